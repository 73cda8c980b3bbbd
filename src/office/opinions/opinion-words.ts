import { formatShortDate } from '../../core/fiscal/format-fiscal-year.ts';
import type { Duty } from '../../core/opinions/find-duties.ts';
import type { OpinionElement, OpinionSource } from '../../core/opinions/opinion.ts';
import { dutyTexts } from '../../core/opinions/opinion-texts.ts';
import type { Department, Plan } from '../../core/plan/plan.ts';
import type { Language } from '../../core/text/text.ts';
import { nameDepartment, nameDepartments, speak } from '../item/item-words.ts';
import { opinionText } from '../text/opinion-text.ts';
import { yearText } from '../text/year-text.ts';

/** Something of the plan that an opinion can be about, with its name. */
export type NamedElement = { readonly id: Exclude<OpinionElement, null>; readonly name: string };

/** Everything that an opinion can be about, in the order of the plan. */
export function listElements(plan: Plan | null): readonly NamedElement[] {
  if (plan === null) return [];
  return [
    ...plan.strategies.map(({ id, title }) => ({ id, name: title })),
    ...plan.measures.map(({ id, title }) => ({ id, name: title })),
    ...plan.indicators.map(({ id, name }) => ({ id, name })),
    ...plan.initiatives.map(({ id, title }) => ({ id, name: title })),
  ];
}

/** The name of what an opinion is about; the id of what the plan no longer has. */
export function nameElement(element: OpinionElement, plan: Plan | null, language: Language): string {
  if (element === null) return opinionText.wholePlan[language];
  return listElements(plan).find(({ id }) => id === element)?.name ?? element;
}

/** @example describeSource(source, 'ja') // '総合計画審議会 第2回（2026年10月8日）' */
export function describeSource({ body, meeting, date }: OpinionSource, language: Language): string {
  const name = meeting === null ? body : `${body} ${meeting}`;
  const day = formatShortDate(date, language);
  return language === 'ja' ? `${name}（${day}）` : `${name}, ${day}`;
}

/** @example describeDuty(duty, departments, 'ja') // '市民課：取組状況を書く（2026年度分）' */
export function describeDuty(duty: Duty, departments: readonly Department[], language: Language): string {
  const t = speak(language);
  const { kind, department, actors, year } = duty;
  const who = actors.length === 0 ? t(opinionText.byPlanning) : nameDepartments(actors, departments, t);
  const of = year === null ? '' : `（${t(opinionText.ofYear, { year: yearText(year) })}）`;
  const isOfPlanning = actors.length === 0 && department !== null;
  const about = isOfPlanning ? `（${nameDepartment(department, departments)}）` : '';
  return `${who}${t(opinionText.colon)}${t(dutyTexts[kind])}${of}${about}`;
}
