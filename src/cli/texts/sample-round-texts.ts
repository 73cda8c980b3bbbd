import type { Text } from '../../core/text/text.ts';

/** What the made-up city's made-up departments write. Contents of a round are Japanese, as those of a plan. */
export const sampleRoundTexts = {
  instructions: {
    ja: 'これは架空の市の見本です。値も文もすべて架空で、実在する市のものではありません。各課の一覧から、担当する項目を入力してください。',
    en: 'This is the sample of a made-up city. All values and texts are made up.',
  },
  prepared: { ja: '見本の照会を準備', en: 'The sample round is prepared' },
  opened: { ja: '見本の照会を開始', en: 'The sample round is opened' },
  staff: { ja: '見本の担当者と課長', en: 'Staff of the sample' },
  reporterName: { ja: '{department} 担当者（架空）', en: '{department}, reporter (made up)' },
  approverName: { ja: '{department} 課長（架空）', en: '{department}, head (made up)' },
  done: {
    ja: '見本として入れた架空の文です。計画した内容を予定の時期に実施しました。',
    en: 'A made-up text: what was planned was done in time.',
  },
  issues: {
    ja: '見本として入れた架空の文です。関係者との調整に時間がかかりました。',
    en: 'A made-up text: coming to terms with others took time.',
  },
  source: { ja: '見本の値（架空）', en: 'made-up value of the sample' },
  comment: { ja: '見本として入れた架空の値です。', en: 'A made-up value of the sample.' },
  sentBack: {
    ja: '単位が計画の表記と違うようです。確かめて、もう一度提出してください（見本の差戻しです）。',
    en: 'The unit seems to differ from the plan. Please look again (sample).',
  },
  headName: { ja: '{division} 部長（架空）', en: '{division}, head (made up)' },
  assessed: {
    ja: '見本として入れた架空の文です。指標の多くが計画の水準にあり、取組もおおむね予定どおり進みました。',
    en: 'A made-up text: most indicators are where they should be, and the work went as planned.',
  },
  sheetBack: {
    ja: '遅れた取組の影響を書き加えてください（見本の差戻しです）。',
    en: 'Please add what the delays have led to (sample).',
  },
  override: {
    ja: '年度末に始まった事業の効果を見込むため（見本の理由です）。',
    en: 'For what began at the end of the year (sample).',
  },
  grace: { ja: '決算の確認を待つため（見本の猶予です）', en: 'Waiting for the accounts (sample)' },
} as const satisfies Record<string, Text>;
