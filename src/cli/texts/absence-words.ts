import type { AbsenceReason } from '../../core/indicator/observation.ts';
import type { Text } from '../../core/text/text.ts';

/** Why there is no value, in one word. */
export const absenceWords: Readonly<Record<AbsenceReason, Text>> = {
  'not-measured': { ja: '調査なし', en: 'not measured' },
  'not-published': { ja: '未公表', en: 'not published' },
  'out-of-scope': { ja: '対象外', en: 'out of scope' },
  suppressed: { ja: '秘匿', en: 'withheld' },
  missing: { ja: '欠測', en: 'missing' },
  'not-reported': { ja: '未報告', en: 'not reported' },
};
