import type {
  ActionEntry,
  BaselineEntry,
  IndicatorEntry,
  InitiativeEntry,
  MeasureEntry,
  PlanFile,
  ProjectEntry,
  SeriesEntry,
  StrategyEntry,
  TargetEntry,
  TargetRelation,
} from '../../../src/core/plan/plan-file.ts';
import { printQuantity } from './figures.ts';
import type { IndicatorSpec, InitiativeSpec, MeasureSpec, SeriesSpec, StrategySpec } from './kinds.ts';
import { projects } from './projects.ts';

const actionYears = [2026, 2027, 2028] as const;
const formulationYear = 2021;

const relationWords: Readonly<Record<TargetRelation, string>> = {
  '>=baseline': '策定時実績値以上',
  '<=baseline': '策定時実績値以下',
  '>baseline': '策定時実績値を上回る',
  '<baseline': '策定時実績値を下回る',
  '=baseline': '策定時実績値を維持',
};

/** The plan of the made-up city in the plan file's form. */
export function buildPlan(strategies: readonly StrategySpec[]): PlanFile {
  return {
    plan: {
      chapter: '第３章',
      title: '第２次総合計画 重点戦略',
      actionYears,
      targetYears: [2027, 2031],
    },
    strategies: strategies.map(toStrategy),
  };
}

function toStrategy(spec: StrategySpec, index: number): StrategyEntry {
  return {
    no: index + 1,
    title: spec.title,
    direction: spec.direction,
    terms: spec.terms ?? [],
    indicators: spec.indicators.map(toIndicator),
    measures: spec.measures.map(toMeasure),
  };
}

function toMeasure(spec: MeasureSpec, index: number): MeasureEntry {
  return {
    no: index + 1,
    title: spec.title,
    direction: spec.direction,
    terms: spec.terms ?? [],
    indicators: spec.indicators.map(toIndicator),
    initiatives: spec.initiatives.map(toInitiative),
  };
}

function toIndicator(spec: IndicatorSpec): IndicatorEntry {
  return {
    name: spec.name,
    cumulative: spec.cumulative ?? false,
    notes: spec.notes ?? [],
    series: spec.series.map(toSeries),
    ...(spec.direction === undefined ? {} : { direction: spec.direction }),
    departments: spec.departments,
  };
}

function toSeries(spec: SeriesSpec): SeriesEntry {
  const [middle, last] = spec.targets;
  return {
    label: spec.label ?? null,
    unit: spec.unit,
    baseline: toBaseline(spec),
    targets: { '2027': toTarget(middle, spec), '2031': toTarget(last, spec) },
  };
}

function toBaseline(spec: SeriesSpec): BaselineEntry {
  if (spec.baseline === null) return { raw: '－', value: null, year: formulationYear };
  return {
    raw: printQuantity(spec.baseline, spec.decimals ?? 0, spec.unit),
    value: spec.baseline,
    year: spec.baselineYear ?? formulationYear,
  };
}

function toTarget(target: number | TargetRelation, spec: SeriesSpec): TargetEntry {
  if (typeof target === 'string') return { raw: relationWords[target], value: null, relation: target };
  return { raw: printQuantity(target, spec.decimals ?? 0, spec.unit), value: target };
}

function toInitiative(spec: InitiativeSpec): InitiativeEntry {
  return {
    title: spec.title,
    actions: spec.cells.flatMap((cell) =>
      cell.actions.map(
        (action): ActionEntry => ({
          text: action.text,
          years: action.years ?? actionYears,
          projects: cell.projects.map(toProject),
        }),
      ),
    ),
  };
}

function toProject(name: string): ProjectEntry {
  const spec = projects[name];
  if (spec === undefined) throw new Error(`no project of this name is listed: ${name}`);
  const marks = (spec.marks ?? []).map((kind) => ({ kind }));
  return { name, departments: spec.departments, ...(marks.length === 0 ? {} : { marks }) };
}
