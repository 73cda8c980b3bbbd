import { type Box, boxesOf } from './item-boxes.ts';

/** The boxes that can be typed in now, in the order of the page; of a choice one, the chosen or the first. */
export function openBoxes(root: HTMLElement): readonly Box[] {
  const open = boxesOf(root).filter(
    (box) =>
      box.type !== 'hidden' && !box.matches(':disabled') && box.closest('details:not([open])') === null,
  );
  return open.filter((box) => !isRadio(box) || box === chosenOf(box, open));
}

function chosenOf({ name }: Box, open: readonly Box[]): Box | undefined {
  const group = open.filter((box) => isRadio(box) && box.name === name);
  return group.find((box) => isRadio(box) && box.checked) ?? group[0];
}

function isRadio(box: Box): box is HTMLInputElement {
  return box instanceof HTMLInputElement && box.type === 'radio';
}

/** Goes to the box after this one, or to the first after it that `isWanted`. */
export function goOn(
  form: HTMLFormElement,
  from: Element,
  isWanted: (box: Box) => boolean = () => true,
): boolean {
  const group = from.closest('[data-choice]') ?? from;
  const next = openBoxes(form).find((box) => isWanted(box) && isAfter(box, group));
  focusBox(next);
  return next !== undefined;
}

/** Goes to the first box of the list; false where there is none to type in. */
export function goToFirst(form: HTMLFormElement): boolean {
  const [first] = openBoxes(form);
  focusBox(first);
  return first !== undefined;
}

/** Goes to the first box after this item that can be typed in; to the buttons under the list after the last. */
export function goToNextItem(form: HTMLFormElement, item: HTMLElement): void {
  const next = openBoxes(form).find((box) => !item.contains(box) && isAfter(box, item));
  if (next !== undefined) focusBox(next);
  else form.querySelector<HTMLElement>('.form-foot button')?.focus();
}

/** Goes to the first box of the item before this one that can be typed in. */
export function goToItemBefore(form: HTMLFormElement, item: HTMLElement): void {
  const before = openBoxes(form).findLast((box) => !item.contains(box) && isAfter(item, box));
  const own = before?.closest<HTMLElement>('[data-item]');
  if (own) focusBox(openBoxes(own)[0]);
}

function isAfter(box: Element, from: Element): boolean {
  const position = from.compareDocumentPosition(box);
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !from.contains(box);
}

function focusBox(box: Box | undefined): void {
  if (box === undefined) return;
  box.focus();
  // What is typed next takes the place of a figure that stands there already.
  if ('figure' in box.dataset && box instanceof HTMLInputElement) box.select();
}
