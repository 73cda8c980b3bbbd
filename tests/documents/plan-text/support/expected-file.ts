import type { PlanFile } from '../../../../src/core/plan/plan-file.ts';
import type { Layout, RandomPart, RandomPlan } from './random-plan.ts';

/** What a reader should make of a random plan. */
export function expectedFile({ layout, strategies }: RandomPlan): PlanFile {
  return {
    plan: {
      chapter: '第３章',
      title: layout.strategyWord,
      actionYears: layout.years,
      targetYears: layout.targetYears,
    },
    strategies: strategies.map((strategy, index) => ({
      no: index + 1,
      ...expectedPart(strategy, layout),
      measures: strategy.measures.map((measure, at) => ({
        no: at + 1,
        ...expectedPart(measure, layout),
        initiatives: measure.initiatives.map((initiative) => ({
          title: initiative.title,
          actions: initiative.blocks.flatMap((block) =>
            block.rows.flat().map((cell) => ({
              text: cell.text,
              years: layout.years.slice(...cell.span),
              projects: block.groups.flatMap((group) =>
                group.names.map((name) => ({ name, departments: group.departments })),
              ),
            })),
          ),
        })),
      })),
    })),
  };
}

function expectedPart(part: RandomPart, layout: Layout) {
  return {
    title: part.title,
    direction: part.direction,
    terms: part.terms.map(({ mark, term, text }) => ({ mark, term, text })),
    indicators: part.indicators.map((indicator) => ({
      name: indicator.name,
      cumulative: indicator.cumulative,
      notes: indicator.notes.map((note) => ({ ...note, attachedTo: null })),
      series: indicator.labels.map((label, at) => {
        const [baseline, ...targets] = indicator.columns.map((column) => column[at] ?? column[0]);
        const none = { raw: '', value: null };
        const hasNumber = indicator.columns.some((column) => (column[at] ?? column[0])?.value !== null);
        return {
          label,
          unit: hasNumber ? indicator.unit : null,
          baseline: baseline ?? none,
          targets: Object.fromEntries(
            layout.targetYears.map((year, index) => [String(year), targets[index] ?? none]),
          ),
        };
      }),
    })),
  };
}
