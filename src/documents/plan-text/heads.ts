import { normaliseDigits } from '../../core/quantity/normalise-digits.ts';
import type { PlanVocabulary } from './vocabulary.ts';

const BULLET = '[◆◇■□●○◎➤►▶▷▼▽★☆・]?\\s*';
const YEAR = '[（(]?\\s*(?:(20[0-9]{2})|令和\\s*(元|[0-9]{1,2}))\\s*(?:年度?)?末?\\s*[）)]?';
const REIWA_BEFORE_FIRST = 2018;

export type SectionHead = 'direction' | 'goals' | 'kpis' | 'initiatives';

export type StrategyLabel = { readonly no: number; readonly title: string | null };
export type IndicatorColumns = {
  readonly baselineYear: number | null;
  readonly targetYears: readonly number[];
};

/** What of a head row stands in one paragraph of it, in the order of print. */
export type ColumnToken =
  | { readonly kind: 'name' | 'baseline' | 'target' | 'initiative' | 'project' }
  | { readonly kind: 'year'; readonly year: number };

/** Knows headings by the vocabulary. Made once for a reading, because the patterns are compiled from the words. */
export type HeadReader = {
  readonly sectionHead: (text: string) => SectionHead | null;
  readonly strategyLabel: (text: string) => StrategyLabel | null;
  readonly contentsEntry: (text: string) => (StrategyLabel & { readonly title: string }) | null;
  readonly measureHead: (text: string) => { readonly no: number; readonly title: string } | null;
  readonly columnTokens: (text: string) => readonly ColumnToken[] | null;
};

/**
 * Compiles the vocabulary.
 *
 * @example makeHeadReader(JAPANESE_PLAN_VOCABULARY).sectionHead('◆基本的な方向性') // 'direction'
 */
export function makeHeadReader(vocabulary: PlanVocabulary): HeadReader {
  const heads: ReadonlyArray<readonly [SectionHead, RegExp]> = [
    ['direction', wholeHead(vocabulary.directionHeads)],
    ['goals', wholeHead(vocabulary.goalHeads)],
    ['kpis', wholeHead(vocabulary.kpiHeads)],
    ['initiatives', wholeHead(vocabulary.initiativeHeads)],
  ];
  const label = `(?:${anyOf(vocabulary.strategyWords)})\\s*([0-9０-９]{1,2})`;
  const labelPattern = new RegExp(`^${label}(?:[\\s　：:]+(.+))?$`, 'u');
  const contentsPattern = new RegExp(
    `^[0-9０-９]{1,2}[\\s　．.]+${label}[\\s　：:]+(.+?)[\\s….・]*[0-9０-９]*$`,
    'u',
  );
  return {
    sectionHead: (text) => heads.find(([, pattern]) => pattern.test(text))?.[0] ?? null,
    strategyLabel: (text) => {
      const match = labelPattern.exec(text);
      return match?.[1] ? { no: toNumber(match[1]), title: match[2]?.trim() ?? null } : null;
    },
    contentsEntry: (text) => {
      const match = contentsPattern.exec(text);
      return match?.[1] && match[2] ? { no: toNumber(match[1]), title: match[2].trim() } : null;
    },
    measureHead: (text) => {
      const match = /^[（(]\s*([0-9０-９]{1,2})\s*[）)]\s*(.+)$/u.exec(text);
      return match?.[1] && match[2] ? { no: toNumber(match[1]), title: match[2].trim() } : null;
    },
    columnTokens: makeColumnReader(vocabulary),
  };
}

function makeColumnReader(vocabulary: PlanVocabulary): HeadReader['columnTokens'] {
  const words = [
    ['baseline', vocabulary.baselineColumns],
    ['target', vocabulary.targetColumns],
    ['project', vocabulary.projectColumns],
    ['initiative', vocabulary.initiativeColumns],
    ['name', vocabulary.nameColumns],
  ] as const;
  const patterns = words.map(([kind, list]) => ({ kind, pattern: new RegExp(`(?:${anyOf(list)})`, 'uy') }));
  const year = new RegExp(YEAR, 'uy');
  return (text) => {
    if (text.length > 120) return null;
    const plain = normaliseDigits(text);
    const tokens: ColumnToken[] = [];
    let at = 0;
    while (at < plain.length) {
      if (/[\s・/／]/u.test(plain[at] ?? '')) {
        at += 1;
        continue;
      }
      year.lastIndex = at;
      const yearMatch = year.exec(plain);
      if (yearMatch) {
        tokens.push({ kind: 'year', year: yearOf(yearMatch) });
        at = year.lastIndex;
        continue;
      }
      const word = patterns.find(({ pattern }) => {
        pattern.lastIndex = at;
        return pattern.test(plain);
      });
      if (!word) return null;
      tokens.push({ kind: word.kind });
      at = word.pattern.lastIndex;
    }
    return tokens.length > 0 ? tokens : null;
  };
}

function yearOf(match: RegExpExecArray): number {
  if (match[1]) return Number(match[1]);
  return REIWA_BEFORE_FIRST + (match[2] === '元' ? 1 : Number(match[2]));
}

/** The target years of a table of indicators; a year after the baseline's head is the baseline's. */
export function indicatorColumns(tokens: readonly ColumnToken[]): IndicatorColumns {
  let column: 'name' | 'baseline' | 'target' = 'name';
  let baselineYear: number | null = null;
  const targetYears: number[] = [];
  for (const token of tokens) {
    if (token.kind === 'year') {
      if (column === 'baseline') baselineYear = token.year;
      else targetYears.push(token.year);
    } else if (token.kind === 'baseline' || token.kind === 'target') column = token.kind;
  }
  return { baselineYear, targetYears };
}

function wholeHead(words: readonly string[]): RegExp {
  return new RegExp(`^${BULLET}(?:${anyOf(words)})(?:（[^（）]{1,20}）)?$`, 'u');
}

function anyOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('|');
}

function toNumber(digits: string): number {
  return Number(normaliseDigits(digits));
}
