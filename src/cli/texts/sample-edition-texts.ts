import type { Text } from '../../core/text/text.ts';

/** What the people of the made-up city say and write while they prepare their next edition. */
export const sampleEditionTexts = {
  begun: { ja: '次年度の実施計画の策定（見本）', en: 'Next year’s edition (sample)' },
  split: {
    first: { ja: '（整備）', en: ' (building)' },
    second: { ja: '（運営）', en: ' (running)' },
    reason: {
      ja: '整備と運営で所管を分けるため（見本）',
      en: 'Building and running go to two departments (sample)',
    },
  },
  dropped: { ja: '当初の目的を果たしたため（見本）', en: 'It has done what it was for (sample)' },
  reworded: {
    added: {
      ja: 'あわせて、市民との対話の場を増やします。',
      en: 'There will be more occasions to talk with citizens.',
    },
    reason: { ja: '総合計画審議会の意見を受けて（見本）', en: 'After the opinion of the council (sample)' },
  },
} as const satisfies Readonly<Record<string, Text | Readonly<Record<string, Text>>>>;
