import { type CostKind, FUNDING_SOURCES, type FundingSource } from '../../core/round/entry.ts';

/** An amount of a row: of which side, from which source, or in all. */
export type AmountRole = `${CostKind}-${FundingSource | 'total'}`;

/** What a column of the finance system's table is for. */
export type FinanceRole = 'name' | 'year' | AmountRole;

/** The role of each column that has one, by the column's place from 0. */
export type FinanceMapping = ReadonlyMap<number, FinanceRole>;

const parts = [...FUNDING_SOURCES, 'total'] as const;

export const amountRoles: readonly AmountRole[] = [
  ...parts.map((part): AmountRole => `budget-${part}`),
  ...parts.map((part): AmountRole => `settled-${part}`),
];

export const financeRoles: readonly FinanceRole[] = ['name', 'year', ...amountRoles];

export function isFinanceRole(word: string): word is FinanceRole {
  return financeRoles.some((role) => role === word);
}

export function isAmountRole(role: FinanceRole): role is AmountRole {
  return role !== 'name' && role !== 'year';
}

const NAME = /^(?:細?事業名称?|事務事業名?|事業)$/u;
const YEAR = /^(?:会計)?年度$/u;
const SIDES: readonly (readonly [CostKind, RegExp])[] = [
  ['settled', /決算|支出済|執行/u],
  ['budget', /予算|当初|補正|現計/u],
];
const SOURCES: readonly (readonly [FundingSource, RegExp])[] = [
  ['national', /国庫|国費|国支出金/u],
  ['prefecture', /[都道府県]支出金|[都道府県]費|^県$/u],
  ['bond', /[市地町村]債|起債|^債$/u],
  ['general', /一般財源|一財/u],
  ['other', /その他|特定財源/u],
];

/**
 * Guesses what columns are for, by what finance systems print over them. A role is given once, to the first column that
 * could have it. Heads like 国庫支出金, which do not say which side they are of, are of the side named last before them.
 *
 * @example guessMapping(['年度', '事業名', '予算額', '決算額']).get(3) // 'settled-total'
 */
export function guessMapping(heads: readonly string[]): FinanceMapping {
  const mapping = new Map<number, FinanceRole>();
  const given = new Set<FinanceRole>();
  let side: CostKind | null = null;
  heads.forEach((head, place) => {
    const plain = head.normalize('NFKC').replace(/\s+/gu, '');
    const named = SIDES.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
    side = named ?? side;
    const role = guessRole(plain, named, side);
    if (role === null || given.has(role)) return;
    given.add(role);
    mapping.set(place, role);
  });
  return mapping;
}

function guessRole(head: string, named: CostKind | null, side: CostKind | null): FinanceRole | null {
  if (NAME.test(head)) return 'name';
  if (YEAR.test(head)) return 'year';
  const source = SOURCES.find(([, pattern]) => pattern.test(head))?.[0];
  if (source !== undefined) return side === null ? null : `${side}-${source}`;
  return named === null ? null : `${named}-total`;
}
