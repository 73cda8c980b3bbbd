import type { IndicatorAssessment } from '../core/assess/plan/assessment.ts';
import { dayInJapan } from '../core/calendar/day-in-japan.ts';
import { type CostIndex, indexCosts } from '../core/cost/index-costs.ts';
import type { FiscalYear, IsoDate } from '../core/fiscal/fiscal-year.ts';
import { formatDate, formatFiscalYear, type YearStyle } from '../core/fiscal/format-fiscal-year.ts';
import type { Observation } from '../core/indicator/observation.ts';
import { groupBy } from '../core/plan/group-by.ts';
import { indexPlan, type PlanIndex } from '../core/plan/index-plan.ts';
import type { IndicatorId } from '../core/plan/plan.ts';
import type { Snapshot } from '../core/publication/snapshot.ts';
import { fillText, type TextParams } from '../core/text/fill-text.ts';
import type { Language, Text } from '../core/text/text.ts';
import { collectPictures, type Pictures } from './pictures/pictures.ts';

/** A publication made walkable, and how its words and years are written: what every part of a book is made from. */
export type BookScope = {
  readonly snapshot: Snapshot;
  readonly index: PlanIndex;
  readonly wording: { readonly language: Language; readonly yearStyle: YearStyle };
  readonly assessmentOf: (indicator: IndicatorId) => IndicatorAssessment | null;
  readonly observationsOf: (indicator: IndicatorId) => readonly Observation[];
  /** The money of the projects; null where the city gives none out. */
  readonly costs: CostIndex | null;
  readonly say: (text: Text, params?: TextParams) => string;
  /** 2024年度（令和6年度） by the city's style. */
  readonly year: (year: FiscalYear) => string;
  /** With the day of the week. */
  readonly date: (date: IsoDate) => string;
  /** The day of the publication, in Japan. */
  readonly publishedOn: IsoDate;
  /** What pictures of a book are drawn into. */
  readonly collectPictures: () => Pictures;
};

/**
 * Makes a publication walkable for a book. `pictures`: `namePictures` where whoever shows the book draws for himself.
 *
 * @example createBookScope(snapshot, 'ja').year(2024) // '2024年度（令和6年度）'
 */
export function createBookScope(
  snapshot: Snapshot,
  language: Language,
  pictures: () => Pictures = collectPictures,
): BookScope {
  const { yearStyle } = snapshot.municipality;
  const assessed = new Map(snapshot.assessment?.indicators.map((one) => [one.indicator, one]) ?? []);
  const observed = groupBy(snapshot.observations, ({ indicator }) => indicator);
  const index = indexPlan(snapshot.plan);
  return {
    snapshot,
    index,
    costs: indexCosts(snapshot.costs, index),
    wording: { language, yearStyle },
    assessmentOf: (id) => (snapshot.assessment?.asOf == null ? null : (assessed.get(id) ?? null)),
    observationsOf: (id) => observed.get(id) ?? [],
    say: (text, params = {}) => fillText(text, params, language),
    year: (year) => formatFiscalYear(year, yearStyle, language),
    date: (date) => formatDate(date, yearStyle, language),
    publishedOn: dayInJapan(new Date(snapshot.publication.publishedAt).toISOString()),
    collectPictures: pictures,
  };
}
