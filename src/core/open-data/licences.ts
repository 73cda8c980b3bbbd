import type { LicenceId } from '../publication/snapshot.ts';
import type { Text } from '../text/text.ts';

export type Licence = { readonly title: Text; readonly url: string };

/** The terms under which cities in Japan give their data, and where they stand. */
export const licences = {
  'pdl-1.0': {
    title: {
      ja: '公共データ利用規約（第1.0版）（PDL1.0）',
      en: 'Public Data License (Version 1.0) (PDL 1.0)',
    },
    url: 'https://www.digital.go.jp/resources/open_data/public_data_license_v1.0',
  },
  'cc-by-4.0': {
    title: {
      ja: 'クリエイティブ・コモンズ 表示 4.0 国際（CC BY 4.0）',
      en: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
    },
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  'cc0-1.0': {
    title: {
      ja: 'クリエイティブ・コモンズ CC0 1.0 全世界（権利放棄）',
      en: 'Creative Commons CC0 1.0 Universal',
    },
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
} as const satisfies Record<LicenceId, Licence>;
