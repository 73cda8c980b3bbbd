import type { Language, Text } from './text.ts';

/** What fills the gaps of a message, by name: words of the product in every language, contents of a plan as they are. */
export type TextParams = Readonly<Record<string, string | number | Text>>;

/**
 * Fills the gaps of a message. A gap without a value stays as it is, so that it is seen.
 *
 * @example fillText({ ja: '{name}は空です。', en: '{name} is empty.' }, { name: '施策2' }, 'ja') // '施策2は空です。'
 */
export function fillText(text: Text, params: TextParams, language: Language): string {
  return text[language].replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = params[name];
    if (value === undefined) return gap;
    return typeof value === 'object' ? value[language] : `${value}`;
  });
}
