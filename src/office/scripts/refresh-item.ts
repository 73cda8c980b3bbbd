import { boxesOf, type ItemValues, putValue, readValues, versionOf } from './item-boxes.ts';

/**
 * Brings what the server says of an item into the page. Boxes are left as they are, so that nobody's typing is
 * disturbed; only what stands around them changes.
 */
export function refreshItem(item: HTMLElement, html: string): HTMLElement | null {
  const fresh = new DOMParser().parseFromString(html, 'text/html').querySelector<HTMLElement>('[data-item]');
  if (fresh === null) return null;
  for (const part of fresh.querySelectorAll('[data-live]')) {
    const place = document.getElementById(part.id);
    // What says the same stays, or a screen reader would say it again.
    if (place !== null && place.innerHTML !== part.innerHTML) place.replaceChildren(...part.childNodes);
  }
  for (const box of fresh.querySelectorAll('[aria-describedby]')) markInvalid(box);
  for (const part of fresh.querySelectorAll('details[data-live-open][open]'))
    document.getElementById(part.id)?.setAttribute('open', '');
  item.toggleAttribute('data-complete', fresh.hasAttribute('data-complete'));
  showScripted(item);
  return fresh;
}

/**
 * Brings what was saved into the page: the version that the next save starts from, and what others changed. A box in
 * which somebody typed since keeps what is in it.
 */
export function takeSaved(item: HTMLElement, html: string, sent: ItemValues): void {
  const fresh = refreshItem(item, html);
  if (fresh === null) return;
  const now = readValues(item);
  for (const [name, value] of readValues(fresh)) {
    if (now.get(name) === sent.get(name) && now.get(name) !== value) putValue(item, name, value);
  }
  const version = versionOf(item);
  if (version !== null) version.value = versionOf(fresh)?.value ?? version.value;
  const isLocked = fresh.querySelector('fieldset')?.disabled ?? false;
  if (isLocked) lock(item);
}

function lock(item: HTMLElement): void {
  for (const fields of item.querySelectorAll<HTMLFieldSetElement>('.item-fields')) fields.disabled = true;
  item.querySelector('.item-actions')?.setAttribute('hidden', '');
}

function markInvalid(fresh: Element): void {
  const box = document.getElementById(fresh.id);
  if (fresh.hasAttribute('aria-invalid')) box?.setAttribute('aria-invalid', 'true');
  else box?.removeAttribute('aria-invalid');
}

/** Shows what works only with a script. */
export function showScripted(root: ParentNode): void {
  for (const part of root.querySelectorAll('[data-with-script], [data-take], [data-copy]'))
    part.removeAttribute('hidden');
}

/** Where somebody has to go on: the first box that something is wrong with. */
export function firstInvalid(item: HTMLElement): HTMLElement | null {
  const box = boxesOf(item).find((one) => one.getAttribute('aria-invalid') === 'true');
  return box ?? item.querySelector<HTMLElement>('.choice:has(.problem-error) input');
}
