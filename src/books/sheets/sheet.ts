import type { Indicator } from '../../core/plan/plan.ts';
import type { BookScope } from '../book-scope.ts';
import type { BookSourceOf } from '../book-source.ts';
import { type Frame, makeFrame } from '../frame.ts';
import type { Pictures } from '../pictures/pictures.ts';
import { type SourceRow, viewSources } from '../report/method.ts';
import { countStatesOf, listedStates } from '../report/summary.ts';
import { methodWords } from '../text/report-words.ts';
import { sheetWords } from '../text/sheet-words.ts';
import { type TableWords, tableWordsOf } from '../text/table-words.ts';
import type { AssessmentView } from '../views/assessment.ts';
import type { CostTable } from '../views/cost-table.ts';
import type { ChartView, IndicatorRow } from '../views/indicator-row.ts';
import type { GridGroup } from '../views/initiative-grid.ts';
import type { Explanation, TextPiece } from '../views/marked-text.ts';
import { viewState } from '../views/state-cell.ts';

/** A part of a sheet: a measure, or what a department does for one. */
export type SheetSection = {
  /** Null where the sheet's own title says it. */
  readonly title: string | null;
  /** Null where only a part of it is told. */
  readonly direction: readonly TextPiece[] | null;
  readonly terms: readonly Explanation[];
  readonly indicatorsHead: string;
  readonly indicators: readonly IndicatorRow[];
  readonly charts: readonly ChartView[];
  readonly initiatives: readonly GridGroup[];
  /** What the projects cost; left out where nothing is said of them, or it stands elsewhere. */
  readonly costs?: CostTable;
  /** What the city itself says; null where it has published nothing, and for a part of a measure. */
  readonly assessment: AssessmentView | null;
};

/** The sheet of one measure or department as its template reads it. */
export type Sheet = {
  readonly frame: Frame;
  readonly words: TableWords & ReturnType<typeof sourceWordsOf>;
  readonly kicker: string;
  readonly lead: readonly string[];
  readonly sections: readonly SheetSection[];
  /** What all projects of a department cost; left out for a measure, which has it in its section. */
  readonly costs?: CostTable;
  readonly sources: readonly SourceRow[];
};

/** What the two kinds of sheet say for themselves. */
export type SheetParts = Pick<Sheet, 'kicker' | 'lead' | 'sections' | 'costs'> & {
  readonly title: string;
  readonly subtitle: string;
  /** Whose results are told with their sources at the end. */
  readonly indicators: readonly Indicator[];
  readonly pictures: Pictures;
};

export function makeSheet(scope: BookScope, parts: SheetParts): BookSourceOf<Sheet> {
  const { title, subtitle, kicker, lead, sections, costs, indicators, pictures } = parts;
  const sheet: Sheet = {
    frame: makeFrame(scope, title, subtitle),
    words: { ...tableWordsOf(scope), ...sourceWordsOf(scope) },
    kicker,
    lead,
    sections,
    ...(costs !== undefined && { costs }),
    sources: indicators.flatMap((indicator) => viewSources(scope, indicator)),
  };
  return { template: 'sheet', data: sheet, pictures: pictures.all };
}

/** 「2025年度までの実績による状況：◆ 達成2、● 順調1」; empty before the first results and where nothing is counted. */
export function sayCounts(scope: BookScope, indicators: readonly Indicator[]): readonly string[] {
  const { resultsUpTo } = scope.snapshot.publication;
  if (resultsUpTo === null || indicators.length === 0) return [];
  const { counts } = countStatesOf(scope, indicators);
  const parts = listedStates.flatMap((key) => {
    const { shape, word } = viewState(scope, key);
    const state = `${shape} ${word}`;
    return counts[key] === 0 ? [] : [scope.say(sheetWords.countOf, { state, count: counts[key] })];
  });
  const separator = scope.wording.language === 'ja' ? '、' : ', ';
  return [scope.say(sheetWords.counts, { year: scope.year(resultsUpTo), counts: parts.join(separator) })];
}

function sourceWordsOf({ say }: BookScope) {
  return {
    sources: say(methodWords.sources),
    year: say(methodWords.year),
    value: say(methodWords.value),
    source: say(methodWords.source),
  };
}
