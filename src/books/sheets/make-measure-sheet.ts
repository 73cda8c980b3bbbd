import type { MeasureId } from '../../core/plan/plan.ts';
import type { BookScope } from '../book-scope.ts';
import type { BookSourceOf } from '../book-source.ts';
import { reportWords } from '../text/report-words.ts';
import { sheetWords } from '../text/sheet-words.ts';
import { viewMeasure } from '../views/chapters.ts';
import { makeSheet, type Sheet, sayCounts } from './sheet.ts';

/**
 * Makes the sheet of one measure (施策調書): its indicators, their charts, its initiatives and the sources. Null where
 * the plan does not have it.
 *
 * @example makeMeasureSheet(createBookScope(snapshot, 'ja'), 'm3')?.template // 'sheet'
 */
export function makeMeasureSheet(scope: BookScope, id: MeasureId): BookSourceOf<Sheet> | null {
  const { index } = scope;
  const measure = index.measures.get(id);
  const strategy = measure && index.strategies.get(measure.strategy);
  if (measure === undefined || strategy === undefined) return null;
  const pictures = scope.collectPictures();
  const chapter = viewMeasure(scope, pictures, measure);
  const { direction, terms, indicators, charts, initiatives, costs, assessment } = chapter;
  const own = index.indicatorsOf(id);
  const number = `${scope.say(reportWords.strategyNo, { no: strategy.no })} ${strategy.title}`;
  return makeSheet(scope, {
    title: measure.title,
    subtitle: scope.say(sheetWords.measureSheet),
    kicker: scope.say(sheetWords.measureNumber, { strategy: number, no: measure.no }),
    lead: sayCounts(scope, own),
    sections: [
      {
        title: null,
        direction,
        terms,
        indicatorsHead: scope.say(reportWords.kpis),
        indicators,
        charts,
        initiatives,
        ...(costs !== undefined && { costs }),
        assessment,
      },
    ],
    indicators: own,
    pictures,
  });
}
