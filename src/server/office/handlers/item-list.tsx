import { zeroByState } from '../../../core/round/item-state.ts';
import type { Round } from '../../../core/round/round.ts';
import type { ItemId } from '../../../core/round/round-item.ts';
import { roundPath } from '../../../office/links.ts';
import type { ItemResult, ItemView, ListScope } from '../../../office/my-items/item-view.ts';
import { toItemView } from '../../../office/my-items/to-item-view.ts';
import { DepartmentChoicePage, type DepartmentRow } from '../../../office/pages/department-choice-page.tsx';
import { ItemListPage, type ListMessage } from '../../../office/pages/item-list-page.tsx';
import { NoticePage } from '../../../office/pages/notice-page.tsx';
import { type LoadedList, loadItemList } from '../load-item-list.ts';
import type { OfficeAnswer, StaffCall } from '../office-call.ts';

/** The list of the department that `department` names; without it the only one, or a choice. */
export async function showItemList(call: StaffCall): Promise<OfficeAnswer> {
  const asked = call.context.req.query('department') ?? null;
  const list = await loadItemList(call, asked);
  if (list === null) return noSuchList(call);
  const { grounds, items, department } = list;
  if (department === null) return chooseDepartment(call, list);
  const views = items.map((listed) => toItemView(listed, grounds));
  return showList(call, { ...list, department }, { status: 200, views, message: readMessage(call) });
}

/** What there is to say when a form that was sent has led here. */
function readMessage({ context }: StaffCall): ListMessage | null {
  const [saved, submitted] = [context.req.query('saved'), context.req.query('submitted')];
  if (saved === undefined && submitted === undefined) return null;
  return { kind: 'done', saved: readCount(saved), submitted: readCount(submitted) };
}

function readCount(value: string | undefined): number {
  return value !== undefined && /^\d{1,4}$/.test(value) ? Number(value) : 0;
}

export function noSuchList({ page }: StaffCall): OfficeAnswer {
  return { kind: 'page', status: 404, element: <NoticePage page={page} kind="not-found" /> };
}

/** What every item of a list is shown with. */
export function scopeOf({ municipality, page }: StaffCall, round: Round): ListScope {
  const { code, yearStyle } = municipality;
  return { code, round, language: page.language, yearStyle };
}

type ShownList = {
  readonly status: 200 | 409 | 422;
  readonly views: readonly ItemView[];
  readonly results?: ReadonlyMap<ItemId, ItemResult>;
  readonly message: ListMessage | null;
};

/** The page of a list. */
export function showList(
  call: StaffCall,
  { round, department, departments }: LoadedList & { readonly department: { id: string; name: string } },
  { status, views, results = new Map(), message }: ShownList,
): OfficeAnswer {
  const { page, signedIn, municipality } = call;
  const path = (...parts: readonly string[]) => roundPath(municipality.code, round.id, 'items', ...parts);
  const view = {
    ...scopeOf(call, round),
    department,
    departments,
    items: views,
    results,
    addresses: { form: path(), save: path('save'), preview: path('preview') },
    formToken: page.formToken,
    person: signedIn.account.displayName,
  };
  return {
    kind: 'page',
    status,
    element: <ItemListPage page={page} view={view} message={message} />,
  };
}

function chooseDepartment({ page }: StaffCall, { round, departments, items }: LoadedList): OfficeAnswer {
  const rows = departments.map(({ id, name }): DepartmentRow => {
    const counts = zeroByState();
    for (const { item, status } of items) if (item.departments.includes(id)) counts[status.state] += 1;
    return { id, name, counts };
  });
  return {
    kind: 'page',
    status: 200,
    element: <DepartmentChoicePage page={page} round={round} rows={rows} />,
  };
}
