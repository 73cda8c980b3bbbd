import type { ItemPage as ReadPage } from '../../../app/round/read-item-page.ts';
import { enterByProxy } from '../../../app/round/save-entry.ts';
import { type ItemEdit, readItemsForm } from '../../../office/my-items/read-items-form.ts';
import { keepMine } from '../../../office/my-items/show-collision.ts';
import { toItemView } from '../../../office/my-items/to-item-view.ts';
import { ProxyPage, type ProxyPageView } from '../../../office/pages/proxy-page.tsx';
import { refusalText } from '../../../office/text/refusal-text.ts';
import type { OfficeAnswer, StaffCall } from '../office-call.ts';
import { findPage, readProxy, readTypedAct, toItem } from './item-call.tsx';
import { scopeOf } from './item-list.tsx';

export async function showProxyForm(call: StaffCall): Promise<OfficeAnswer> {
  const found = await findPage(call);
  if (!found.ok) return found.answer;
  return showForm(call, found.read, { form: toItemView(found.read.item, found.read.grounds) });
}

type Shown = Pick<ProxyPageView, 'form'> & Partial<Pick<ProxyPageView, 'result' | 'says' | 'typed'>>;

function showForm(call: StaffCall, read: ReadPage, shown: Shown): OfficeAnswer {
  const view: ProxyPageView = {
    code: call.municipality.code,
    scope: scopeOf(call, read.round),
    read,
    result: null,
    says: [],
    typed: null,
    ...shown,
    form: { ...shown.form, editable: read.item.acts.includes('enter-by-proxy') },
  };
  const failed = view.says.length > 0 || view.result !== null;
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
  const refuse = (code: keyof typeof refusalText) =>
    showForm(call, read, { says: [refusalText[code]], typed, form: keepTyped(read, edit) });
  if (edit === undefined) return refuse('unknown-version');
  const onBehalfOf = readProxy(typed);
  if (onBehalfOf === null) return refuse('proxy-missing');
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
      return refuse(saved.refusal.code);
    case 'conflict': {
      const { conflicts, merged, status } = saved;
      const shown = { entry: keepMine(merged, conflicts), conflicts };
      const view = toItemView({ ...read.item, status }, read.grounds, shown);
      return showForm(call, read, { result: { kind: 'conflict' }, typed, form: view });
    }
  }
}

/** The boxes as they were typed, from the version that they were typed on. */
function keepTyped({ item, grounds }: ReadPage, edit: ItemEdit | undefined): ProxyPageView['form'] {
  if (edit === undefined) return toItemView(item, grounds);
  const status = { ...item.status, version: edit.version };
  return toItemView({ ...item, status }, grounds, { entry: edit.entry });
}

function readText(value: File | string | null | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
