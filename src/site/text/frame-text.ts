import type { Text } from '../../core/text/text.ts';
import type { ListName } from '../links.ts';

/** Words of the frame around every page. */
export const frameText = {
  productName: { ja: 'しるべ', en: 'Shirube' },
  skip: { ja: '本文へ移動', en: 'Skip to main content' },
  fictional: {
    ja: '架空の市です。計画の内容も数値も、実在の自治体のものではありません。',
    en: 'A made-up city: neither the plan nor the figures belong to a real municipality.',
  },
  mainPages: { ja: '主なページ', en: 'Main pages' },
  breadcrumbs: { ja: '現在のページの位置', en: 'Where this page stands' },
  termsShort: { ja: '用語', en: 'Terms' },
  overview: { ja: '計画の概要', en: 'Overview' },
  otherLanguage: { ja: 'English', en: '日本語' },
  languageOnly: {
    ja: '',
    en: 'The plan itself is in Japanese; this interface is in English.',
  },
  previous: { ja: '前へ', en: 'Previous' },
  next: { ja: '次へ', en: 'Next' },
  neighbours: { ja: '前後のページ', en: 'Previous and next page' },
  aboutPage: { ja: 'このページについて', en: 'About this page' },
  download: { ja: 'このページの数値をダウンロード（JSON）', en: 'Download the figures on this page (JSON)' },
  downloadAll: { ja: '計画全体の数値（JSON）', en: 'All figures of the plan (JSON)' },
  source: { ja: '出典', en: 'Source' },
  publication: { ja: '公表', en: 'Publication' },
  themesAndMore: { ja: '計画をほかの見方で', en: 'Other ways through the plan' },
  allMunicipalities: { ja: '自治体の一覧', en: 'All municipalities' },
} as const satisfies Record<string, Text>;

export const listText = {
  indicators: { ja: '指標', en: 'Indicators' },
  initiatives: { ja: '取組', en: 'Initiatives' },
  projects: { ja: '事業', en: 'Projects' },
  departments: { ja: '担当課', en: 'Departments' },
  terms: { ja: '用語と注釈', en: 'Terms and notes' },
  search: { ja: '検索', en: 'Search' },
  progress: { ja: '全指標の進み', en: 'Progress' },
  assessment: { ja: '判定のしかた', en: 'How we judge' },
  publications: { ja: 'これまでの公表', en: 'Publications' },
  opinions: { ja: '意見と対応', en: 'Opinions and responses' },
  costs: { ja: '事業費', en: 'Costs' },
  about: { ja: 'このサイトについて', en: 'About this site' },
} as const satisfies Record<ListName, Text>;

/** 公表 第2号（2026年10月3日） */
export function publicationText(no: number, date: string): Text {
  return { ja: `公表 第${no}号（${date}）`, en: `Publication no. ${no} (${date})` };
}

export const themeText = {
  digital: { ja: 'デジタル化', en: 'Digitalisation' },
  decarbonisation: { ja: '脱炭素化', en: 'Decarbonisation' },
} as const satisfies Record<string, Text>;
