import type { Department, Indicator, Initiative, Measure, Project, Strategy } from '../../core/plan/plan.ts';
import type { PagedId } from '../links.ts';
import { planText } from '../text/plan-text.ts';
import { type Scope, sayIn } from './scope.ts';
import { joinSentences, quotePlan, type Sentence } from './sentence.ts';

/** An element of the plan named on another element's page. */
export type Reference = { readonly id: PagedId; readonly title: string; readonly href: string };

/** A strategy or measure, with its number as printed: 重点戦略1, 施策3. */
export type NumberedReference = Reference & { readonly number: Sentence };

export function referTo(scope: Scope, element: Initiative | Project | Department | Indicator): Reference {
  const title = 'title' in element ? element.title : element.name;
  return { id: element.id, title, href: scope.links.element(element.id) };
}

export function referToStrategy(scope: Scope, { id, no, title }: Strategy): NumberedReference {
  return { id, title, href: scope.links.element(id), number: sayIn(scope, planText.strategyNo, { no }) };
}

export function referToMeasure(scope: Scope, { id, no, title }: Measure): NumberedReference {
  return { id, title, href: scope.links.element(id), number: sayIn(scope, planText.measureNo, { no }) };
}

/** 施策1 希望する結婚・妊娠・出産がかなう */
export function sayNumbered({ number, title }: NumberedReference): Sentence {
  return joinSentences([number, ' ', quotePlan(title)]);
}
