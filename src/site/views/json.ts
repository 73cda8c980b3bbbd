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
  return `${JSON.stringify(joinSentences(document))}\n`;
}

/**
 * Walked once before writing: a replacer would be called for every number and word. What has no sentence in it, as most
 * has not, is not copied.
 */
function joinSentences(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return joinInList(value);
  if (isSentence(value)) return sentenceToString(value);
  let joined: Record<string, unknown> | null = null;
  for (const [name, part] of Object.entries(value)) {
    const written = joinSentences(part);
    if (written === part) continue;
    joined ??= { ...value };
    joined[name] = written;
  }
  return joined ?? value;
}

function joinInList(list: readonly unknown[]): readonly unknown[] {
  let joined: unknown[] | null = null;
  for (const [place, part] of list.entries()) {
    const written = joinSentences(part);
    if (written === part) continue;
    joined ??= [...list];
    joined[place] = written;
  }
  return joined ?? list;
}

function isSentence(value: object): value is Sentence {
  return 'kind' in value && value.kind === 'sentence';
}
