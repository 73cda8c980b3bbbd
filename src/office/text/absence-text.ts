import type { AbsenceReason } from '../../core/indicator/observation.ts';
import type { Text } from '../../core/text/text.ts';

/** Why there is no value, as a department chooses it. */
export const absenceText: Readonly<Record<AbsenceReason, Text>> = {
  'not-measured': { ja: '調査なし（今年度は調べない）', en: 'not measured this year' },
  'not-published': { ja: '未公表（後で公表される）', en: 'not published yet' },
  'out-of-scope': { ja: '対象外', en: 'out of scope' },
  suppressed: { ja: '秘匿（少人数のため）', en: 'withheld (few persons)' },
  missing: { ja: '欠測（もう得られない）', en: 'missing for good' },
  'not-reported': { ja: '未報告', en: 'not reported' },
};
