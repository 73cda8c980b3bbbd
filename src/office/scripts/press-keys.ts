import { takeLastText } from './last-text.ts';
import { goOn } from './move-focus.ts';

/**
 * The keys of the list: Enter goes on, a number chooses, ↓ in an empty text takes over last year's, and Ctrl+Enter
 * submits an item.
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
  if (target instanceof HTMLTextAreaElement) return key === 'ArrowDown' && takeLastText(target);
  if (!(target instanceof HTMLInputElement)) return false;
  if (key === 'Enter') {
    const isFigure = 'figure' in target.dataset;
    return (isFigure && goOn(form, target, (box) => 'figure' in box.dataset)) || goOn(form, target) || true;
  }
  const choice = target.closest('[data-choice]');
  return choice !== null && /^[1-9]$/.test(key) && choose(form, choice, Number(key));
}

function choose(form: HTMLFormElement, choice: Element, number: number): boolean {
  const wanted = choice.querySelectorAll<HTMLInputElement>('input[type="radio"]')[number - 1];
  if (wanted === undefined) return false;
  wanted.checked = true;
  wanted.dispatchEvent(new Event('input', { bubbles: true }));
  goOn(form, choice);
  return true;
}
