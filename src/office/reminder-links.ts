import type { ReminderLinks } from '../app/round/reminders/reminder-letter.ts';
import type { MunicipalityCode } from '../core/publication/snapshot.ts';
import type { RoundId } from '../core/round/round.ts';
import { roundPath } from './links.ts';

/**
 * Where a reminder leads; null where nobody said under which address the office is reached.
 *
 * @example reminderLinks('https://plan.example.jp', '992011', 'r1')?.items // 'https://plan.example.jp/office/992011/rounds/r1/items'
 */
export function reminderLinks(
  origin: string | null,
  code: MunicipalityCode,
  round: RoundId,
): ReminderLinks | null {
  if (origin === null) return null;
  const at = (part: string): string => `${origin}${roundPath(code, round, part)}`;
  return { items: at('items'), workbooks: at('workbooks'), waiting: at('waiting') };
}
