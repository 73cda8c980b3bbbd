import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Language, Text } from '../../core/text/text.ts';
import { autosaveText } from '../text/autosave-text.ts';
import { type Asked, askServer } from './ask-server.ts';
import { isSameValues, readValues, versionOf } from './item-boxes.ts';
import { refreshItem, takeSaved } from './refresh-item.ts';
import { type Attempted, createSaveQueue, type SaveState } from './save-queue.ts';

/** The page's form, where it asks the server, and in which language it speaks. */
export type ListForm = {
  readonly form: HTMLFormElement;
  readonly save: string;
  readonly preview: string;
  readonly signIn: string;
  readonly language: Language;
  readonly say: (text: Text, params?: TextParams) => string;
  /** Says something where a screen reader hears it. */
  readonly announce: (message: string) => void;
};

/** What came of submitting an item. */
export type Submission = 'submitted' | 'incomplete' | 'failed';

/** One item of the list while somebody works on it. */
export type WatchedItem = {
  readonly element: HTMLElement;
  readonly name: string;
  readonly state: () => SaveState;
  /** Somebody typed in one of its boxes. */
  readonly touch: (box: EventTarget | null) => void;
  /** Somebody left it, or the network came back. */
  readonly hurry: () => void;
  readonly saveNow: () => Promise<Attempted>;
  readonly submit: () => Promise<Submission>;
  /** Whether the server would take it as complete, as far as the page knows; null while it is being asked. */
  readonly isComplete: () => boolean | null;
};

/**
 * Milliseconds after the last key before the server is asked how it looks: at once for what is judged, with more rest
 * while somebody writes.
 */
const previewRest = { figure: 120, text: 600 } as const;

/** Saves an item while it is typed, and shows at once what is to be said of it. */
export function watchItem(list: ListForm, element: HTMLElement, onChange: () => void): WatchedItem {
  const name = element.querySelector('h3')?.textContent ?? '';
  let submission: Submission | null = null;
  let isSubmission = false;
  let asking: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPreviewDue = false;

  const fieldsOf = (values: ReadonlyMap<string, string>, more: Readonly<Record<string, string>> = {}) => {
    const version = versionOf(element);
    return new Map([
      ...values,
      ...(version === null ? [] : ([[version.name, version.value]] as const)),
      ['item', element.dataset['item'] ?? ''],
      ...('strict' in element.dataset ? ([['strict', '1']] as const) : []),
      ...Object.entries(more),
    ]);
  };
  const attempt = async (): Promise<Attempted> => {
    const wantsSubmit = isSubmission;
    isSubmission = false;
    if (wantsSubmit) stopPreview();
    const sent = readValues(element);
    const submit = wantsSubmit ? { submit: element.dataset['item'] ?? '' } : {};
    const asked = await askServer(list.form, list.save, fieldsOf(sent, submit));
    // What is told of both texts, or of what is missing, must not be covered by a picture of what was typed before.
    if (asked.kind === 'reply' && asked.reply.outcome !== 'saved') stopPreview();
    const answer = readAnswer(element, asked, sent);
    if (wantsSubmit) submission = answer.submission;
    return answer.attempted;
  };
  const queue = createSaveQueue({
    attempt,
    first: element.querySelector('.conflict') ? 'conflict' : 'saved',
    onChange: (state) => {
      showState(list, element, state);
      onChange();
    },
  });
  const stopPreview = (): void => {
    clearTimeout(timer);
    asking?.abort();
    asking = null;
    isPreviewDue = false;
  };
  const preview = async (): Promise<void> => {
    asking = new AbortController();
    const sent = readValues(element);
    const asked = await askServer(list.form, list.preview, fieldsOf(sent), asking.signal);
    if (asked.kind !== 'reply' || asked.reply.outcome === 'unknown' || asked.reply.html === null) return;
    if (!isSameValues(sent, readValues(element))) return;
    isPreviewDue = false;
    refreshItem(element, asked.reply.html);
  };

  return {
    element,
    name,
    state: queue.state,
    touch: (box) => {
      queue.touch();
      stopPreview();
      // Both texts stay in sight until somebody has decided.
      if (queue.state() === 'conflict') return;
      isPreviewDue = true;
      const rest = box instanceof HTMLTextAreaElement ? previewRest.text : previewRest.figure;
      timer = setTimeout(() => void preview(), rest);
    },
    hurry: queue.hurry,
    saveNow: queue.saveNow,
    submit: async () => {
      isSubmission = true;
      await queue.saveNow();
      return submission ?? 'failed';
    },
    isComplete: () => (isPreviewDue ? null : 'complete' in element.dataset),
  };
}

/** Brings the server's answer to a save into the page. */
function readAnswer(
  element: HTMLElement,
  asked: Asked,
  sent: ReadonlyMap<string, string>,
): { readonly attempted: Attempted; readonly submission: Submission } {
  if (asked.kind !== 'reply')
    return {
      attempted: asked.kind === 'signed-out' ? 'signed-out' : 'unreachable',
      submission: 'failed',
    };
  const { reply } = asked;
  if (reply.outcome === 'unknown') return { attempted: 'refused', submission: 'failed' };
  if (reply.outcome === 'incomplete') element.dataset['strict'] = '';
  takeSaved(element, reply, sent);
  switch (reply.outcome) {
    case 'conflict':
    case 'refused':
      return { attempted: reply.outcome, submission: 'failed' };
    case 'submitted':
    case 'incomplete':
      return { attempted: 'saved', submission: reply.outcome };
    case 'saved':
    case 'merged':
      return { attempted: 'saved', submission: 'failed' };
  }
}

function showState(list: ListForm, element: HTMLElement, state: SaveState): void {
  const place = element.querySelector<HTMLElement>('[data-save-state]');
  if (place === null) return;
  const isTrouble = !['saved', 'unsaved', 'saving'].includes(state);
  const time = new Date().toLocaleTimeString('ja-JP', { hour: '2-digit', minute: '2-digit' });
  place.textContent = list.say(autosaveText[state], { time });
  place.toggleAttribute('data-trouble', isTrouble);
  if (state === 'signed-out') {
    const link = document.createElement('a');
    link.href = list.signIn;
    link.target = '_blank';
    link.textContent = list.say(autosaveText.signIn);
    place.append(' ', link);
  }
}

/** A text of the page's language with its gaps filled. */
export function makeSay(language: Language): ListForm['say'] {
  return (text, params = {}) => fillText(text, params, language);
}
