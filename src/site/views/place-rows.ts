import { groupBy } from '../../core/plan/group-by.ts';
import type { ActionId } from '../../core/plan/plan.ts';
import type { Theme } from '../../core/plan/plan-file.ts';
import type { City, ProjectPlace } from '../city.ts';
import type { IndicatorView } from './indicator-view.ts';
import { viewIndicator } from './indicator-view.ts';
import { type ProjectLine, viewProjectLine } from './initiative-view.ts';
import {
  type NumberedReference,
  type Reference,
  referTo,
  referToMeasure,
  referToStrategy,
} from './references.ts';
import { briefYearsIn, type Scope } from './scope.ts';

/** An action with those of its projects that the page is about. */
export type PlaceRow = {
  readonly key: ActionId;
  readonly action: string;
  readonly years: string;
  readonly lines: readonly ProjectLine[];
};

export type PlaceGroup = {
  readonly strategy: NumberedReference;
  readonly measure: NumberedReference;
  readonly initiative: Reference;
  readonly rows: readonly PlaceRow[];
};

/** Places in the order of print, those of one initiative and of one action together. */
export function groupPlaces(scope: Scope, places: readonly ProjectPlace[]): readonly PlaceGroup[] {
  return [...groupBy(places, (place) => place.initiative)].map(([initiative, ofInitiative]) => {
    const measure = scope.city.measure(initiative.measure);
    return {
      strategy: referToStrategy(scope, scope.city.strategy(measure.strategy)),
      measure: referToMeasure(scope, measure),
      initiative: referTo(scope, initiative),
      rows: [...groupBy(ofInitiative, (place) => place.action)].map(([action, ofAction]) => ({
        key: action.id,
        action: action.text,
        years: briefYearsIn(scope, action.years),
        lines: ofAction.map(({ link }) => viewProjectLine(scope, link)),
      })),
    };
  });
}

/** The indicators of the measures in which places stand, once each. */
export function viewIndicatorsOfPlaces(
  scope: Scope,
  places: readonly ProjectPlace[],
): readonly { readonly measure: NumberedReference; readonly indicators: readonly IndicatorView[] }[] {
  const measures = [...new Set(places.map((place) => place.measure))];
  return measures.map((measure) => ({
    measure: referToMeasure(scope, measure),
    indicators: scope.city.indicatorsOf(measure.id).map((one) => viewIndicator(scope, one)),
  }));
}

/** Places whose mark of a theme is confirmed, or only inferred. */
export function placesWithMark(city: City, theme: Theme, confirmed: boolean): readonly ProjectPlace[] {
  return city.places.filter(({ link }) =>
    link.marks.some((mark) => mark.theme === theme && mark.confirmed === confirmed),
  );
}
