import type { MunicipalityRecord } from '../../app/ports/store.ts';
import type { MunicipalityChange } from '../../app/register-municipality.ts';
import { COSTS_SHOWN } from '../../core/cost/public-cost.ts';
import { parseFiscalYear } from '../../core/fiscal/parse-fiscal-year.ts';
import { accents, licenceIds, yearStyles } from '../../core/publication/municipality-choices.ts';
import type { NextResults } from '../../core/publication/snapshot.ts';
import type { cityFactsProblemText } from '../text/city-facts-text.ts';

/** The fields of the form, in its order. */
export const cityFactsFields = [
  'name',
  'yearStyle',
  'accent',
  'licence',
  'costs',
  'sourceTitle',
  'sourcePublisher',
  'sourceNote',
  'nextYear',
  'nextAsked',
  'nextPublished',
  'reason',
] as const;

/** What is typed into the form, as it was typed. An empty licence: not decided yet; no costs: none are given out. */
export type CityFactsForm = Readonly<Record<(typeof cityFactsFields)[number], string>>;

export type CityFactsProblem = keyof typeof cityFactsProblemText;

type CityFactsChange = Omit<MunicipalityChange, 'code' | 'now'>;

/**
 * The form as it stands in the store, with nothing given as a reason.
 *
 * @example toCityFactsForm(record).licence // 'pdl-1.0'
 */
export function toCityFactsForm({ municipality, source, nextResults }: MunicipalityRecord): CityFactsForm {
  const { name, yearStyle, accent, licence, costs } = municipality;
  return {
    name,
    yearStyle,
    accent,
    licence: licence ?? '',
    costs: costs ?? '',
    sourceTitle: source?.title ?? '',
    sourcePublisher: source?.publisher ?? '',
    sourceNote: source?.note ?? '',
    nextYear: nextResults === undefined ? '' : String(nextResults.year),
    nextAsked: nextResults?.askedFor ?? '',
    nextPublished: nextResults?.published ?? '',
    reason: '',
  };
}

/**
 * What the form changes, or the first thing that must be put right.
 *
 * @example readCityFactsForm({ ...form, licence: 'cc-by-4.0', reason: '議会の求め' }) // { ok: true, change: … }
 */
export function readCityFactsForm(
  form: CityFactsForm,
):
  | { readonly ok: true; readonly change: CityFactsChange }
  | { readonly ok: false; problem: CityFactsProblem } {
  if (form.name === '') return { ok: false, problem: 'name-missing' };
  const yearStyle = yearStyles.find((one) => one === form.yearStyle);
  const accent = accents.find((one) => one === form.accent);
  const licence = form.licence === '' ? null : licenceIds.find((one) => one === form.licence);
  const costs = form.costs === '' ? null : COSTS_SHOWN.find((one) => one === form.costs);
  if (yearStyle === undefined || accent === undefined || licence === undefined || costs === undefined) {
    return { ok: false, problem: 'unknown-choice' };
  }
  const nextResults = readNextResults(form);
  if (nextResults === 'incomplete') return { ok: false, problem: 'next-incomplete' };
  if (form.reason === '') return { ok: false, problem: 'reason-missing' };
  const { name, reason } = form;
  return {
    ok: true,
    change: { name, yearStyle, accent, licence, costs, nextResults, ...readSource(form), reason },
  };
}

/** A city without a source that names none keeps having none. */
function readSource({
  sourceTitle: title,
  sourcePublisher: publisher,
  sourceNote,
}: CityFactsForm): Pick<MunicipalityChange, 'source'> {
  if (title === '' && publisher === '' && sourceNote === '') return {};
  return { source: { title, publisher, note: sourceNote === '' ? null : sourceNote } };
}

/**
 * What is announced of the next results; null where all three fields are empty.
 *
 * @example readNextResults({ nextYear: '2026', nextAsked: '', nextPublished: '' }) // 'incomplete'
 */
export function readNextResults({
  nextYear,
  nextAsked,
  nextPublished,
}: Pick<CityFactsForm, 'nextYear' | 'nextAsked' | 'nextPublished'>): NextResults | null | 'incomplete' {
  if (nextYear === '' && nextAsked === '' && nextPublished === '') return null;
  const year = parseFiscalYear(nextYear);
  if (year === null || nextAsked === '' || nextPublished === '') return 'incomplete';
  return { year, askedFor: nextAsked, published: nextPublished };
}
