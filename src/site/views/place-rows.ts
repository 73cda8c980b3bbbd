import type { Theme } from '../../core/plan/plan-file.ts';
import type { City, ProjectPlace } from '../city.ts';
import type { IndicatorView } from './indicator-view.ts';
import { viewIndicator } from './indicator-view.ts';
import { type MarkView, viewMark } from './initiative-view.ts';
import {
  type NumberedReference,
  type Reference,
  referTo,
  referToMeasure,
  referToStrategy,
} from './references.ts';
import { briefYearsIn, type Scope } from './scope.ts';

/** One place where a project stands: under which initiative, what is done, by whom, with which mark. */
export type PlaceRow = {
  readonly key: string;
  readonly action: string;
  readonly years: string;
  readonly project: Reference;
  readonly departments: readonly Reference[];
  readonly marks: readonly MarkView[];
};

export type PlaceGroup = {
  readonly strategy: NumberedReference;
  readonly measure: NumberedReference;
  readonly initiative: Reference;
  readonly rows: readonly PlaceRow[];
};

/** Places in the order of print, those of one initiative together. */
export function groupPlaces(scope: Scope, places: readonly ProjectPlace[]): readonly PlaceGroup[] {
  const initiatives = [...new Set(places.map((place) => place.initiative))];
  return initiatives.map((initiative) => {
    const measure = scope.city.measure(initiative.measure);
    return {
      strategy: referToStrategy(scope, scope.city.strategy(measure.strategy)),
      measure: referToMeasure(scope, measure),
      initiative: { ...referTo(scope, initiative) },
      rows: places
        .filter((place) => place.initiative === initiative)
        .map((place) => viewPlaceRow(scope, place)),
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

function viewPlaceRow(scope: Scope, { action, link }: ProjectPlace): PlaceRow {
  return {
    key: `${action.id}-${link.project}`,
    action: action.text,
    years: briefYearsIn(scope, action.years),
    project: referTo(scope, scope.city.project(link.project)),
    departments: link.departments.map((id) => referTo(scope, scope.city.department(id))),
    marks: link.marks.map(viewMark),
  };
}
