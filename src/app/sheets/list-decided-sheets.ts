import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import { type PublishedSheet, publishSheet } from '../../core/sheets/published-sheet.ts';
import type { StoreReader } from '../ports/store.ts';
import { loadFormOf } from './load-form.ts';

/**
 * What the public would read of the assessments: of decided sheets, on measures and strategies that the plan has, about
 * years whose results are public.
 *
 * @example await listDecidedSheets(reader, { code: '992011', plan, upTo: 2026 })
 */
export async function listDecidedSheets(
  reader: StoreReader,
  {
    code,
    plan,
    upTo,
  }: { readonly code: MunicipalityCode; readonly plan: Plan; readonly upTo: FiscalYear | null },
): Promise<readonly PublishedSheet[]> {
  if (upTo === null) return [];
  const elements = new Set<string>([...plan.strategies, ...plan.measures].map(({ id }) => id));
  const published: PublishedSheet[] = [];
  for (const round of await reader.listRounds(code)) {
    const set = round.year > upTo ? null : await reader.findSheetSet(code, round.id);
    if (set === null) continue;
    const { form } = await loadFormOf(reader, code, set);
    for (const standing of await reader.listSheets(code, round.id)) {
      const sheet = elements.has(standing.sheet.element) ? publishSheet({ ...standing, form }) : null;
      if (sheet !== null) published.push(sheet);
    }
  }
  return published;
}
