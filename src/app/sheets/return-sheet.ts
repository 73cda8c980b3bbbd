import type { Instant } from '../../core/round/item-status.ts';
import type { SheetEvent, SheetStatus } from '../../core/sheets/sheet.ts';
import type { Stage } from '../../core/sheets/sheet-form.ts';
import { stepSheet } from '../../core/sheets/step-sheet.ts';
import type { Staff } from '../accounts/staff.ts';
import type { Store } from '../ports/store.ts';
import { askOfSheet, findStandingSheet, type SheetPlace } from './find-sheet.ts';
import type { SheetRefusal } from './refusal.ts';
import { writeSteps } from './write-sheet.ts';

type ReturnRequest = SheetPlace & {
  /** The version that the person has seen. */
  readonly version: number;
  readonly reason: string;
  readonly now: Instant;
};

export type ReturnedSheet =
  | { readonly outcome: 'refused'; readonly code: SheetRefusal }
  | { readonly outcome: 'done'; readonly status: SheetStatus };

/**
 * 差戻し: gives a sheet back to a stage before, with a reason. What was written stays.
 *
 * @example await sendSheetBack(store, staff, { ...place, version: 4, toStage: 'first', reason: '根拠を', now })
 */
export async function sendSheetBack(
  store: Store,
  staff: Staff,
  { toStage, ...request }: ReturnRequest & { readonly toStage: Stage },
): Promise<ReturnedSheet> {
  return takeBack(store, staff, request, { kind: 'send-back', toStage });
}

/**
 * Takes a decision back, with a reason: the last stage has the sheet again. What was published stays as it was.
 *
 * @example await reopenSheet(store, staff, { ...place, version: 6, reason: '転記の誤り', now })
 */
export async function reopenSheet(
  store: Store,
  staff: Staff,
  request: ReturnRequest,
): Promise<ReturnedSheet> {
  return takeBack(store, staff, request, { kind: 'reopen' });
}

type Way = { readonly kind: 'send-back'; readonly toStage: Stage } | { readonly kind: 'reopen' };

async function takeBack(
  store: Store,
  staff: Staff,
  request: ReturnRequest,
  way: Way,
): Promise<ReturnedSheet> {
  const refused = (code: SheetRefusal): ReturnedSheet => ({ outcome: 'refused', code });
  return store.write(async (writer): Promise<ReturnedSheet> => {
    const found = await findStandingSheet(writer, request);
    if (found === null) return refused('unknown-sheet');
    const { standing, form } = found;
    const right = askOfSheet(staff, way.kind, standing);
    if (!right.allowed) return refused(right.code);
    if (staff.person === null) return refused('not-your-role');
    if (standing.status.version !== request.version) return refused('moved-on');
    const reason = request.reason.trim();
    const event: SheetEvent = { ...way, by: staff.person, post: right.post, at: request.now, reason };
    const stepped = stepSheet(request.sheet, standing.status, event, form.form);
    if (!stepped.ok) return refused(stepped.code);
    await writeSteps(writer, staff, request, [{ step: stepped.step, saved: null }]);
    return { outcome: 'done', status: stepped.status };
  });
}
