import { defaultNextChoices } from '../round/default-choices.ts';
import type { Text } from '../text/text.ts';
import type { FieldChoice, Grade, SheetField, SheetForm, Stage } from './sheet-form.ts';

const levels: readonly FieldChoice[] = [
  { code: 'high', label: { ja: '高い', en: 'high' } },
  { code: 'fair', label: { ja: 'おおむね高い', en: 'fairly high' } },
  { code: 'low', label: { ja: '低い', en: 'low' } },
];

const budgets: readonly FieldChoice[] = [
  { code: 'more', label: { ja: '増やす', en: 'more' } },
  { code: 'same', label: { ja: '維持する', en: 'the same' } },
  { code: 'less', label: { ja: '減らす', en: 'less' } },
];

const resultScale: readonly Grade[] = [
  {
    code: 'a',
    label: { ja: 'A', en: 'A' },
    meaning: { ja: '成果が十分に上がっている', en: 'The results are there' },
  },
  {
    code: 'b',
    label: { ja: 'B', en: 'B' },
    meaning: { ja: '成果がおおむね上がっている', en: 'Most of the results are there' },
  },
  {
    code: 'c',
    label: { ja: 'C', en: 'C' },
    meaning: { ja: '成果がやや不足している', en: 'Some of the results are missing' },
  },
  {
    code: 'd',
    label: { ja: 'D', en: 'D' },
    meaning: { ja: '成果が不足している', en: 'Most of the results are missing' },
  },
];

const progressScale: readonly Grade[] = [
  {
    code: 'on-track',
    label: { ja: '順調', en: 'On track' },
    meaning: { ja: '取組が計画どおり進んでいる', en: 'The work goes as planned' },
  },
  {
    code: 'mostly',
    label: { ja: '概ね順調', en: 'Mostly on track' },
    meaning: { ja: '取組の多くが計画どおり進んでいる', en: 'Most of the work goes as planned' },
  },
  {
    code: 'slow',
    label: { ja: 'やや遅れ', en: 'Somewhat late' },
    meaning: { ja: '遅れている取組が目立つ', en: 'A good part of the work is late' },
  },
  {
    code: 'late',
    label: { ja: '遅れ', en: 'Late' },
    meaning: { ja: '取組の多くが遅れている', en: 'Most of the work is late' },
  },
];

const shared = { hint: null, public: true, required: true } as const;

const long = (
  key: string,
  stage: Stage,
  label: Text,
  more: { readonly hint?: Text; readonly public?: boolean; readonly required?: boolean } = {},
): SheetField => ({ ...shared, key, stage, label, kind: 'long-text', limit: 400, ...more });

const choice = (
  key: string,
  label: Text,
  choices: readonly FieldChoice[],
  required: boolean,
): SheetField => ({
  ...shared,
  key,
  stage: 'first',
  label,
  kind: 'choice',
  choices,
  required,
});

const ratings = (stage: Stage): readonly SheetField[] => [
  {
    ...shared,
    key: `result-${stage}`,
    stage,
    label: { ja: '成果の評価', en: 'Rating of the results' },
    kind: 'rating',
    rating: 'result',
  },
  {
    ...shared,
    key: `progress-${stage}`,
    stage,
    label: { ja: '進捗の評価', en: 'Rating of the progress' },
    kind: 'rating',
    rating: 'progress',
  },
];

/**
 * The form that a city begins with: what the sheets of most cities have in common, without what the round has asked
 * already (figures, progress, costs stand above the boxes).
 */
export const defaultForm: SheetForm = {
  stages: [
    { stage: 'first', label: { ja: '一次評価（担当部）', en: 'First assessment (division)' } },
    { stage: 'second', label: { ja: '二次評価（企画）', en: 'Second assessment (planning)' } },
    { stage: 'third', label: { ja: '三次評価（理事者）', en: 'Third assessment (mayor’s board)' } },
  ],
  result: {
    scale: resultScale,
    rule: { from: [80, 60, 40], leastJudged: 50 },
    goodStates: ['met', 'on-track'],
    bestWhileWorsening: 'b',
  },
  progress: { scale: progressScale, rule: { from: [90, 70, 50], leastJudged: 50 } },
  fields: [
    ...ratings('first'),
    long('achieved', 'first', { ja: '成果と達成状況', en: 'What was achieved' }),
    long('factors', 'first', { ja: '要因の分析', en: 'Why it came out so' }),
    long(
      'delay',
      'first',
      { ja: '遅れている理由', en: 'Why it is late' },
      { required: false, hint: { ja: '遅れがあるときに書いてください。', en: 'Where something is late.' } },
    ),
    choice('validity', { ja: '妥当性', en: 'Is it the city’s to do?' }, levels, false),
    choice('effectiveness', { ja: '有効性', en: 'Does it work?' }, levels, false),
    choice('efficiency', { ja: '効率性', en: 'Is it worth its cost?' }, levels, false),
    long('issues', 'first', { ja: '課題', en: 'Issues' }),
    choice('next', { ja: '今後の方向性', en: 'What comes next' }, defaultNextChoices, true),
    long('improvement', 'first', { ja: '改善の内容', en: 'What will be improved' }),
    { ...choice('budget', { ja: '予算の方向', en: 'Budget' }, budgets, false), public: false },
    {
      ...shared,
      key: 'contact',
      stage: 'first',
      label: { ja: '責任者・連絡先', en: 'Who is in charge, and where to call' },
      kind: 'short-text',
      limit: 60,
      public: false,
      required: false,
    },
    ...ratings('second'),
    long('comment-second', 'second', { ja: '二次評価の意見', en: 'Comment of the second assessment' }),
    long(
      'note-second',
      'second',
      { ja: '庁内への申し送り', en: 'Note within the city hall' },
      { public: false, required: false },
    ),
    ...ratings('third'),
    long(
      'comment-third',
      'third',
      { ja: '理事者の意見', en: 'Comment of the mayor’s board' },
      { required: false },
    ),
  ],
};
