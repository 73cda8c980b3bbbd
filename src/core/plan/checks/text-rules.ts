import { foldText } from '../../text/fold-text.ts';
import type { Text } from '../../text/text.ts';
import { type ElementKind, kindTexts } from '../element-kinds.ts';
import { groupBy } from '../group-by.ts';
import type { PlanIndex } from '../index-plan.ts';
import type { ElementId, Measure, Plan, Strategy } from '../plan.ts';
import type { Place } from '../plan-file.ts';
import { findIn, type RawFinding } from './finding.ts';

type Titled = {
  readonly id: ElementId;
  readonly place?: Place | null;
  readonly kind: Text;
  readonly field: string;
  readonly text: string;
  readonly limit: number;
};

export function findEmptyTitles(plan: Plan): readonly RawFinding[] {
  return listTitles(plan).flatMap((element) =>
    element.text.trim() === '' ? [findIn('empty-title', element, element.field, { kind: element.kind })] : [],
  );
}

export function findOverLongNames(plan: Plan): readonly RawFinding[] {
  return listTitles(plan).flatMap((element) => {
    const { text, field, limit } = element;
    const length = [...text].length;
    return length > limit ? [findIn('over-long-name', element, field, { name: text, length, limit })] : [];
  });
}

/** Numbers of strategies, and of the measures within one, each once. */
export function findDuplicateNumbers(plan: Plan, index: PlanIndex): readonly RawFinding[] {
  const families = [plan.strategies, ...plan.strategies.map(({ id }) => index.measuresOf(id))];
  return families.flatMap((family: readonly (Strategy | Measure)[]) =>
    [...groupBy(family, ({ no }) => no).values()].flatMap(([, ...repeated]) =>
      repeated.map((element) =>
        findIn('duplicate-number', element, 'no', { no: element.no, name: element.title }),
      ),
    ),
  );
}

export function findLooseNotes(plan: Plan): readonly RawFinding[] {
  return plan.indicators.flatMap((indicator) =>
    indicator.notes.flatMap(({ mark, attachedTo, place }) => {
      const subject = { id: indicator.id, place: place ?? indicator.place };
      const params = { name: indicator.name, mark };
      if (attachedTo === null) return [findIn('note-not-attached', subject, 'notes', params)];
      if (foldText(indicator.name).includes(foldText(attachedTo))) return [];
      return [findIn('note-words-not-found', subject, 'notes', { ...params, words: attachedTo })];
    }),
  );
}

/** A term is explained where it stands: its mark or its words must occur in the element or in what stands under it. */
export function findLooseTerms(plan: Plan, index: PlanIndex): readonly RawFinding[] {
  return [...plan.strategies, ...plan.measures].flatMap((owner) => {
    if (owner.terms.length === 0) return [];
    const texts = foldText(textsUnder(owner, index).join('\n'));
    return owner.terms.flatMap(({ mark, term, place }) => {
      if (texts.includes(foldText(mark)) || texts.includes(foldText(term))) return [];
      const subject = { id: owner.id, place: place ?? owner.place };
      return [findIn('term-not-found', subject, 'terms', { mark, term, name: owner.title })];
    });
  });
}

function textsUnder(owner: Strategy | Measure, index: PlanIndex): readonly string[] {
  const measures = 'strategy' in owner ? [] : index.measuresOf(owner.id);
  const initiatives = 'strategy' in owner ? index.initiativesOf(owner.id) : [];
  return [
    owner.title,
    owner.direction,
    ...index.indicatorsOf(owner.id).map(({ name }) => name),
    ...initiatives.flatMap(({ id, title }) => [title, ...index.actionsOf(id).map(({ text }) => text)]),
    ...measures.flatMap((measure) => textsUnder(measure, index)),
  ];
}

function listTitles(plan: Plan): readonly Titled[] {
  return [
    ...plan.strategies.map((one) => toTitled(one, 'strategy', 'title', one.title)),
    ...plan.measures.map((one) => toTitled(one, 'measure', 'title', one.title)),
    ...plan.indicators.map((one) => toTitled(one, 'indicator', 'name', one.name)),
    ...plan.initiatives.map((one) => toTitled(one, 'initiative', 'title', one.title)),
    ...plan.actions.map((one) => toTitled(one, 'action', 'text', one.text)),
    ...plan.projects.map((one) => toTitled(one, 'project', 'name', one.name)),
    ...plan.departments.map((one) => toTitled(one, 'department', 'name', one.name)),
  ];
}

function toTitled(
  { id, place = null }: { readonly id: ElementId; readonly place?: Place | null },
  kind: ElementKind,
  field: string,
  text: string,
): Titled {
  return { id, place, kind: kindTexts[kind], field, text, limit: usualLengths[kind] };
}

/** Characters that names rarely pass: two to four times the longest of the first plan (16, 18, 35, 42, 47, 21, 12). Beyond, two cells were probably joined. */
const usualLengths: Readonly<Record<ElementKind, number>> = {
  strategy: 60,
  measure: 60,
  indicator: 80,
  initiative: 100,
  action: 200,
  project: 50,
  department: 30,
};
