import { keepForm } from '../../../app/sheets/keep-form.ts';
import { loadForm } from '../../../app/sheets/load-form.ts';
import { findFormProblems } from '../../../core/sheets/find-form-problems.ts';
import { fillText } from '../../../core/text/fill-text.ts';
import type { Text } from '../../../core/text/text.ts';
import { officePath } from '../../../office/links.ts';
import { SheetFormPage, type SheetFormView } from '../../../office/pages/sheet-form-page.tsx';
import { readSheetForm } from '../../../office/sheets/form-fields.ts';
import { refusalText } from '../../../office/text/refusal-text.ts';
import { sheetFormText } from '../../../office/text/sheet-form-text.ts';
import { type OfficeAnswer, readField, type StaffCall } from '../office-call.ts';
import { readVersion } from './item-call.tsx';

type Shown = Omit<SheetFormView, 'code'>;

function show({ page, municipality }: StaffCall, shown: Shown): OfficeAnswer {
  const element = <SheetFormPage page={page} view={{ code: municipality.code, ...shown }} />;
  return { kind: 'page', status: shown.says?.kind === 'error' ? 422 : 200, element };
}

function fill(text: Text, params: Readonly<Record<string, number>>): Text {
  return { ja: fillText(text, params, 'ja'), en: fillText(text, params, 'en') };
}

/** The city's form as it is, to be changed. */
export async function showSheetForm(call: StaffCall): Promise<OfficeAnswer> {
  const { parts, municipality, context } = call;
  const current = await parts.store.read((reader) => loadForm(reader, municipality.code));
  const isDone = context.req.query('done') === 'kept';
  const says = isDone
    ? ({ kind: 'done', text: fill(sheetFormText.kept, { version: current.version }) } as const)
    : null;
  return show(call, { current, form: current.form, reason: '', preview: false, problems: [], says });
}

/** Shows what was typed as it would look, or keeps it as the next version. */
export async function keepSheetForm(call: StaffCall): Promise<OfficeAnswer> {
  const { parts, municipality, signedIn, now } = call;
  const { code } = municipality;
  const current = await parts.store.read((reader) => loadForm(reader, code));
  const form = readSheetForm((name) => readField(call, name), current.form);
  const reason = readField(call, 'reason').trim();
  const problems = findFormProblems(form);
  const shown = { current, form, reason, problems };
  const fault = (text: Text) => show(call, { ...shown, preview: false, says: { kind: 'error', text } });
  if (problems.length > 0) return fault(sheetFormText.faulty);
  if (readField(call, 'act') !== 'keep') return show(call, { ...shown, preview: true, says: null });
  const seen = readVersion(readField(call, 'seen'));
  const kept = await keepForm(parts.store, signedIn.staff, { code, form, seen, reason, now });
  switch (kept.outcome) {
    case 'kept':
      return { kind: 'redirect', to: `${officePath(code, 'sheet-form')}?done=kept` };
    case 'unchanged':
      return show(call, { ...shown, preview: true, says: { kind: 'done', text: sheetFormText.unchanged } });
    case 'moved-on':
      return fault(sheetFormText.movedOn);
    case 'faulty':
      return fault(sheetFormText.faulty);
    case 'not-allowed':
      return fault(refusalText['not-your-role']);
  }
}
