import {
  previewReminders,
  printReminders,
  recordSheets,
  sendAddresses,
  sendChosenReminders,
  showReminders,
} from '../handlers/reminders.tsx';
import type { OfficeRoute } from '../office-call.ts';
import { round } from './city-path.ts';

const requires = 'remind';
const within = 'city';

/** 督促: who would be reminded, the mails as they would go out, sending them, and the same on paper. */
export const reminderRoutes: readonly OfficeRoute[] = [
  { method: 'GET', path: `${round}/reminders`, within, requires, handle: showReminders },
  { method: 'GET', path: `${round}/reminders/preview`, within, requires, handle: previewReminders },
  { method: 'POST', path: `${round}/reminders/send`, within, requires, handle: sendChosenReminders },
  { method: 'GET', path: `${round}/reminders/print`, within, requires, handle: printReminders },
  { method: 'POST', path: `${round}/reminders/paper`, within, requires, handle: recordSheets },
  { method: 'GET', path: `${round}/reminders/addresses.csv`, within, requires, handle: sendAddresses },
];
