import type { ReminderLetter } from '../../../../src/app/round/reminders/reminder-letter.ts';
import type { OpenItem, Reminder } from '../../../../src/core/round/reminder-for.ts';

export function makeOpenItem(more: Partial<OpenItem> = {}): OpenItem {
  return {
    id: 'r1.k3',
    kind: 'indicator',
    name: '待機児童数',
    state: 'not-started',
    due: '2027-05-21',
    daysLate: 0,
    reason: null,
    ...more,
  };
}

export function makeReminder(more: Partial<Reminder> = {}): Reminder {
  return { addressee: { level: 'department', department: 'd3' }, late: [], open: [makeOpenItem()], ...more };
}

/** A reminder of the department 子育て支援課, asked for by the planning office of the made-up city. */
export function makeLetter(more: Partial<ReminderLetter> = {}): ReminderLetter {
  return {
    municipality: { name: '澪川市', yearStyle: 'western' },
    round: { year: 2026 },
    reminder: makeReminder(),
    addresseeName: '子育て支援課',
    sender: { name: '企画 花子', place: '企画政策課', mail: 'kikaku@city.example.jp' },
    links: {
      items: 'https://plan.example.jp/office/992011/rounds/r1/items',
      workbooks: 'https://plan.example.jp/office/992011/rounds/r1/workbooks',
      waiting: 'https://plan.example.jp/office/992011/rounds/r1/waiting',
    },
    ...more,
  };
}
