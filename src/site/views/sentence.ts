import type { Language, Text } from '../../core/text/text.ts';
import { agreeWithCount, splitTemplate } from '../text/fill-template.ts';

/** Words of the interface, or words of the plan, which stay Japanese in every language. */
export type Piece = { readonly from: 'interface' | 'plan'; readonly text: string };

/** A sentence of the page. Kept in pieces, so that the plan's words in it can be marked as Japanese. */
export type Sentence = { readonly kind: 'sentence'; readonly pieces: readonly Piece[] };

export type SentenceValue = string | number | Piece | Sentence;

/** The plan's own words, as a value in a sentence. */
export function quotePlan(text: string): Piece {
  return { from: 'plan', text };
}

/**
 * Fills a catalogue's sentence, keeping apart whose words are whose.
 *
 * @example say(planText.strategyNo, 'en', { no: 1 })
 */
export function say(
  text: Text,
  language: Language,
  values: Readonly<Record<string, SentenceValue>> = {},
): Sentence {
  return joinSentences(
    splitTemplate(text[language]).map((part) => {
      if (typeof part === 'string') return toSentence(part);
      const value = values[part.name];
      if (value === undefined) throw new Error(`No value for {${part.name}} in “${text[language]}”`);
      const words = part.words === null ? '' : agreeWithCount(part.words, String(value));
      return joinSentences([toSentence(value), ...(words === '' ? [] : [toSentence(words)])]);
    }),
  );
}

export function joinSentences(values: readonly SentenceValue[], separator = ''): Sentence {
  const pieces = values.flatMap((value, index) => [
    ...(index > 0 && separator !== '' ? [{ from: 'interface', text: separator } satisfies Piece] : []),
    ...toSentence(value).pieces,
  ]);
  return { kind: 'sentence', pieces };
}

/** The sentence as one string, as it stands in JSON and in titles. */
export function sentenceToString(sentence: Sentence): string {
  return sentence.pieces.map((piece) => piece.text).join('');
}

/** Joins a list as the language does: 2027年度・2031年度, FY2027 and FY2031. */
export function joinList(values: readonly SentenceValue[], language: Language): Sentence {
  if (language === 'ja') return joinSentences(values, '・');
  if (values.length < 2) return joinSentences(values);
  return joinSentences([joinSentences(values.slice(0, -1), ', '), ...values.slice(-1)], ' and ');
}

function toSentence(value: SentenceValue): Sentence {
  if (typeof value === 'object' && 'kind' in value) return value;
  const piece: Piece = typeof value === 'object' ? value : { from: 'interface', text: String(value) };
  return { kind: 'sentence', pieces: [piece] };
}
