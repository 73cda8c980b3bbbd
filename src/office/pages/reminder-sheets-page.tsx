import type { ReactElement } from 'react';
import { groupOpenItems } from '../../app/round/reminders/group-open-items.ts';
import type { PlannedReminder } from '../../app/round/reminders/plan-reminders.ts';
import {
  itemKindTexts,
  reminderMailTexts,
  waitingTexts,
} from '../../app/round/reminders/reminder-mail-texts.ts';
import { nameGroup } from '../../app/round/reminders/write-reminder.ts';
import type { IsoDate } from '../../core/fiscal/fiscal-year.ts';
import { formatDate, formatFiscalYear } from '../../core/fiscal/format-fiscal-year.ts';
import type { Municipality } from '../../core/publication/snapshot.ts';
import type { OpenItem } from '../../core/round/reminder-for.ts';
import type { Round } from '../../core/round/round.ts';
import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Language, Text } from '../../core/text/text.ts';
import { roundPath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Form } from '../parts/form.tsx';
import { Frame } from '../parts/frame.tsx';
import { reminderText } from '../text/reminder-text.ts';

export type SheetsView = {
  readonly municipality: Municipality;
  readonly round: Round;
  readonly today: IsoDate;
  /** Language of the sheets, whatever that of the page is. */
  readonly words: Language;
  readonly reminders: readonly PlannedReminder[];
};

type Props = { readonly page: OfficePage; readonly view: SheetsView };

/** One sheet an addressee, for a network without mail: printed as it stands, then recorded as handed out. */
export function ReminderSheetsPage({ page, view }: Props): ReactElement {
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, page.language);
  const { municipality, round, reminders } = view;
  const at = (...parts: readonly string[]): string =>
    roundPath(municipality.code, round.id, 'reminders', ...parts);
  const sheets = reminders.length;
  return (
    <Frame page={page} title={t(reminderText.printTitle)} lead={t(reminderText.printLead, { sheets })}>
      <Form page={page} action={at('paper')} className="stack off-paper">
        {reminders.map(({ key, late, open }) => (
          <input
            key={key}
            type="hidden"
            name="sheet"
            value={`${[...late, ...open].map(({ id }) => id).join(',')} ${key}`}
          />
        ))}
        <p className="hint">{t(reminderText.recordHint, { sheets })}</p>
        <p className="choices">
          <button type="submit">{t(reminderText.recordPaper)}</button>
        </p>
        <p>
          <a href={at()}>{t(reminderText.back)}</a>
        </p>
      </Form>
      <div className="paper-sheets">
        {reminders.map((reminder) => (
          <Sheet key={reminder.key} view={view} reminder={reminder} />
        ))}
      </div>
    </Frame>
  );
}

function Sheet({
  view,
  reminder,
}: {
  readonly view: SheetsView;
  readonly reminder: PlannedReminder;
}): ReactElement {
  const { municipality, words } = view;
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, words);
  const { yearStyle } = municipality;
  const { late, open, sender } = reminder;
  const year = formatFiscalYear(view.round.year, yearStyle, words);
  const name = reminder.name ?? t(reminderText.planning);
  const items = [...late, ...open];
  return (
    <section className="paper-sheet" lang={words} aria-label={name}>
      <p className="paper-sheet-date">
        {t(reminderText.sheetDate, { day: formatDate(view.today, yearStyle, words) })}
      </p>
      <p className="paper-sheet-to">{t(reminderText.sheetTo, { name })}</p>
      <p className="paper-sheet-from">
        {municipality.name}
        <span className="block">{t(reminderText.sender, { place: sender.place, name: sender.name })}</span>
      </p>
      <h2>{t(late.length > 0 ? reminderText.sheetTitleLate : reminderText.sheetTitle)}</h2>
      <p>
        {t(reminderText.sheetLead, {
          round: t(reminderMailTexts.round, { year }),
          count: items.length,
          late: late.length,
        })}
      </p>
      <ItemTable view={view} reminder={reminder} />
      <p>{t(reminderText.sheetFoot)}</p>
    </section>
  );
}

/** Items under the date by which they were or are due, numbered through. */
function ItemTable({
  view: { municipality, words },
  reminder,
}: {
  readonly view: SheetsView;
  readonly reminder: PlannedReminder;
}): ReactElement {
  const t = (text: Text): string => text[words];
  const items = [...reminder.late, ...reminder.open];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col" className="number">
            {t(reminderText.number)}
          </th>
          <th scope="col">{t(reminderText.item)}</th>
          <th scope="col">{t(reminderText.state)}</th>
        </tr>
      </thead>
      {groupOpenItems(reminder).map((group) => (
        <tbody key={group.due}>
          <tr>
            <th scope="rowgroup" colSpan={3} className="paper-sheet-group">
              {nameGroup(group, municipality.yearStyle, words)}
            </th>
          </tr>
          {group.items.map((item) => (
            <Line key={item.id} item={item} no={items.indexOf(item) + 1} words={words} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Line({
  item: { id, kind, name, state, reason },
  no,
  words,
}: {
  readonly item: OpenItem;
  readonly no: number;
  readonly words: Language;
}): ReactElement {
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, words);
  return (
    <tr>
      <td className="number">{no}</td>
      <th scope="row">
        <span className="part quiet">{`${t(itemKindTexts[kind])} ${id.slice(id.indexOf('.') + 1)}`}</span>
        {name}
        {reason !== null && <span className="small block">{t(reminderText.reason, { reason })}</span>}
      </th>
      <td>{t(waitingTexts[state])}</td>
    </tr>
  );
}
