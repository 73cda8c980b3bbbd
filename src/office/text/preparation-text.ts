import type { Text } from '../../core/text/text.ts';

/** Words of the coordinator's pages: preparing, opening, moving dates, closing. */
export const preparationText = {
  opened: {
    ja: '照会を始めました。各課の一覧に項目が並んでいます。',
    en: 'The round is open. Every department has its list.',
  },
  closes: { ja: '締切', en: 'Closing' },
} as const satisfies Record<string, Text>;
