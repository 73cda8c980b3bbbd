import { type MadeSheets, makeSheets } from '../../../app/sheets/make-sheets.ts';
import { readSheets } from '../../../app/sheets/read-sheets.ts';
import { dayInJapan } from '../../../core/calendar/day-in-japan.ts';
import { isIsoDate } from '../../../core/fiscal/iso-date.ts';
import { STAGES } from '../../../core/sheets/sheet-form.ts';
import type { Text } from '../../../core/text/text.ts';
import { roundPath } from '../../../office/links.ts';
import { NoItemPage } from '../../../office/pages/no-item-page.tsx';
import { type SheetChoices, SheetsPage, type SheetsPageView } from '../../../office/pages/sheets-page.tsx';
import { refusalText } from '../../../office/text/refusal-text.ts';
import { sheetText } from '../../../office/text/sheet-text.ts';
import { type OfficeAnswer, readField, type StaffCall } from '../office-call.ts';
import { readRoundId } from '../read-round-id.ts';

/** All sheets of a round that the person may see. */
export async function showSheets(call: StaffCall): Promise<OfficeAnswer> {
  return show(call, null);
}

async function show(call: StaffCall, failure: SheetsPageView['failure']): Promise<OfficeAnswer> {
  const { parts, signedIn, municipality, page, now, context } = call;
  const { code } = municipality;
  const round = readRoundId(call);
  const read = await readSheets(parts.store, signedIn.staff, { code, round, now });
  if (read.outcome !== 'read') {
    const element = <NoItemPage page={page} code={code} round={round} why={refusalText['unknown-item']} />;
    return { kind: 'page', status: 404, element };
  }
  const made = failure === null && context.req.query('done') === 'made';
  const view: SheetsPageView = { code, read, today: dayInJapan(now), made, failure };
  const element = <SheetsPage page={page} view={view} />;
  return { kind: 'page', status: failure === null ? 200 : 422, element };
}

/** Makes the sheets that were chosen, or changes divisions and dates. */
export async function makeRoundSheets(call: StaffCall): Promise<OfficeAnswer> {
  const { parts, signedIn, municipality, now } = call;
  const { code } = municipality;
  const round = readRoundId(call);
  const choices = readChoices(call);
  const divisions = Object.fromEntries(
    Object.entries(choices.divisions).filter(([, division]) => division !== ''),
  );
  const request = { code, round, divisions, due: choices.due, now };
  const made = await makeSheets(parts.store, signedIn.staff, request);
  if (made.outcome === 'made')
    return { kind: 'redirect', to: `${roundPath(code, round, 'sheets')}?done=made` };
  return show(call, { says: describeFailure(made), choices });
}

function readChoices(call: StaffCall): SheetChoices {
  const divisions: Record<string, string> = {};
  for (const [name, value] of call.form ?? []) {
    const [, element] = /^division-([ms]\d{1,9})$/.exec(name) ?? [];
    if (element !== undefined && typeof value === 'string') divisions[element] = value;
  }
  const dates = STAGES.flatMap((stage) => {
    const date = readField(call, `due-${stage}`);
    return isIsoDate(date) ? [[stage, date] as const] : [];
  });
  return { divisions, due: Object.fromEntries(dates) };
}

function describeFailure({ outcome }: Exclude<MadeSheets, { outcome: 'made' }>): Text {
  switch (outcome) {
    case 'not-allowed':
      return refusalText['not-your-role'];
    case 'unknown-round':
      return sheetText.notOpened;
    case 'none-chosen':
      return sheetText.noneChosen;
    case 'due-out-of-order':
      return sheetText.dueOutOfOrder;
    case 'unknown-division':
      return sheetText.unknownDivision;
    case 'division-is-assessing':
      return sheetText.divisionAssessing;
  }
}
