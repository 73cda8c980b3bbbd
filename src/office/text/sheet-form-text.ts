import type { FormProblemCode } from '../../core/sheets/find-form-problems.ts';
import type { FieldKind } from '../../core/sheets/sheet-form.ts';
import type { Text } from '../../core/text/text.ts';

/** Words of the page on which a city makes its own form of assessment sheets. */
export const sheetFormText = {
  title: { ja: '評価シートの様式', en: 'Form of the assessment sheets' },
  lead: {
    ja: '評価の段階、尺度、提案の計算、欄を決めます。作成済みの評価シートは、作ったときの版のままです。',
    en: 'Stages, scales, how ratings are proposed, and boxes. Sheets that were made keep the version they were made with.',
  },
  version: { ja: '現在の版：第{version}版', en: 'Present version: {version}' },
  noVersion: {
    ja: '標準の様式です。まだ変更していません。',
    en: 'This is the form that every city begins with.',
  },
  kept: { ja: '第{version}版として保存しました。', en: 'Kept as version {version}.' },
  unchanged: { ja: '変更はありません。', en: 'Nothing was changed.' },
  movedOn: {
    ja: 'ほかの人が先に様式を変えました。画面を読み込み直してから変更してください。',
    en: 'Somebody else has changed the form. Load the page again before you change it.',
  },
  faulty: {
    ja: '保存していません。次のところを直してください。',
    en: 'Nothing was kept. Please mend the following.',
  },
  stages: { ja: '評価の段階', en: 'Stages' },
  stagesLead: {
    ja: '最後の段階が決定します。一次評価と、ほかに少なくとも一つが必要です。',
    en: 'The last one decides. There must be the first and at least one more.',
  },
  used: { ja: '使う', en: 'used' },
  nameJa: { ja: '名称', en: 'Name (Japanese)' },
  nameEn: { ja: '名称（英語）', en: 'Name (English)' },
  result: { ja: '成果の評価の尺度と計算', en: 'Scale and rule: results' },
  progress: { ja: '進捗の評価の尺度と計算', en: 'Scale and rule: progress' },
  scaleLead: {
    ja: '良い順に書きます。割合は、判定できたもののうち順調なものの割合です。',
    en: 'Best first. The share is that of those that go well among those that could be judged.',
  },
  grade: { ja: '段階{no}', en: 'Grade {no}' },
  meaningJa: { ja: '意味', en: 'Meaning (Japanese)' },
  meaningEn: { ja: '意味（英語）', en: 'Meaning (English)' },
  from: { ja: '割合（％以上）', en: 'From (%)' },
  leastJudged: {
    ja: '判定できたものが全体のこの割合（％）に満たないときは提案しない',
    en: 'Propose nothing where fewer than this share (%) could be judged',
  },
  goodStates: { ja: '順調とみなす判定', en: 'Verdicts that count as going well' },
  bestWhileWorsening: {
    ja: '「後退」の指標があるときの上限',
    en: 'Best grade while an indicator is worsening',
  },
  noBest: { ja: '上限を置かない', en: 'no limit' },
  fields: { ja: '欄', en: 'Boxes' },
  fieldsLead: {
    ja: '順の数が小さい欄から並びます。名称を空にした欄は除かれます。',
    en: 'In the order of their numbers. A box without a name is left out.',
  },
  newField: { ja: '新しい欄', en: 'New box' },
  order: { ja: '順', en: 'Order' },
  kind: { ja: '種類', en: 'Kind' },
  stage: { ja: '書く段階', en: 'Filled in at' },
  limit: { ja: '字数', en: 'Characters' },
  unit: { ja: '単位', en: 'Unit' },
  choices: { ja: '選択肢（1行に一つ「名称 / 英語」）', en: 'Choices (one a line: Japanese / English)' },
  hintJa: { ja: '書き方の説明', en: 'Hint (Japanese)' },
  hintEn: { ja: '書き方の説明（英語）', en: 'Hint (English)' },
  public: { ja: '公表する', en: 'public' },
  required: { ja: '必須', en: 'needed' },
  reason: { ja: '変更の理由', en: 'Why it is changed' },
  preview: { ja: '下に試し表示', en: 'Preview below' },
  keep: { ja: '次の版として保存', en: 'Keep as the next version' },
  previewTitle: { ja: '試し表示', en: 'Preview' },
  previewLead: {
    ja: '指標3件のうち2件が順調なときの例です。保存はされません。',
    en: 'As it looks with two of three indicators going well. Nothing is kept.',
  },
} as const satisfies Record<string, Text>;

/** What can be asked in a box; a rating is one of two. */
export const fieldKindText: Readonly<Record<Exclude<FieldKind, 'rating'> | 'result' | 'progress', Text>> = {
  'short-text': { ja: '短い文', en: 'short text' },
  'long-text': { ja: '長い文', en: 'long text' },
  choice: { ja: '選択', en: 'choice' },
  number: { ja: '数', en: 'number' },
  result: { ja: '成果の評価', en: 'rating of the results' },
  progress: { ja: '進捗の評価', en: 'rating of the progress' },
};

/** What is wrong with a form. */
export const formFaultText: Readonly<Record<FormProblemCode, Text>> = {
  'too-few-stages': {
    ja: '一次評価と、ほかに少なくとも一つの段階が必要です。',
    en: 'The first stage and at least one more are needed.',
  },
  'stages-out-of-order': { ja: '段階の順が違います。', en: 'The stages are out of order.' },
  'label-missing': { ja: '名称を書いてください。', en: 'A name is missing.' },
  'bad-key': { ja: '欄の記号が使えません。', en: 'The key of a box cannot be used.' },
  'repeated-key': { ja: '同じ欄が二つあります。', en: 'The same box stands twice.' },
  'bad-limit': { ja: '字数は1から4,000までにしてください。', en: 'Characters: from 1 to 4,000.' },
  'too-few-choices': { ja: '選択肢は二つ以上書いてください。', en: 'There must be two choices or more.' },
  'repeated-code': { ja: '同じ名称が二つあります。', en: 'The same name stands twice.' },
  'bad-code': { ja: '段階の記号が使えません。', en: 'The code of a grade cannot be used.' },
  'scale-too-short': { ja: '尺度は二段階以上にしてください。', en: 'A scale has two grades or more.' },
  'bad-shares': {
    ja: '割合は、最後の段階を除くすべてに、100から0まで大きい順に書いてください。',
    en: 'Give a share for every grade but the last, from 100 to 0, the largest first.',
  },
  'bad-least-judged': { ja: '割合は0から100までです。', en: 'The share is from 0 to 100.' },
  'unknown-grade': { ja: '上限の段階を選び直してください。', en: 'Choose the limiting grade again.' },
  'unknown-stage': {
    ja: '使わない段階の欄があります。段階を選び直すか、欄を除いてください。',
    en: 'A box belongs to a stage that is not used.',
  },
  'rating-undecided': {
    ja: '最後の段階に、必須の評価の欄を置いてください。',
    en: 'The last stage must give this rating.',
  },
  'repeated-rating': {
    ja: '一つの段階に同じ評価の欄が二つあります。',
    en: 'A stage gives the same rating twice.',
  },
};
