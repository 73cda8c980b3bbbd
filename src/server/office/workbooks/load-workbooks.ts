import type { Staff } from '../../../app/accounts/staff.ts';
import type { AnsweredItem } from '../../../app/ports/round-store.ts';
import { askOfItem } from '../../../app/round/ask-rights.ts';
import { loadGrounds } from '../../../app/round/load-grounds.ts';
import type { DepartmentId } from '../../../core/plan/plan.ts';
import type { Round } from '../../../core/round/round.ts';
import type { WorkbookRequest } from '../../../documents/round-workbook/workbook-request.ts';
import type { StaffCall } from '../office-call.ts';
import { readRoundId } from '../read-round-id.ts';
import { toWorkbookRequest } from './to-workbook-request.ts';

/** One department's workbook: its items, and what the workbook is made from. */
export type DepartmentWorkbook = {
  readonly id: DepartmentId;
  readonly items: readonly AnsweredItem[];
  readonly request: WorkbookRequest;
};

export type LoadedWorkbooks = { readonly round: Round; readonly workbooks: readonly DepartmentWorkbook[] };

/**
 * The workbooks that somebody may have, as the round stands now. An item stands in the workbook of the department that
 * leads it and in no other, so that nobody is asked for it twice. Null where there is no such round.
 *
 * @example (await loadWorkbooks(call))?.workbooks.map(({ request }) => request.department.name)
 */
export async function loadWorkbooks(call: StaffCall): Promise<LoadedWorkbooks | null> {
  const { parts, signedIn, municipality, page } = call;
  const { code } = municipality;
  return parts.store.read(async (reader): Promise<LoadedWorkbooks | null> => {
    const round = await reader.findRound(code, readRoundId(call));
    if (round === null || round.state === 'preparing') return null;
    const { plan } = await loadGrounds(parts.store, reader, code, round);
    const all = await reader.listItems(code, round.id);
    const workbooks = plan.departments.flatMap((department): readonly DepartmentWorkbook[] => {
      const items = all.filter(({ item }) => item.departments[0] === department.id);
      const mayHave = items.every((item) => askOfItem(signedIn.staff, 'export', item).allowed);
      if (items.length === 0 || !mayHave || !isAsked(signedIn.staff, department.id)) return [];
      const { language } = page;
      const request = toWorkbookRequest({ municipality, round, plan, department, items, language });
      return [{ id: department.id, items, request }];
    });
    return { round, workbooks };
  });
}

/** Who works in departments alone is offered theirs, and not that of another one whose items they share. */
function isAsked({ posts }: Staff, department: DepartmentId): boolean {
  const own = posts.map((post) => ('department' in post ? post.department : null));
  return own.includes(null) || own.includes(department);
}
