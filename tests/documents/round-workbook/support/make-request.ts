import type { EntryValue } from '../../../../src/documents/round-workbook/entry-value.ts';
import type {
  GivenValue,
  IndicatorRow,
  InitiativeRow,
  ProjectRow,
  WorkbookChoices,
  WorkbookRequest,
} from '../../../../src/documents/round-workbook/workbook-request.ts';

export const number = (value: number): EntryValue & GivenValue => ({ kind: 'number', value });
export const text = (words: string): EntryValue => ({ kind: 'text', text: words });
export const choice = (key: string): EntryValue => ({ kind: 'choice', key });
export const date = (day: string): EntryValue => ({ kind: 'date', date: day });
export const blank = { kind: 'blank' } as const;
const words = (said: string): GivenValue => ({ kind: 'words', words: said });

export const choices: WorkbookChoices = {
  absences: [
    { key: 'not-measured', label: '調査なし' },
    { key: 'not-published', label: '未公表' },
    { key: 'out-of-scope', label: '対象外' },
    { key: 'suppressed', label: '秘匿' },
    { key: 'missing', label: '欠測' },
  ],
  certainties: [
    { key: 'final', label: '確定' },
    { key: 'provisional', label: '速報' },
  ],
  progress: [
    { key: 'done', label: '完了' },
    { key: 'as-planned', label: '計画どおり' },
    { key: 'late', label: '遅れ' },
    { key: 'not-begun', label: '未着手' },
  ],
  directions: [
    { key: 'expand', label: '拡充' },
    { key: 'continue', label: '継続' },
    { key: 'improve', label: '改善' },
    { key: 'end', label: '廃止' },
  ],
  fundingSources: [
    { key: 'national', label: '国庫支出金' },
    { key: 'prefecture', label: '県支出金' },
    { key: 'bond', label: '地方債' },
    { key: 'other', label: 'その他' },
    { key: 'general', label: '一般財源' },
  ],
  withoutCost: [{ key: 'without', label: '予算なし' }],
};

export function makeIndicator(changes: Partial<IndicatorRow> & { readonly id: string }): IndicatorRow {
  return {
    version: `v-${changes.id}`,
    name: `指標 ${changes.id}`,
    series: { key: 'all', label: null },
    unit: '人',
    decimals: 0,
    cumulative: false,
    baseline: number(1000),
    target: number(1500),
    past: [
      { year: 2022, value: number(1040) },
      { year: 2023, value: number(1100) },
    ],
    entry: {},
    ...changes,
  };
}

export function makeInitiative(changes: Partial<InitiativeRow> & { readonly id: string }): InitiativeRow {
  return {
    version: `v-${changes.id}`,
    name: `取組 ${changes.id}`,
    actions: [{ id: 'a1', text: '相談窓口を設けます。', progress: blank }],
    following: '相談窓口を広げます。',
    lastYear: '準備会を３回開きました。',
    entry: {},
    ...changes,
  };
}

export function makeProject(changes: Partial<ProjectRow> & { readonly id: string }): ProjectRow {
  return {
    version: `v-${changes.id}`,
    name: `事業 ${changes.id}`,
    costs: { '2024-budget': { national: number(1200), general: number(3400) } },
    withoutCost: blank,
    remark: blank,
    ...changes,
  };
}

/** A department with every habit of indicators: parts, decimals, percent, words, cumulative, all kinds of entries. */
export function makeRequest(changes: Partial<WorkbookRequest> = {}): WorkbookRequest {
  return {
    language: 'ja',
    municipality: 'みおかわ市',
    round: {
      id: 'round-2024',
      year: 2024,
      title: '令和６年度 実績照会',
      due: '2025-05-30',
      instructions: '決算が固まる前の額は備考に「見込み」と書いてください。\n質問は企画課まで。',
    },
    department: { id: 'dep-shoko', name: '商工振興課' },
    moneyUnit: '千円',
    costColumns: [
      { key: '2024-budget', year: 2024, side: 'budget' },
      { key: '2024-settled', year: 2024, side: 'settled' },
    ],
    limits: { source: 100, comment: 400, done: 400, issues: 300, nextText: 300, remark: 200 },
    indicators: [
      makeIndicator({
        id: 'kpi-visitors',
        name: '年間観光客数',
        unit: '万人',
        decimals: 1,
        past: [{ year: 2023, value: number(635.2) }],
      }),
      makeIndicator({
        id: 'kpi-rate',
        name: '運動習慣のある児童の割合',
        series: { key: 'boys', label: '男子' },
        unit: '％',
        decimals: 1,
        baseline: number(51.2),
        target: words('策定時以上'),
        past: [
          { year: 2022, value: words('調査なし') },
          { year: 2023, value: number(52.4) },
        ],
      }),
      makeIndicator({
        id: 'kpi-rate',
        name: '運動習慣のある児童の割合',
        series: { key: 'girls', label: '女子' },
        unit: '％',
        decimals: 1,
        baseline: number(40.8),
        target: words('策定時以上'),
        past: [{ year: 2023, value: number(41.9) }],
        entry: {
          value: number(42.5),
          certainty: choice('provisional'),
          measuredAt: date('2025-01-15'),
          source: text('体力調査'),
        },
      }),
      makeIndicator({
        id: 'kpi-start',
        name: '創業支援件数',
        cumulative: true,
        unit: '件',
        baseline: blank,
        target: number(429),
        past: [{ year: 2023, value: number(198) }],
      }),
      makeIndicator({
        id: 'kpi-balance',
        name: '転出超過数',
        unit: '人',
        baseline: number(-256),
        entry: {
          absence: choice('not-published'),
          expected: date('2025-09-30'),
          comment: text('国の公表を待つ。\n9月末の見込み。'),
        },
      }),
    ],
    initiatives: [
      makeInitiative({ id: 'act-fair', name: '合同就職面接会の開催' }),
      makeInitiative({
        id: 'act-street',
        name: '商店街の空き店舗活用',
        actions: [
          { id: 'a1', text: '空き店舗を調べます。', progress: choice('done') },
          { id: 'a2', text: '出店者を募ります。', progress: blank },
        ],
        entry: { done: text('２店舗が開店した。'), next: choice('continue') },
      }),
      makeInitiative({ id: 'act-loan', name: '中小企業への融資あっせん', lastYear: null }),
    ],
    projects: [
      makeProject({ id: 'pj-fair', name: '就職支援事業' }),
      makeProject({ id: 'pj-tour', name: '観光振興事業', costs: { '2024-settled': { general: number(0) } } }),
    ],
    choices,
    ...changes,
  };
}

/** The same round after others have entered something too. */
export function changeMeanwhile(request: WorkbookRequest): WorkbookRequest {
  return {
    ...request,
    round: { ...request.round, due: '2025-06-06' },
    indicators: request.indicators.map((row) =>
      row.id === 'kpi-visitors' || row.series.key === 'girls'
        ? {
            ...row,
            version: `${row.version}+`,
            entry: { ...row.entry, value: number(43.7), comment: text('代理入力') },
          }
        : row,
    ),
    initiatives: request.initiatives.map((row) => ({
      ...row,
      entry: { ...row.entry, issues: text('人手が足りない。') },
    })),
  };
}
