import type { OpinionSource, Policy, ProgressNote } from '../../core/opinions/opinion.ts';

/** How far an opinion of the sample has come. */
type SampleStory =
  | 'entered'
  | 'asked'
  | 'late'
  | 'draft'
  | 'submitted'
  | 'sent-back'
  | 'answered'
  | 'told'
  | 'to-close'
  | 'done'
  | 'not-done'
  | 'superseded';

export type SampleOpinion = {
  readonly story: SampleStory;
  readonly kind: OpinionSource['kind'];
  /** Fiscal years before the present one. */
  readonly yearsAgo: 1 | 2;
  /** Of which measure of the plan, counted from 0; null: the whole plan. */
  readonly measure: number | null;
  readonly text: string;
  readonly policy: Policy;
  readonly response: string;
  readonly reason: string;
  readonly note: string;
};

/** Bodies of the made-up city, and how their meetings are called. */
export const sampleBodies: Readonly<
  Record<OpinionSource['kind'], { readonly body: string; readonly meeting: string | null }>
> = {
  'review-body': { body: '総合計画審議会', meeting: '第2回' },
  council: { body: '市議会 決算特別委員会', meeting: null },
  'public-comment': { body: '市民意見募集', meeting: null },
  other: { body: '地域懇談会', meeting: null },
};

export const sampleProgress: Readonly<
  Record<'told' | 'to-close' | 'done' | 'superseded', ProgressNote['progress']>
> = {
  told: 'under-way',
  'to-close': 'done',
  done: 'done',
  superseded: 'under-way',
};

/** Opinions of a made-up council on the plan of a made-up city, one for each way that one can stand. */
export const sampleOpinions: readonly SampleOpinion[] = [
  {
    story: 'done',
    kind: 'review-body',
    yearsAgo: 2,
    measure: 0,
    text: '講座の参加者数だけでは効果が分からない。参加したあとの変化も尋ねてほしい。',
    policy: 'will-do',
    response: '講座の終わりに、役に立ったかを尋ねる調査を加えます。',
    reason: '',
    note: 'すべての講座で調査を行い、結果を年次報告に載せた。',
  },
  {
    story: 'not-done',
    kind: 'council',
    yearsAgo: 2,
    measure: 1,
    text: '市独自の手当を設けるべきではないか。',
    policy: 'will-not',
    response: '市独自の手当は設けず、国の制度の案内を徹底します。',
    reason: '続けるための財源の見通しが立たないため',
    note: '',
  },
  {
    story: 'superseded',
    kind: 'review-body',
    yearsAgo: 2,
    measure: 2,
    text: '相談窓口の時間を延ばせないか。',
    policy: 'will-consider',
    response: '窓口の利用が多い時間を調べ、延長できるかを検討します。',
    reason: '',
    note: '時間ごとの利用者数を調べた。',
  },
  {
    story: 'to-close',
    kind: 'public-comment',
    yearsAgo: 2,
    measure: 2,
    text: '指標の言葉が難しい。市民に分かる言い方にしてほしい。',
    policy: 'will-do',
    response: '指標ごとに、ふだんの言葉での説明を付けます。',
    reason: '',
    note: '公開サイトのすべての指標に説明を付けた。',
  },
  {
    story: 'told',
    kind: 'review-body',
    yearsAgo: 2,
    measure: 3,
    text: '地区ごとの差が見えない。地区別の数値も示してほしい。',
    policy: 'will-do-partly',
    response: '地区別に集計できる指標から順に示します。',
    reason: '標本調査による指標は地区別に集計できないため',
    note: '二つの指標について地区別の集計を始めた。',
  },
  {
    story: 'answered',
    kind: 'council',
    yearsAgo: 2,
    measure: 4,
    text: '事業の費用と効果の関係を、議会に分かる形で示すこと。',
    policy: 'will-do',
    response: '施策ごとに決算額と指標の推移を並べた表を報告書に加えます。',
    reason: '',
    note: '',
  },
  {
    story: 'answered',
    kind: 'other',
    yearsAgo: 1,
    measure: 5,
    text: '若い世代の声を聴く機会を増やしてほしい。',
    policy: 'will-do',
    response: '高校生との意見交換会を年2回開きます。',
    reason: '',
    note: '',
  },
  {
    story: 'submitted',
    kind: 'review-body',
    yearsAgo: 1,
    measure: 6,
    text: '目標値の根拠を示してほしい。',
    policy: 'will-do',
    response: '目標値の考え方を、次の改定で計画書に書き加えます。',
    reason: '',
    note: '',
  },
  {
    story: 'sent-back',
    kind: 'review-body',
    yearsAgo: 1,
    measure: 7,
    text: '関係する課が多く、責任の所在が分かりにくい。',
    policy: 'will-consider',
    response: '検討します。',
    reason: '',
    note: '',
  },
  {
    story: 'draft',
    kind: 'council',
    yearsAgo: 1,
    measure: 8,
    text: 'オンラインの手続を増やすだけでなく、使えない人への支えも必要だ。',
    policy: 'will-do',
    response: '公民館での相談の日を設けます。',
    reason: '',
    note: '',
  },
  {
    story: 'late',
    kind: 'public-comment',
    yearsAgo: 1,
    measure: 9,
    text: '歩道の段差が残っている。点検の予定を知らせてほしい。',
    policy: 'will-do',
    response: '',
    reason: '',
    note: '',
  },
  {
    story: 'asked',
    kind: 'review-body',
    yearsAgo: 1,
    measure: 1,
    text: '次の計画では、取組の数を絞って進み方を確かめやすくしてはどうか。',
    policy: 'will-consider',
    response: '',
    reason: '',
    note: '',
  },
  {
    story: 'entered',
    kind: 'review-body',
    yearsAgo: 1,
    measure: null,
    text: '計画全体として、前の年からの変化が一目で分かる資料がほしい。',
    policy: 'will-do',
    response: '',
    reason: '',
    note: '',
  },
];

export const sampleOpinionReasons = {
  sendBack: '何を、いつまでに検討するのかを書いてください。',
  done: '約束した内容を確かめた',
  'not-done': '回答のとおり対応しないことを確かめた',
  superseded: '同じ趣旨の意見にまとめた',
} as const;
