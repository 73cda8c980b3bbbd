import { fillText, type TextParams } from '../text/fill-text.ts';
import type { Language, Text } from '../text/text.ts';
import { differenceTexts } from './differences/difference-texts.ts';
import { type FieldCode, fieldTexts, valueTexts } from './differences/field-texts.ts';
import { type ComparableElement, listElements, listPlanFields } from './differences/list-elements.ts';
import type { Field } from './differences/list-fields.ts';
import { type ElementKind, kindTexts } from './element-kinds.ts';
import type { ElementId, Plan } from './plan.ts';

/** The element that differs; null: the plan itself. */
export type DifferentElement = {
  readonly id: ElementId;
  readonly kind: ElementKind;
  /** Its name, as it is afterwards where it is in both. */
  readonly name: string;
} | null;

/** One thing that is not the same in two plans. `describeDifference` puts it into words. */
export type Difference =
  | { readonly kind: 'added' | 'removed'; readonly element: DifferentElement }
  /** It stands under another parent: their names. */
  | {
      readonly kind: 'moved';
      readonly element: DifferentElement;
      readonly before: string;
      readonly after: string;
    }
  /** The same elements of a kind are printed in another order. */
  | { readonly kind: 'reordered'; readonly elements: ElementKind }
  /** `before` or `after` is null where the field is not there at all. */
  | {
      readonly kind: 'changed';
      readonly element: DifferentElement;
      readonly field: FieldCode;
      readonly params: TextParams;
      readonly before: string | null;
      readonly after: string | null;
    };

/**
 * Tells what is not the same in two plans, element by element, recognised by their ids. Places in the document are
 * not compared: they move with every print.
 *
 * @example
 * const differences = comparePlans(plan, toPlan(changedFile, plan));
 * differences.map((difference) => describeDifference(difference, 'ja'));
 */
export function comparePlans(before: Plan, after: Plan): readonly Difference[] {
  const old = new Map(listElements(before).map((element) => [element.id, element]));
  const fresh = new Map(listElements(after).map((element) => [element.id, element]));
  return [
    ...compareFields(null, listPlanFields(before), listPlanFields(after)),
    ...[...old.values()].flatMap((element) => (fresh.has(element.id) ? [] : [toWhole('removed', element)])),
    ...[...fresh.values()].flatMap((element) => compareElement(old.get(element.id), element)),
    ...compareOrder([...old.values()], [...fresh.values()]),
  ];
}

/**
 * Puts a difference into words.
 *
 * @example describeDifference(difference, 'ja') // '指標「新規就農者数」の目標値2027が「48 人」から「50 人」に変わります。'
 */
export function describeDifference(difference: Difference, language: Language): string {
  if (difference.kind === 'reordered') {
    return fillText(differenceTexts.reordered, { kind: kindTexts[difference.elements] }, language);
  }
  const params = { element: nameElement(difference.element) };
  if (difference.kind === 'changed') {
    const field = fillText(fieldTexts[difference.field], difference.params, language);
    const before = showValue(difference.field, difference.before, language);
    const after = showValue(difference.field, difference.after, language);
    return fillText(differenceTexts[kindOfChange(difference)], { ...params, field, before, after }, language);
  }
  const ends = difference.kind === 'moved' ? { before: difference.before, after: difference.after } : {};
  return fillText(differenceTexts[difference.kind], { ...params, ...ends }, language);
}

/**
 * What is not the same in one element of two plans, whatever their ids are.
 *
 * @example compareElement(undefined, element) // [{ kind: 'added', … }]
 */
export function compareElement(
  before: ComparableElement | undefined,
  after: ComparableElement,
): readonly Difference[] {
  if (!before) return [toWhole('added', after)];
  const element = toDifferent(after);
  const moved: readonly Difference[] =
    before.parent === after.parent
      ? []
      : [{ kind: 'moved', element, before: before.parentName, after: after.parentName }];
  return [...moved, ...compareFields(element, before.fields, after.fields)];
}

function compareFields(
  element: DifferentElement,
  before: readonly Field[],
  after: readonly Field[],
): readonly Difference[] {
  const old = keyFields(before);
  const fresh = keyFields(after);
  const gone = [...old].filter(([key]) => !fresh.has(key));
  return [
    ...gone.map(([, field]) => toChange(element, field, field, null)),
    ...[...fresh].flatMap(([key, field]) => {
      const was = old.get(key) ?? null;
      return was?.identity === field.identity ? [] : [toChange(element, field, was, field)];
    }),
  ];
}

/** Fields by key; where a plan has one twice (two notes of one mark), the first goes with the first. */
function keyFields(fields: readonly Field[]): ReadonlyMap<string, Field> {
  const keyed = new Map<string, Field>();
  for (const field of fields) {
    let key = field.key;
    while (keyed.has(key)) key += '+';
    keyed.set(key, field);
  }
  return keyed;
}

/** What people see may be the same where what counts is not (a figure that was read wrongly): then that is shown. */
function toChange(
  element: DifferentElement,
  { code, params }: Field,
  before: Field | null,
  after: Field | null,
): Difference {
  const same = before?.shown === after?.shown;
  const show = (field: Field | null): string | null => field && (same ? field.identity : field.shown);
  return { kind: 'changed', element, field: code, params, before: show(before), after: show(after) };
}

/** The order of those that are in both, kind by kind and under the same parent. */
function compareOrder(
  before: readonly ComparableElement[],
  after: readonly ComparableElement[],
): readonly Difference[] {
  const common = new Map(before.map(({ id, parent }) => [id, parent]));
  const stayed = after.filter(({ id, parent }) => common.get(id) === parent);
  const ids = new Set(stayed.map(({ id }) => id));
  const wasStayed = before.filter(({ id }) => ids.has(id));
  const kinds = [...new Set(stayed.map(({ kind }) => kind))];
  return kinds.flatMap((elements) =>
    orderOf(wasStayed, elements) === orderOf(stayed, elements)
      ? []
      : [{ kind: 'reordered', elements } as const],
  );
}

function orderOf(elements: readonly ComparableElement[], kind: ElementKind): string {
  const families = new Map<string, string[]>();
  for (const element of elements) {
    if (element.kind !== kind) continue;
    families.set(element.parent, [...(families.get(element.parent) ?? []), element.id]);
  }
  return JSON.stringify([...families].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function toWhole(kind: 'added' | 'removed', element: ComparableElement): Difference {
  return { kind, element: toDifferent(element) };
}

function toDifferent({ id, kind, name }: ComparableElement): DifferentElement {
  return { id, kind, name };
}

function kindOfChange({ before, after }: { readonly before: string | null; readonly after: string | null }) {
  if (before === null || before === '') return 'set';
  return after === null || after === '' ? 'cleared' : 'changed';
}

function showValue(field: FieldCode, value: string | null, language: Language): string {
  return valueTexts[field]?.[value ?? '']?.[language] ?? value ?? '';
}

function nameElement(element: DifferentElement): Text {
  if (element === null) return { ja: '計画', en: 'The plan' };
  const kind = kindTexts[element.kind];
  return { ja: `${kind.ja}「${element.name}」`, en: `The ${kind.en} “${element.name}”` };
}
