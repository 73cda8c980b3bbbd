import type { SaveReply } from '../my-items/save-reply.ts';
import { boxesOf, type ItemValues, isSameValues, putValue, readValues, versionOf } from './item-boxes.ts';

/**
 * Brings what the server says of an item into the page. Boxes are left as they are, so that nobody's typing is
 * disturbed; only what stands around them changes.
 */
export function refreshItem(item: HTMLElement, html: string): void {
  const fresh = parseItem(html);
  if (fresh !== null) putAround(item, fresh);
}

function parseItem(html: string): HTMLElement | null {
  return new DOMParser().parseFromString(html, 'text/html').querySelector<HTMLElement>('[data-item]');
}

function putAround(item: HTMLElement, fresh: HTMLElement): void {
  putParts(fresh, '[data-live]');
  for (const box of fresh.querySelectorAll('[aria-describedby]')) markInvalid(box);
  for (const part of fresh.querySelectorAll('details[data-live-open][open]'))
    document.getElementById(part.id)?.setAttribute('open', '');
  item.toggleAttribute('data-complete', fresh.hasAttribute('data-complete'));
  showScripted(item);
}

function putParts(fresh: HTMLElement, which: string): void {
  for (const part of fresh.querySelectorAll(which)) {
    const place = document.getElementById(part.id);
    // What says the same stays, or a screen reader would say it again.
    if (place !== null && place.innerHTML !== part.innerHTML) place.replaceChildren(...part.childNodes);
  }
}

/**
 * Brings what was saved into the page: the version that the next save starts from, and what others changed. A box in
 * which somebody typed since keeps what is in it.
 */
export function takeSaved(
  item: HTMLElement,
  reply: Exclude<SaveReply, { outcome: 'unknown' }>,
  sent: ItemValues,
): void {
  const version = versionOf(item);
  if (version !== null) version.value = `${reply.version}`;
  if (reply.html === null) {
    showState(item, reply.state);
    return;
  }
  const fresh = parseItem(reply.html);
  if (fresh === null) return;
  const now = readValues(item);
  // Of boxes that have changed since, a newer preview tells more than this answer.
  if (reply.outcome !== 'saved' || isSameValues(now, sent)) putAround(item, fresh);
  else putParts(fresh, '[data-live="always"]');
  for (const [name, value] of readValues(fresh)) {
    if (now.get(name) === sent.get(name) && now.get(name) !== value) putValue(item, name, value);
  }
  if (fresh.querySelector('fieldset')?.disabled) lock(item);
}

function showState(
  item: HTMLElement,
  { shape, word }: { readonly shape: string; readonly word: string },
): void {
  const place = item.querySelector('[data-state]');
  const sign = document.createElement('span');
  sign.ariaHidden = 'true';
  sign.textContent = shape;
  if (place !== null && place.textContent !== `${shape} ${word}`) place.replaceChildren(sign, ` ${word}`);
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
