import type { FiscalYear, IsoDate } from '../fiscal/fiscal-year.ts';

/**
 * How far an edition is, as it was written down. `from` is the day from which it is in force; null: since it was
 * loaded, as is the first edition of a municipality and every one from before editions were approved.
 */
export type EditionStanding =
  | { readonly state: 'preparing' }
  /** Given up before it was in force; nothing but the list of editions knows of it. */
  | { readonly state: 'discarded' }
  | { readonly state: 'approved'; readonly from: IsoDate | null; readonly approval: EditionApproval | null };

/** Who approved an edition, and when (ISO 8601 with zone). */
export type EditionApproval = { readonly by: string; readonly at: string };

/** An edition (実施計画) by its first action year. */
export type Edition = { readonly year: FiscalYear; readonly standing: EditionStanding };

/** 準備中, 破棄, 承認済み (and not yet in force), 現行, 旧版. */
export const editionStates = ['preparing', 'discarded', 'approved', 'current', 'former'] as const;

export type EditionState = (typeof editionStates)[number];

/** The standing of an edition of which nothing was written down. */
export const inForceSinceLoaded: EditionStanding = { state: 'approved', from: null, approval: null };

/**
 * The edition that is in force on a day: of those whose day has come the one of the latest year; null where none is.
 * One in preparation never is.
 *
 * @example findCurrentEdition(editions, '2025-03-31')?.year // 2024, where 2025 is in force from 2025-04-01
 */
export function findCurrentEdition(editions: readonly Edition[], on: IsoDate): Edition | null {
  return listInForce(editions, on).at(-1) ?? null;
}

/**
 * The editions that are or were in force on a day, the earliest year first.
 *
 * @example listInForce(editions, '2025-04-01').map(({ year }) => year) // [2024, 2025]
 */
export function listInForce(editions: readonly Edition[], on: IsoDate): readonly Edition[] {
  return editions
    .filter(({ standing }) => standing.state === 'approved' && (standing.from ?? '') <= on)
    .toSorted((left, right) => left.year - right.year);
}

/**
 * What an edition is on a day; null where there is no such edition.
 *
 * @example findEditionState(editions, 2025, '2025-03-31') // 'approved'
 */
export function findEditionState(
  editions: readonly Edition[],
  year: FiscalYear,
  on: IsoDate,
): EditionState | null {
  const edition = editions.find((one) => one.year === year);
  if (edition === undefined) return null;
  const inForce = listInForce(editions, on);
  if (!inForce.includes(edition)) return edition.standing.state;
  return inForce.at(-1) === edition ? 'current' : 'former';
}
