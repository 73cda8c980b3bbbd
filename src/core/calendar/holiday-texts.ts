import type { Text } from '../text/text.ts';

/** The names of the law; its third article's days off have none and are called by what they are. */
export const holidayTexts = {
  'new-year': { ja: '元日', en: 'New Year’s Day' },
  'coming-of-age': { ja: '成人の日', en: 'Coming of Age Day' },
  foundation: { ja: '建国記念の日', en: 'National Foundation Day' },
  emperor: { ja: '天皇誕生日', en: 'Emperor’s Birthday' },
  'vernal-equinox': { ja: '春分の日', en: 'Vernal Equinox Day' },
  showa: { ja: '昭和の日', en: 'Showa Day' },
  constitution: { ja: '憲法記念日', en: 'Constitution Day' },
  greenery: { ja: 'みどりの日', en: 'Greenery Day' },
  children: { ja: 'こどもの日', en: 'Children’s Day' },
  marine: { ja: '海の日', en: 'Marine Day' },
  mountain: { ja: '山の日', en: 'Mountain Day' },
  aged: { ja: '敬老の日', en: 'Respect for the Aged Day' },
  'autumnal-equinox': { ja: '秋分の日', en: 'Autumnal Equinox Day' },
  sports: { ja: 'スポーツの日', en: 'Sports Day' },
  culture: { ja: '文化の日', en: 'Culture Day' },
  labour: { ja: '勤労感謝の日', en: 'Labour Thanksgiving Day' },
  substitute: { ja: '振替休日', en: 'substitute holiday' },
  between: { ja: '国民の休日', en: 'day between two holidays' },
} as const satisfies Readonly<Record<string, Text>>;
