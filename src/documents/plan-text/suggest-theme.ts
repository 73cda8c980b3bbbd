import type { Theme } from '../../core/plan/plan-file.ts';

type ThemeWords = Readonly<Record<Theme, readonly string[]>>;

/**
 * The theme that an icon of unknown kind most likely stood for, by the words around it. The texts are given from
 * the nearest to the farthest; the first that speaks of one theme more than of the other decides.
 *
 * @example suggestTheme(['電気バスの導入支援'], JAPANESE_PLAN_VOCABULARY.themeWords) // 'decarbonisation'
 */
export function suggestTheme(texts: readonly string[], words: ThemeWords): Theme | null {
  for (const text of texts) {
    const digital = countWords(text, words.digital);
    const decarbonisation = countWords(text, words.decarbonisation);
    if (digital !== decarbonisation) return digital > decarbonisation ? 'digital' : 'decarbonisation';
  }
  return null;
}

function countWords(text: string, words: readonly string[]): number {
  return words.filter((word) => text.includes(word)).length;
}
