export type Box = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What stands in the boxes of an item, by the name of the field; '' for a choice that nobody has made. */
export type ItemValues = ReadonlyMap<string, string>;

/** Everything in an item that somebody can type in, choose or tick. */
export function boxesOf(item: HTMLElement): readonly Box[] {
  return [...item.querySelectorAll<Box>('input[name], select[name], textarea[name]')].filter(
    (box) => !('version' in box.dataset),
  );
}

/** @example readValues(item).get('r1.k3/series//figure') // '１２３' */
export function readValues(item: HTMLElement): ItemValues {
  const values = new Map<string, string>();
  for (const box of boxesOf(item)) {
    if (!isTickable(box) || box.checked) values.set(box.name, box.value);
    else if (!values.has(box.name)) values.set(box.name, '');
  }
  return values;
}

/** Puts a value where it belongs, as if it had been there when the page came. */
export function putValue(item: HTMLElement, name: string, value: string): void {
  for (const box of boxesOf(item)) {
    if (box.name !== name) continue;
    if (isTickable(box)) box.checked = box.value === value;
    else box.value = value;
  }
}

/** Puts a value in as if somebody had typed it, so that it is counted, shown and saved. */
export function typeValue(box: Box, value: string): void {
  if (isTickable(box)) box.checked = value !== '';
  else box.value = value;
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

export function isSameValues(one: ItemValues, other: ItemValues): boolean {
  return one.size === other.size && [...one].every(([name, value]) => other.get(name) === value);
}

/** The hidden field that says from which version of the item the boxes started. */
export function versionOf(item: HTMLElement): HTMLInputElement | null {
  return item.querySelector('[data-version]');
}

function isTickable(box: Box): box is HTMLInputElement {
  return box instanceof HTMLInputElement && (box.type === 'radio' || box.type === 'checkbox');
}
