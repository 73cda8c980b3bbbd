import { normaliseDigits } from '../../core/quantity/normalise-digits.ts';
import type { PlanVocabulary } from './vocabulary.ts';

/** Any one sign may stand before a heading: ◆, ➤, ■ …, or the ? that an older encoding put in its place. */
const BULLET = '[^\\p{L}\\p{N}\\s（(【「]?\\s*';
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

type Piece = ColumnToken | { readonly kind: 'other' };

type ColumnWords = ReadonlyArray<
  readonly [kind: Exclude<ColumnToken['kind'], 'year'>, list: readonly string[]]
>;
type PieceReader = (text: string, at: number) => { readonly piece: Piece; readonly end: number } | null;

function makeColumnReader(vocabulary: PlanVocabulary): HeadReader['columnTokens'] {
  const words: ColumnWords = [
    ['baseline', vocabulary.baselineColumns],
    ['target', vocabulary.targetColumns],
    ['project', vocabulary.projectColumns],
    ['initiative', vocabulary.initiativeColumns],
    ['name', vocabulary.nameColumns],
  ];
  const readAt = makePieceReader(words);
  // Most lines are no heads, and this tells them apart before they are read piece by piece.
  const hint = new RegExp(`${anyOf(words.flatMap(([, list]) => list))}|20|２０|令和`, 'u');
  return (text) => {
    if (text.length > LONGEST_HEAD_ROW || /[。、]/u.test(text) || !hint.test(text)) return null;
    const plain = normaliseDigits(text);
    const pieces: Piece[] = [];
    let at = 0;
    while (at < plain.length) {
      if (BETWEEN_WORDS.test(plain[at] ?? '')) {
        at += 1;
        continue;
      }
      const read = readAt(plain, at);
      if (!read) return null;
      pieces.push(read.piece);
      at = read.end;
    }
    return pieces.length > 0 ? nameOtherColumns(pieces) : null;
  };
}

function makePieceReader(words: ColumnWords): PieceReader {
  const patterns = words.map(([kind, list]) => ({ kind, pattern: new RegExp(`(?:${anyOf(list)})`, 'uy') }));
  const year = new RegExp(YEAR, 'uy');
  return (text, at) => {
    year.lastIndex = at;
    const yearMatch = year.exec(text);
    if (yearMatch) return { piece: { kind: 'year', year: yearOf(yearMatch) }, end: year.lastIndex };
    for (const { kind, pattern } of patterns) {
      pattern.lastIndex = at;
      if (pattern.test(text)) return { piece: { kind }, end: pattern.lastIndex };
    }
    OTHER_WORD.lastIndex = at;
    return OTHER_WORD.test(text) ? { piece: { kind: 'other' }, end: OTHER_WORD.lastIndex } : null;
  };
}

const LONGEST_HEAD_ROW = 120;
const BETWEEN_WORDS = /[\s・/／（）()]/u;
/** A word of the city's own over a column: short, without a figure, a mark of punctuation or a sign. */
const OTHER_WORD = /(?<=^|[\s・/／（）()])[\p{L}ー]{1,12}(?=$|[\s・/／（）()])/uy;

/**
 * Knows a column with a word of the city's own by the columns beside it: years in sequence are those of a table of
 * initiatives, and a known column of a table of indicators has its neighbours in their order. Null where they do not
 * tell.
 */
function nameOtherColumns(pieces: readonly Piece[]): readonly ColumnToken[] | null {
  const known = pieces.filter((piece): piece is ColumnToken => piece.kind !== 'other');
  if (known.length === pieces.length) return known;
  const named = hasYearColumns(pieces)
    ? pieces.map((piece, at): Piece => {
        return piece.kind === 'other' ? { kind: at === 0 ? 'initiative' : 'project' } : piece;
      })
    : pieces.map((piece, at): Piece => {
        if (piece.kind !== 'other') return piece;
        if (at === 0 && pieces[1]?.kind === 'baseline') return { kind: 'name' };
        return at === 1 && pieces[0]?.kind === 'name' ? { kind: 'baseline' } : piece;
      });
  return named.every((piece): piece is ColumnToken => piece.kind !== 'other') ? named : null;
}

/** A word and two years or more, each the one after the year before it. */
function hasYearColumns(pieces: readonly Piece[]): boolean {
  const years = pieces.flatMap((piece) => (piece.kind === 'year' ? [piece.year] : []));
  const inSequence = years.every((year, at) => at === 0 || year === (years[at - 1] ?? 0) + 1);
  return pieces[0]?.kind !== 'year' && pieces[1]?.kind === 'year' && years.length > 1 && inSequence;
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
