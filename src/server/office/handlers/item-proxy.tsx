import type { ItemPage as ReadPage } from '../../../app/round/read-item-page.ts';
import { enterByProxy } from '../../../app/round/save-entry.ts';
import { type ItemEdit, readItemsForm } from '../../../office/my-items/read-items-form.ts';
import { ProxyPage, type ProxyPageView } from '../../../office/pages/proxy-page.tsx';
import { refusalText } from '../../../office/text/refusal-text.ts';
import type { OfficeAnswer, StaffCall } from '../office-call.ts';
import { findPage, readProxy, readTypedAct, toItem } from './item-call.tsx';

export async function showProxyForm(call: StaffCall): Promise<OfficeAnswer> {
  const found = await findPage(call);
  return found.ok ? showForm(call, found.read, {}) : found.answer;
}

type Shown = Partial<Pick<ProxyPageView, 'result' | 'says' | 'typed'>> & {
  readonly form?: Partial<ProxyPageView['form']>;
};

function showForm(call: StaffCall, read: ReadPage, { form = {}, ...shown }: Shown): OfficeAnswer {
  const { item, status, entry, acts } = read.item;
  const view: ProxyPageView = {
    code: call.municipality.code,
    read,
    result: null,
    says: [],
    typed: null,
    ...shown,
    form: {
      item,
      status,
      entry,
      problems: status.version === 0 ? [] : read.problems,
      conflicts: [],
      editable: acts.includes('enter-by-proxy'),
      ...form,
    },
  };
  const failed = view.says.length > 0 || view.result === 'conflict';
  return { kind: 'page', status: failed ? 422 : 200, element: <ProxyPage page={call.page} view={view} /> };
}

/** Saves what a department said in its name; where others saved meanwhile, both texts are shown. */
export async function saveByProxy(call: StaffCall): Promise<OfficeAnswer> {
  const found = await findPage(call);
  if (!found.ok) return found.answer;
  const { place, read } = found;
  const { form, parts, signedIn, now } = call;
  const fields = { get: (name: string) => readText(form?.get(name)) };
  const [edit] = readItemsForm(fields, [read.item.item]);
  const typed = readTypedAct(call);
  if (edit === undefined) return showForm(call, read, { says: [refusalText['unknown-version']], typed });
  const onBehalfOf = readProxy(typed);
  if (onBehalfOf === null)
    return showForm(call, read, { says: [refusalText['proxy-missing']], typed, form: keepTyped(read, edit) });
  const { version, entry } = edit;
  const request = { ...place, version, entry, now, onBehalfOf };
  const saved = await enterByProxy(parts.store, signedIn.staff, request);
  switch (saved.outcome) {
    case 'saved':
    case 'same':
      return toItem(place, 'proxy');
    case 'merged':
      return toItem(place, 'proxy-merged');
    case 'refused':
      return showForm(call, read, {
        says: [refusalText[saved.refusal.code]],
        typed,
        form: keepTyped(read, edit),
      });
    case 'conflict':
      return showForm(call, read, {
        result: 'conflict',
        typed,
        form: { status: saved.status, entry: saved.merged, conflicts: saved.conflicts },
      });
  }
}

/** The boxes as they were typed, from the version that they were typed on. */
function keepTyped({ item: { status } }: ReadPage, { version, entry }: ItemEdit): NonNullable<Shown['form']> {
  return { entry, status: { ...status, version } };
}

function readText(value: File | string | null | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
