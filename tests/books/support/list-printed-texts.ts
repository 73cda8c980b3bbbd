import type { IndicatorEntry, PlanFile } from '../../../src/core/plan/plan-file.ts';

/** Every text of a plan that its book has to show: titles, names, sentences, figures as printed. */
export function listPrintedTexts({ plan, strategies }: PlanFile): readonly string[] {
  const measures = strategies.flatMap((strategy) => strategy.measures);
  const parts = [...strategies, ...measures];
  const actions = measures.flatMap(({ initiatives }) => initiatives.flatMap((one) => one.actions));
  const projects = actions.flatMap((action) => action.projects);
  return [
    ...(plan.chapter === null ? [] : [plan.chapter]),
    plan.title,
    ...parts.flatMap(({ title, direction, terms }) => [
      title,
      ...splitAtMarks(direction),
      ...terms.map(({ text }) => text),
    ]),
    ...parts.flatMap(({ indicators }) => indicators.flatMap(textsOfIndicator)),
    ...measures.flatMap(({ initiatives }) => initiatives.map(({ title }) => title)),
    ...actions.map(({ text }) => text),
    ...projects.flatMap(({ name, departments }) => [name, ...departments]),
  ];
}

function textsOfIndicator({ name, notes, series }: IndicatorEntry): readonly string[] {
  const words = notes.flatMap(({ attachedTo }) => (attachedTo === null ? [] : [attachedTo]));
  return [
    ...(words.length === 0 ? [name] : words),
    ...notes.map(({ text }) => text),
    ...series.flatMap(({ label, baseline, targets }) =>
      [baseline.raw, ...Object.values(targets).map(({ raw }) => raw)].map((raw) => `${label ?? ''}${raw}`),
    ),
  ];
}

/** Marks are set small and high, and may come out on a line of their own. */
function splitAtMarks(text: string): readonly string[] {
  return text.split(/※[0-9０-９]*/u);
}
