import type { MunicipalityRow } from './municipality-rows.ts';
import type { MadePage } from './page.ts';
import type { Scope } from './scope.ts';
import { type Sentence, sentenceToString } from './sentence.ts';

const format = 'shirube-page/1';

/** A page as JSON: the very figures and words that it shows. Sentences are written as one string. */
export function renderPageJson(scope: Scope, address: string, { view }: MadePage): string {
  const { municipality, publication, source } = scope.city.snapshot;
  return write({ format, address, municipality, publication, source, page: view });
}

export function renderHomeJson(address: string, municipalities: readonly MunicipalityRow[]): string {
  return write({ format, address, municipalities });
}

function write(document: object): string {
  return `${JSON.stringify(document, joinSentence, 2)}\n`;
}

function joinSentence(_key: string, value: unknown): unknown {
  return isSentence(value) ? sentenceToString(value) : value;
}

function isSentence(value: unknown): value is Sentence {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'sentence';
}
