/** A piece of a filled template: words of the template, or the name of a value that stands between them. */
export type TemplatePart =
  | string
  | { readonly name: string; readonly words: readonly [string, string] | null };

/**
 * Takes a catalogue's sentence apart at its places. `{year}` is a value; `{count|indicator|indicators}` is a
 * count with the word that agrees with it.
 */
export function splitTemplate(template: string): readonly TemplatePart[] {
  return template
    .split(/(\{[^}]+\})/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('{') ? readPlace(part.slice(1, -1)) : part));
}

function readPlace(place: string): TemplatePart {
  const [name = '', one, other] = place.split('|');
  return { name, words: one !== undefined && other !== undefined ? [one, other] : null };
}

/** The word that agrees with a count, with the space before it: ' indicator', ' indicators'. */
export function agreeWithCount(words: readonly [string, string], count: string): string {
  return ` ${count === '1' ? words[0] : words[1]}`;
}

/**
 * Fills a sentence with plain strings. A place without a value is a bug in the caller.
 *
 * @example fillTemplate('{count|indicator|indicators}', { count: '49' }) // '49 indicators'
 */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return splitTemplate(template)
    .map((part) => {
      if (typeof part === 'string') return part;
      const value = values[part.name];
      if (value === undefined) throw new Error(`No value for {${part.name}} in “${template}”`);
      return part.words === null ? value : value + agreeWithCount(part.words, value);
    })
    .join('');
}
