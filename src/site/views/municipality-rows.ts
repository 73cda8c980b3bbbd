import type { Language } from '../../core/text/text.ts';
import type { City } from '../city.ts';
import { planPath } from '../links.ts';

/** A municipality on the list of those whose plans stand here. */
export type MunicipalityRow = {
  readonly code: string;
  readonly name: string;
  readonly fictional: boolean;
  readonly plan: string;
  readonly href: string;
};

export function viewMunicipalities(cities: readonly City[], language: Language): readonly MunicipalityRow[] {
  return cities.map(({ snapshot: { municipality, plan } }) => ({
    code: municipality.code,
    name: municipality.name,
    fictional: municipality.fictional,
    plan: plan.title,
    href: planPath(municipality.code, language),
  }));
}
