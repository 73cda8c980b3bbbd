import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import { mayDo, openChange, type Staff } from '../accounts/staff.ts';
import type { Store } from '../ports/store.ts';

export type WithdrawnPublication =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'unknown-publication' }
  | { readonly outcome: 'reason-missing' }
  | { readonly outcome: 'withdrawn-before' }
  | { readonly outcome: 'withdrawn' };

/**
 * 取り下げ: the public sees the publication before it again, and at its own address only that it was withdrawn, when and
 * why. What was published stays in the store. One whose time has not come is called off the same way.
 *
 * @example await withdrawPublication(store, staff, { code: '992011', no: 3, reason: '確定前の値が含まれていた', now })
 */
export async function withdrawPublication(
  store: Store,
  staff: Staff,
  request: {
    readonly code: MunicipalityCode;
    readonly no: number;
    readonly reason: string;
    readonly now: string;
  },
): Promise<WithdrawnPublication> {
  if (!mayDo(staff, 'publish')) return { outcome: 'not-allowed' };
  const { code, no, now } = request;
  const reason = request.reason.trim();
  if (reason === '') return { outcome: 'reason-missing' };
  return store.write(async (writer): Promise<WithdrawnPublication> => {
    const record = (await writer.listPublications(code)).find((one) => one.no === no);
    if (record === undefined) return { outcome: 'unknown-publication' };
    if (record.withdrawn !== null) return { outcome: 'withdrawn-before' };
    const change = await openChange(writer, code, staff, { kind: 'publication', madeAt: now, reason });
    await writer.writeWithdrawal(code, change, { no, at: now, by: staff.name, reason });
    return { outcome: 'withdrawn' };
  });
}
