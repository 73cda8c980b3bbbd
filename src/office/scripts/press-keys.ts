import { takeLastText } from './last-text.ts';
import { goOn, goToFirst, goToItemBefore, goToNextItem } from './move-focus.ts';

/**
 * Ctrl+Enter where nothing of the list has the focus yet: goes to its first box.
 *
 * @example listenForStart(form); // then the list can be filled in without ever touching a mouse
 */
export function listenForStart(form: HTMLFormElement): void {
  document.addEventListener('keydown', (event) => {
    const isOutside = !(event.target instanceof Node && form.contains(event.target));
    if (isOutside && event.key === 'Enter' && (event.ctrlKey || event.metaKey) && goToFirst(form))
      event.preventDefault();
  });
}

/**
 * The keys of the list: Enter goes on, a number chooses, ↓ in an empty text takes over last year's, PageDown and PageUp
 * go from item to item, and Ctrl+Enter submits one.
 */
export function listenToKeys(form: HTMLFormElement, submit: (item: HTMLElement) => void): void {
  form.addEventListener('keydown', (event) => {
    const { target, key, isComposing } = event;
    // Keys that choose among an input method's proposals are not ours.
    if (isComposing || !(target instanceof HTMLElement) || event.altKey || event.shiftKey) return;
    const isWithControl = event.ctrlKey || event.metaKey;
    const item = target.closest<HTMLElement>('[data-item]');
    if (item !== null && isWithControl && key === 'Enter') {
      event.preventDefault();
      submit(item);
    } else if (!isWithControl && pressKey(form, target, key)) event.preventDefault();
  });
}

/** Whether the key was one of the list's. */
function pressKey(form: HTMLFormElement, target: HTMLElement, key: string): boolean {
  const item = target.closest<HTMLElement>('[data-item]');
  if (item !== null && (key === 'PageDown' || key === 'PageUp')) {
    if (key === 'PageDown') goToNextItem(form, item);
    else goToItemBefore(form, item);
    return true;
  }
  if (target instanceof HTMLTextAreaElement) return key === 'ArrowDown' && takeLastText(target);
  if (!(target instanceof HTMLInputElement)) return false;
  if (key === 'Enter') {
    if ('figure' in target.dataset) goToNextFigure(form, target);
    else goOn(form, target);
    // Never what a browser does by itself: to press the first button of the form.
    return true;
  }
  const choice = target.closest('[data-choice]');
  return choice !== null && /^[1-9]$/.test(key) && choose(form, choice, Number(key));
}

/** After the last figure, to what comes after its item. */
function goToNextFigure(form: HTMLFormElement, from: HTMLElement): void {
  const item = from.closest<HTMLElement>('[data-item]');
  if (!goOn(form, from, (box) => 'figure' in box.dataset) && item !== null) goToNextItem(form, item);
}

function choose(form: HTMLFormElement, choice: Element, number: number): boolean {
  const wanted = choice.querySelectorAll<HTMLInputElement>('input[type="radio"]')[number - 1];
  if (wanted === undefined) return false;
  wanted.checked = true;
  wanted.dispatchEvent(new Event('input', { bubbles: true }));
  goOn(form, choice);
  return true;
}
