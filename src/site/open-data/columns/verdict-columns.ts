import { type ColumnText, sayColumn } from './say-column.ts';

/** Verdicts and the steps by which they were worked out. */
export const verdictColumns = {
  as_of_fiscal_year: sayColumn(
    '判定した年度',
    'Judged as of',
    'この年度までの実績で判定しています。',
    'The last fiscal year whose results count.',
  ),
  method: sayColumn(
    '判定の方法',
    'Method',
    '判定の方法。決まりは「判定のしかた」のページにあります。',
    'The method; its rules stand on the page about the assessment.',
  ),
  is_city_method: sayColumn(
    '市の方法か',
    'The city’s method',
    '真のとき市が選んだ方法の判定、偽のとき参考にあわせて計算した判定です。',
    'True for the method that the city chose, false for one that was worked out beside it.',
  ),
  state: sayColumn('判定', 'State', '判定の結果です。', 'The state.'),
  state_before: sayColumn(
    '1年前の判定',
    'State a year before',
    '同じ方法で、1年前に立って見た判定です。',
    'The state by the same method, seen from the year before.',
  ),
  method_mark: sayColumn(
    '方法ごとの符号',
    'Mark of the method',
    '方法に固有の呼び方。ないときは判定と同じです。',
    'The method’s own word for the state; the same as the state where it has none.',
  ),
  value_fiscal_year: sayColumn(
    '判定した値の年度',
    'Year of the judged value',
    '判定に使った値の年度です。',
    'The fiscal year of the value that was judged.',
  ),
  progress_ratio: sayColumn(
    '進み具合',
    'Progress',
    '方法ごとに定める進み具合の比です。',
    'The method’s own progress figure, a ratio.',
  ),
  score: sayColumn('点数', 'Score', '方法ごとに定める点数です。', 'The method’s own score.'),
  required_now: sayColumn(
    'いま必要な値',
    'Required now',
    '目標までの直線が、判定した年度に通る値です。',
    'Where the straight line to the target stands in the year of the value.',
  ),
  needed_per_year: sayColumn(
    '1年あたり必要な変化',
    'Needed per year',
    '目標までに1年あたり必要な変化です。',
    'The change per year that is still needed.',
  ),
  figures_absent_reason: sayColumn(
    '数値がない理由',
    'Why a figure is missing',
    '進み具合、点数、必要な値のどれかが空欄のときの理由です。',
    'Why one of the method’s figures is blank.',
  ),
  step_no: sayColumn(
    '順番',
    'Step',
    '計算の道すじの中の順番（1から）です。',
    'The place of the step in the calculation, from 1.',
  ),
  rule: sayColumn(
    '規則',
    'Rule',
    '「判定のしかた」のページに載せた規則の番号です。',
    'The number of the rule, as on the page about the assessment.',
  ),
  step_code: sayColumn(
    '段の符号',
    'Step code',
    '何を計算したかを表す符号です。',
    'What was worked out, as a code.',
  ),
  sentence_ja: sayColumn(
    '文（日本語）',
    'Sentence (Japanese)',
    'この段を日本語の文にしたものです。',
    'The step as a sentence in Japanese.',
  ),
  sentence_en: sayColumn(
    '文（英語）',
    'Sentence (English)',
    'この段を英語の文にしたものです。',
    'The step as a sentence in English.',
  ),
} as const satisfies Record<string, ColumnText>;
