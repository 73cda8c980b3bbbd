import { typeValue } from './item-boxes.ts';

/**
 * Takes last year's text over into an empty box, with its first figure selected: mostly that is what has to change.
 * False where there is no such text, or something stands in the box already.
 */
export function takeLastText(box: HTMLTextAreaElement): boolean {
  const last = document.getElementById(`${box.id}-last`)?.textContent ?? '';
  if (last === '' || box.value !== '') return false;
  typeValue(box, last);
  box.focus();
  const figure = /[0-9０-９](?:[0-9０-９,，.．]*[0-9０-９])?/.exec(last);
  const at = figure?.index ?? last.length;
  box.setSelectionRange(at, at + (figure?.[0].length ?? 0));
  return true;
}
