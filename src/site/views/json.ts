import type { Scope } from './scope.ts';
import { type Sentence, sentenceToString } from './sentence.ts';

/**
 * A page's view as JSON: the very figures and words that the page shows. Sentences are written as one string.
 */
export function renderJson(scope: Scope, path: string, view: object): string {
  const { municipality, publication, source } = scope.city.snapshot;
  const document = { format: 'shirube-page/1', address: path, municipality, publication, source, page: view };
  return `${JSON.stringify(document, writeSentence, 2)}\n`;
}

function writeSentence(_key: string, value: unknown): unknown {
  return isSentence(value) ? sentenceToString(value) : value;
}

function isSentence(value: unknown): value is Sentence {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'sentence';
}
