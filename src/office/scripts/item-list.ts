import { autosaveText } from '../text/autosave-text.ts';
import { countTexts } from './count-texts.ts';
import { type Box, typeValue } from './item-boxes.ts';
import { takeLastText } from './last-text.ts';
import { goToNextItem } from './move-focus.ts';
import { pasteBlocks } from './paste-block.ts';
import { listenForStart, listenToKeys } from './press-keys.ts';
import { firstInvalid, showScripted } from './refresh-item.ts';
import { type ListForm, makeSay, type WatchedItem, watchItem } from './watch-item.ts';

/* What makes a department's list quick to fill in. The page works without it. */

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-save]')) start(form);

function start(form: HTMLFormElement): void {
  const list = describeList(form);
  const items = new Map<HTMLElement, WatchedItem>();
  const showAll = (): void => showTroubles(list, [...items.values()]);
  for (const element of form.querySelectorAll<HTMLElement>('[data-item]'))
    if (element.querySelector('.item-actions')) items.set(element, watchItem(list, element, showAll));
  const find = (target: EventTarget | null): WatchedItem | undefined => {
    const element = target instanceof Element ? target.closest<HTMLElement>('[data-item]') : null;
    return element === null ? undefined : items.get(element);
  };
  const submit = (item: WatchedItem): void => void submitItem(list, item);

  form.addEventListener('input', ({ target }) => find(target)?.touch(target));
  form.addEventListener('focusout', ({ target, relatedTarget }) => {
    const left = find(target);
    if (left !== undefined && left !== find(relatedTarget)) left.hurry();
  });
  listenToKeys(form, (element) => {
    const item = items.get(element);
    if (item !== undefined) submit(item);
  });
  listenForStart(form);
  countTexts(form);
  pasteBlocks(list);
  pressButtons(form, find, submit);
  guardLeaving(form, [...items.values()]);
  showScripted(form);
}

function describeList(form: HTMLFormElement): ListForm {
  const language = document.documentElement.lang === 'en' ? 'en' : 'ja';
  const output = form.querySelector('[data-save-state-all]');
  const { save = '', preview = '', signIn = '' } = form.dataset;
  const announce = (message: string): void => output?.replaceChildren(message);
  return { form, save, preview, signIn, language, say: makeSay(language), announce };
}

/** Goes on at once where nothing is known to be missing, and comes back where something is. */
async function submitItem(list: ListForm, item: WatchedItem): Promise<void> {
  const { form, say } = list;
  const isMoving = item.isComplete() !== false;
  if (isMoving) goToNextItem(form, item.element);
  const standsAt = document.activeElement;
  const submission = await item.submit();
  if (submission === 'submitted') {
    list.announce(say(autosaveText.submitted, { name: item.name }));
    if (!isMoving) goToNextItem(form, item.element);
    return;
  }
  const text = submission === 'incomplete' ? autosaveText.incomplete : autosaveText.notSubmitted;
  list.announce(say(text, { name: item.name }));
  const isStill = document.activeElement === standsAt && !(isMoving && hasTyped(standsAt));
  if (submission === 'incomplete' && isStill) firstInvalid(item.element)?.focus();
}

/** Whether somebody has gone on typing already: then the focus is left where it is. */
function hasTyped(box: Element | null): boolean {
  return (
    (box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement) && box.value !== box.defaultValue
  );
}

function showTroubles(list: ListForm, items: readonly WatchedItem[]): void {
  const troubled = items.filter((item) =>
    ['unreachable', 'signed-out', 'conflict', 'refused'].includes(item.state()),
  );
  const output = list.form.querySelector('[data-save-state-all]');
  const wasTroubled = output?.hasAttribute('data-trouble') ?? false;
  output?.toggleAttribute('data-trouble', troubled.length > 0);
  if (troubled.length > 0) list.announce(list.say(autosaveText.troubles, { count: troubled.length }));
  else if (wasTroubled) list.announce('');
}

/** Buttons of one item are the script's; those under the list send the form as it is. */
function pressButtons(
  form: HTMLFormElement,
  find: (target: EventTarget | null) => WatchedItem | undefined,
  submit: (item: WatchedItem) => void,
): void {
  form.addEventListener('submit', (event) => {
    const item = find(event.submitter);
    if (item === undefined) {
      form.dataset['leaving'] = '';
      return;
    }
    event.preventDefault();
    if (event.submitter?.hasAttribute('data-submit')) submit(item);
    else void item.saveNow();
  });
  form.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const { take, copy, value = '' } = target.dataset;
    const box = document.getElementById(take ?? copy ?? '');
    if (copy !== undefined && box instanceof HTMLTextAreaElement) takeLastText(box);
    if (take !== undefined && box !== null) takeTheirs(box, value);
  });
}

function takeTheirs(box: HTMLElement, value: string): void {
  const radio = [...box.querySelectorAll('input')].find((one) => one.value === value);
  const own: Box | undefined = isBox(box) ? box : radio;
  if (own === undefined) return;
  typeValue(own, value);
  own.focus();
}

function isBox(element: HTMLElement): element is Box {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  );
}

/** Nobody loses what they typed by closing the page, and what waits is sent when the network is back. */
function guardLeaving(form: HTMLFormElement, items: readonly WatchedItem[]): void {
  addEventListener('beforeunload', (event) => {
    const isUnsaved = items.some((item) => item.state() !== 'saved');
    if (isUnsaved && !('leaving' in form.dataset)) event.preventDefault();
  });
  const hurryAll = (): void => {
    for (const item of items) item.hurry();
  };
  addEventListener('online', hurryAll);
  addEventListener('focus', hurryAll);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') hurryAll();
  });
}
