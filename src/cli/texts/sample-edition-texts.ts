import type { Text } from '../../core/text/text.ts';

/** What the people of the made-up city say and write while they prepare their next edition. */
export const sampleEditionTexts = {
  begun: { ja: '次年度の実施計画の策定（見本）', en: 'Next year’s edition (sample)' },
  split: {
    first: { ja: '（継続）', en: ' (as before)' },
    second: { ja: '（拡充）', en: ' (more)' },
    reason: {
      ja: '続けるものと広げるものを分けて示すため（見本）',
      en: 'To tell what goes on from what is enlarged (sample)',
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
