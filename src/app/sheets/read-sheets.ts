import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { Instant } from '../../core/round/item-status.ts';
import type { Round, RoundId } from '../../core/round/round.ts';
import type { PublishedSheet } from '../../core/sheets/published-sheet.ts';
import type { FormVersion } from '../../core/sheets/sheet-form.ts';
import { mayDo, type Staff } from '../accounts/staff.ts';
import type { SheetSet, StandingSheet } from '../ports/sheet-store.ts';
import type { Store, StoreReader } from '../ports/store.ts';
import { chooseVisible } from '../publication/choose-visible.ts';
import { askOfSheet } from './find-sheet.ts';
import { loadForm } from './load-form.ts';
import { loadSheetPlan, type SheetPlan } from './make-sheets.ts';

/** A sheet in the list of a round. */
export type ListedSheet = StandingSheet & {
  /** Whether it waits for this person: they may write at the stage that has it. */
  readonly mine: boolean;
  /** Whether the public reads it as it was decided last. */
  readonly published: boolean;
};

export type ReadSheets =
  | { readonly outcome: 'unknown-round' }
  | {
      readonly outcome: 'read';
      readonly round: Round;
      /** Null until the sheets were made. */
      readonly set: SheetSet | null;
      readonly form: FormVersion;
      /** Those that this person may see. */
      readonly sheets: readonly ListedSheet[];
      /** For whoever makes the sheets; null for all others, and in a round that was not opened yet. */
      readonly making: SheetPlan | null;
    };

/**
 * The assessment sheets of a round that somebody may see.
 *
 * @example await readSheets(store, staff, { code: '992011', round: 'r1', now })
 */
export async function readSheets(
  store: Store,
  staff: Staff,
  request: { readonly code: MunicipalityCode; readonly round: RoundId; readonly now: Instant },
): Promise<ReadSheets> {
  const { code, now } = request;
  return store.read(async (reader): Promise<ReadSheets> => {
    const round = await reader.findRound(code, request.round);
    if (round === null) return { outcome: 'unknown-round' };
    const found = await loadSheetPlan(reader, code, round.id);
    if (found === null) {
      const form = await loadForm(reader, code);
      return { outcome: 'read', round, set: null, form, sheets: [], making: null };
    }
    const published = await listPublished(reader, code, now);
    const visible = found.sheets.filter((standing) => askOfSheet(staff, 'view', standing).allowed);
    return {
      outcome: 'read',
      round,
      set: found.set,
      form: found.form,
      sheets: visible.map((standing) => ({
        ...standing,
        mine: askOfSheet(staff, 'write', standing).allowed,
        published: isPublished(standing, published),
      })),
      making: mayDo(staff, 'set-up-sheets') ? found : null,
    };
  });
}

async function listPublished(
  reader: StoreReader,
  code: MunicipalityCode,
  now: Instant,
): Promise<readonly PublishedSheet[]> {
  const visible = chooseVisible(await reader.listPublications(code), now);
  const snapshot = visible === null ? null : await reader.findPublication(code, visible.no);
  return snapshot?.sheets ?? [];
}

/** Decided, and just as the public reads it: not decided anew since. */
export function isPublished(
  { sheet, status, steps }: Pick<StandingSheet, 'sheet' | 'status' | 'steps'>,
  published: readonly PublishedSheet[],
): boolean {
  if (status.state !== 'decided') return false;
  const { element, year } = sheet;
  const decidedAt = steps.at(-1)?.at;
  return published.some((one) => one.element === element && one.year === year && one.decidedAt === decidedAt);
}
