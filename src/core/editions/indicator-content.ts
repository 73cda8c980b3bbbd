import type { FiscalYear } from '../fiscal/fiscal-year.ts';
import type {
  Baseline,
  DepartmentId,
  Indicator,
  MeasureId,
  Plan,
  Series,
  StrategyId,
  Target,
} from '../plan/plan.ts';
import type { Direction } from '../plan/plan-file.ts';
import { parseQuantity } from '../quantity/quantity.ts';
import type { EditProblem } from './edited.ts';

/** Figures as a person writes them: 48 人, 策定時以上, －. */
export type SeriesContent = {
  /** Empty for the whole of the indicator. */
  readonly label: string;
  readonly unit: string;
  /** Empty is －: there is none. */
  readonly baseline: string;
  readonly baselineYear: FiscalYear | null;
  /** A year whose text is empty has no target. */
  readonly targets: readonly { readonly year: FiscalYear; readonly raw: string }[];
};

export type IndicatorContent = {
  readonly parent: StrategyId | MeasureId;
  readonly name: string;
  readonly cumulative: boolean;
  readonly direction: Direction | null;
  readonly departments: readonly DepartmentId[];
  /** In the order of the indicator's series; a part without a label or figures is left out. */
  readonly series: readonly SeriesContent[];
};

/** Of a baseline or a target for which the plan prints none. */
export const noFigure = '－';

/**
 * What cannot be entered of an indicator; empty where all can.
 *
 * @example listIndicatorProblems(plan, content) // [{ path: ['series', 0, 'targets', 2027], code: 'unreadable-figure' }]
 */
export function listIndicatorProblems(plan: Plan, content: IndicatorContent): readonly EditProblem[] {
  const problems: EditProblem[] = [];
  const departments = new Set(plan.departments.map(({ id }) => id));
  if (content.name === '') problems.push({ path: ['name'], code: 'empty-name' });
  if (![...plan.strategies, ...plan.measures].some(({ id }) => id === content.parent))
    problems.push({ path: ['parent'], code: 'unknown-parent' });
  if (content.departments.some((id) => !departments.has(id)))
    problems.push({ path: ['departments'], code: 'unknown-department' });
  for (const [index, series] of content.series.entries()) {
    problems.push(...listSeriesProblems(series, index, content.series));
  }
  return problems;
}

function listSeriesProblems(
  { label, baseline, targets }: SeriesContent,
  index: number,
  all: readonly SeriesContent[],
): readonly EditProblem[] {
  const problems: EditProblem[] = [];
  if (all.slice(0, index).some((other) => other.label === label))
    problems.push({ path: ['series', index, 'label'], code: 'name-taken' });
  if (baseline !== '' && !['number', 'none'].includes(parseQuantity(baseline).kind))
    problems.push({ path: ['series', index, 'baseline'], code: 'unreadable-figure' });
  for (const { year, raw } of targets) {
    const quantity = parseQuantity(raw);
    // 前年度以上 is a target in words: the plan's checks tell of it, and nobody can say here what it means.
    const isWords =
      quantity.kind === 'unreadable' && quantity.code === 'not-a-figure' && !/\p{Nd}/u.test(raw);
    if (raw !== '' && quantity.kind === 'unreadable' && !isWords)
      problems.push({ path: ['series', index, 'targets', year], code: 'unreadable-figure' });
  }
  return problems;
}

/**
 * The series as entered. What is not entered again stays as it is printed; the key of a series goes with its place, so
 * that results stay with a part that is renamed.
 */
export function toSeries(contents: readonly SeriesContent[], before: Indicator['series']): readonly Series[] {
  const keys = new Set(before.slice(0, contents.length).map(({ key }) => key));
  return contents.map((content, index) => {
    const was = before[index];
    return {
      key: was?.key ?? giveKey(content.label, keys),
      label: content.label === '' ? null : content.label,
      unit: content.unit === '' ? null : content.unit,
      baseline: toBaseline(content, was?.baseline),
      targets: content.targets
        .filter(({ raw }) => raw !== '')
        .map(
          ({ year, raw }) =>
            was?.targets.find((one) => one.year === year && one.raw === raw) ?? toTarget(year, raw),
        )
        .toSorted((left, right) => left.year - right.year),
    };
  });
}

function giveKey(label: string, taken: Set<string>): string {
  let key = label;
  for (let count = 2; taken.has(key); count += 1) key = `${label}#${count}`;
  taken.add(key);
  return key;
}

function toBaseline({ baseline, baselineYear: year }: SeriesContent, was: Baseline | undefined): Baseline {
  const raw = baseline === '' ? noFigure : baseline;
  if (was?.raw === raw) return { ...was, year };
  const quantity = parseQuantity(raw);
  return { raw, value: quantity.kind === 'number' ? quantity.value : null, year };
}

function toTarget(year: FiscalYear, raw: string): Target {
  const quantity = parseQuantity(raw);
  return {
    year,
    raw,
    value: quantity.kind === 'number' ? quantity.value : null,
    relation: quantity.kind === 'relation' ? quantity.relation : null,
  };
}
