import type { ElementId } from './plan.ts';

/**
 * Whether a text has the form of an element's id, as a form or a file may name one.
 *
 * @example isElementId('p80') // true
 */
export function isElementId(text: string): text is ElementId {
  return /^[smkiapd][1-9]\d{0,8}$/.test(text);
}
