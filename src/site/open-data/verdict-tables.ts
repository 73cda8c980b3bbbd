import { describeStep } from '../../core/assess/describe-step.ts';
import type { IndicatorAssessment, SeriesAssessment } from '../../core/assess/plan/assessment.ts';
import type { Step } from '../../core/assess/step.ts';
import { isJudged, type Verdict } from '../../core/assess/verdict.ts';
import type { City } from '../city.ts';
import { codeLists } from './code-lists.ts';
import { column, defineTable, type TableMaker } from './define-table.ts';
import { inUnitColumn, listParts, type Part, partColumns, unitColumn } from './figure-tables.ts';
import { blankText, tableText } from './table-text.ts';

type VerdictRow = Part & {
  readonly verdict: Verdict;
  readonly isCityMethod: boolean;
  readonly before: SeriesAssessment['before'] | null;
};

function listVerdicts(city: City): readonly VerdictRow[] {
  return listParts(city).flatMap((part): readonly VerdictRow[] => {
    const judged = findSeries(city.assessmentOf(part.indicator.id), part.series.key);
    if (judged === null) return [];
    const own = { ...part, verdict: judged.verdict, isCityMethod: true, before: judged.before };
    const others = judged.opinions.map((verdict) => ({
      ...part,
      verdict,
      isCityMethod: false,
      before: null,
    }));
    return [own, ...others];
  });
}

function findSeries(assessment: IndicatorAssessment | null, key: string): SeriesAssessment | null {
  return assessment?.series.find(({ series }) => series === key) ?? null;
}

function findMissingReason({ state, ratio, score, requiredNow, neededPerYear }: Verdict): string | null {
  if ([ratio, score, requiredNow, neededPerYear].every((figure) => figure !== null)) return null;
  return isJudged(state) ? 'none-in-method' : 'not-judged';
}

/** Twelve digits: what is left beyond them is the noise of binary fractions, and no figure of a plan has as many. */
function tidy(figure: number | null): number | null {
  return figure === null ? null : Number(figure.toPrecision(12));
}

const missing = { blank: blankText.noValue, reason: 'figures_absent_reason' } as const;
const ratioUnit = { is: 'fixed', unit: '比' } as const;
const scoreUnit = { is: 'fixed', unit: '点' } as const;

export const verdicts = defineTable<VerdictRow>({
  id: 'verdicts',
  ...tableText.verdicts,
  list: listVerdicts,
  columns: [
    ...partColumns<VerdictRow>(),
    column('method', 'code', ({ verdict }) => verdict.method, { codes: codeLists.method }),
    column('is_city_method', 'boolean', ({ isCityMethod }) => isCityMethod),
    column('as_of_fiscal_year', 'year', ({ verdict }) => verdict.asOf, { blank: blankText.nothingJudged }),
    column('state', 'code', ({ verdict }) => verdict.state, { codes: codeLists.state }),
    column('method_mark', 'text', ({ verdict }) => verdict.mark),
    column('state_before', 'code', ({ before }) => before, {
      codes: codeLists.state,
      blank: blankText.cityMethodOnly,
    }),
    column('value_fiscal_year', 'year', ({ verdict }) => verdict.valueYear, {
      blank: blankText.nothingJudged,
    }),
    column('progress_ratio', 'number', ({ verdict }) => tidy(verdict.ratio), { ...missing, unit: ratioUnit }),
    column('score', 'number', ({ verdict }) => tidy(verdict.score), { ...missing, unit: scoreUnit }),
    column('required_now', 'number', ({ verdict }) => tidy(verdict.requiredNow), {
      ...missing,
      unit: inUnitColumn,
    }),
    column('needed_per_year', 'number', ({ verdict }) => tidy(verdict.neededPerYear), {
      ...missing,
      unit: inUnitColumn,
    }),
    unitColumn<VerdictRow>(),
    column('figures_absent_reason', 'code', ({ verdict }) => findMissingReason(verdict), {
      codes: codeLists.missingFigure,
      blank: blankText.hasValue,
    }),
  ],
});

type StepRow = VerdictRow & { readonly step: Step; readonly stepNo: number };

export const verdictSteps = defineTable<StepRow>({
  id: 'verdict_steps',
  ...tableText.verdict_steps,
  list: (city) =>
    listVerdicts(city).flatMap((row) =>
      row.verdict.reasons.map((step, index) => ({ ...row, step, stepNo: index + 1 })),
    ),
  columns: [
    ...partColumns<StepRow>(),
    column('method', 'code', ({ verdict }) => verdict.method, { codes: codeLists.method }),
    column('step_no', 'integer', ({ stepNo }) => stepNo),
    column('rule', 'text', ({ step }) => step.rule),
    column('step_code', 'text', ({ step }) => step.code),
    column('sentence_ja', 'text', ({ step }) => describeStep(step, 'ja')),
    column('sentence_en', 'text', ({ step }) => describeStep(step, 'en')),
  ],
});

/** How the plan was judged, and by which steps. */
export const verdictTables: readonly TableMaker[] = [verdicts, verdictSteps];
