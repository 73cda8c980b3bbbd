import type { Measure, MeasureId, Strategy, StrategyId } from '../../core/plan/plan.ts';
import { isMeasureId, strategyOf } from '../city.ts';
import type { ListName } from '../links.ts';
import { frameText, listText } from '../text/frame-text.ts';
import type { Crumb } from './page.ts';
import { referToMeasure, referToStrategy, sayNumbered } from './references.ts';
import { type Scope, sayIn } from './scope.ts';

export function crumbToPlan(scope: Scope): Crumb {
  return { words: sayIn(scope, frameText.overview), href: scope.links.plan };
}

export function crumbToList(scope: Scope, name: ListName): Crumb {
  return { words: sayIn(scope, listText[name]), href: scope.links.list(name) };
}

/** From the plan to the strategy or measure under which something stands. */
export function crumbsToParent(scope: Scope, parent: StrategyId | MeasureId): readonly Crumb[] {
  const { city } = scope;
  const strategy = crumbToStrategy(scope, strategyOf(city, parent));
  const measure = isMeasureId(parent) ? [crumbToMeasure(scope, city.measure(parent))] : [];
  return [crumbToPlan(scope), strategy, ...measure];
}

function crumbToStrategy(scope: Scope, strategy: Strategy): Crumb {
  const reference = referToStrategy(scope, strategy);
  return { words: sayNumbered(reference), href: reference.href };
}

function crumbToMeasure(scope: Scope, measure: Measure): Crumb {
  const reference = referToMeasure(scope, measure);
  return { words: sayNumbered(reference), href: reference.href };
}
