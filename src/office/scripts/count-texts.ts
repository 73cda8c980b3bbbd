import { countCharacters } from '../../core/round/checks/count-characters.ts';

/** Keeps the count under a long text up to date while it is typed, and lets the box grow with it. */
export function countTexts(form: HTMLFormElement): void {
  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLTextAreaElement) countText(target);
  });
}

/** The words around the numbers are the server's. */
export function countText(box: HTMLTextAreaElement): void {
  grow(box);
  const limit = Number(box.dataset['limit']);
  const counter = document.getElementById(`${box.id}-count`);
  if (counter === null || Number.isNaN(limit)) return;
  const count = countCharacters(box.value);
  counter.querySelector('[data-count]')?.replaceChildren(`${count}`);
  counter.classList.toggle('over', count > limit);
}

/** Browsers that size a box by its content need no help. */
function grow(box: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return;
  box.style.blockSize = 'auto';
  box.style.blockSize = `${box.scrollHeight + 2}px`;
}
