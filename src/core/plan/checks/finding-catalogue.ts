import type { Text } from '../../text/text.ts';

/** `error`: the plan cannot be right. `warning`: probably wrong. `notice`: something for a person to know or decide. */
export type Severity = 'error' | 'warning' | 'notice';

type CatalogueEntry = { readonly severity: Severity; readonly message: Text };

/** Every code with how grave it is and what it says; names in { } are filled from the finding. */
export const findingCatalogue = {
  'duplicate-id': {
    severity: 'error',
    message: {
      ja: '識別子 {id} が二つ以上の要素に付いています。',
      en: 'More than one element has the id {id}.',
    },
  },
  'dangling-id': {
    severity: 'error',
    message: {
      ja: '{id} が指す {target} が計画にありません。',
      en: '{id} points to {target}, which the plan does not have.',
    },
  },
  'plan-without-strategies': {
    severity: 'error',
    message: {
      ja: '計画に重点戦略が一つもありません。文書が正しく読めているかを確かめてください。',
      en: 'The plan has no strategy at all. See whether the document was read rightly.',
    },
  },
  'years-out-of-order': {
    severity: 'error',
    message: {
      ja: '計画の年度（{years}）が古い順に並んでいないか、重なっています。',
      en: 'The years of the plan ({years}) are not in order, or one stands twice.',
    },
  },
  'empty-title': {
    severity: 'error',
    message: {
      ja: '{kind} {id} の名称か文が空です。文書を見て補ってください。',
      en: 'The {kind} {id} has no title or text. Look at the document and add it.',
    },
  },
  'over-long-name': {
    severity: 'warning',
    message: {
      ja: '名称が{length}文字あります（目安は{limit}文字まで）。隣の欄とつながっていないかを確かめてください：「{name}」',
      en: 'The name has {length} characters (usually at most {limit}). See that two cells were not joined: “{name}”',
    },
  },
  'duplicate-number': {
    severity: 'warning',
    message: {
      ja: '番号{no}が二つ以上あります：「{name}」',
      en: 'The number {no} stands more than once: “{name}”',
    },
  },
  'strategy-without-measures': {
    severity: 'warning',
    message: {
      ja: '重点戦略「{name}」に施策がありません。',
      en: 'The strategy “{name}” has no measures.',
    },
  },
  'measure-without-indicators': {
    severity: 'warning',
    message: { ja: '施策「{name}」に指標がありません。', en: 'The measure “{name}” has no indicators.' },
  },
  'measure-without-initiatives': {
    severity: 'warning',
    message: {
      ja: '施策「{name}」に具体的な取組がありません。',
      en: 'The measure “{name}” has no initiatives.',
    },
  },
  'initiative-without-actions': {
    severity: 'warning',
    message: {
      ja: '具体的な取組「{name}」に年度の内容がありません。',
      en: 'The initiative “{name}” has no actions.',
    },
  },
  'duplicate-initiative': {
    severity: 'error',
    message: {
      ja: '同じ施策に同じ名称の具体的な取組があります：「{name}」。頁をまたいで繰り返された見出しなら、一つにまとめてください。',
      en: 'Two initiatives of one measure have the same title: “{name}”. If the title was repeated after a page break, join them.',
    },
  },
  'duplicate-action': {
    severity: 'warning',
    message: {
      ja: '同じ取組に同じ文の年度の内容が、同じ年度に二つ以上あります：「{name}」',
      en: 'One initiative has the same action more than once in the same year: “{name}”',
    },
  },
  'action-without-project': {
    severity: 'warning',
    message: {
      ja: '年度の内容「{name}」に関連事業がありません。結合された欄の読み落としでないかを確かめてください。',
      en: 'The action “{name}” has no project. See whether a merged cell was missed.',
    },
  },
  'action-without-years': {
    severity: 'error',
    message: {
      ja: '年度の内容「{name}」に年度がありません。',
      en: 'The action “{name}” has no fiscal year.',
    },
  },
  'action-year-outside-edition': {
    severity: 'error',
    message: {
      ja: '年度の内容「{name}」の{year}年度は、この計画の年度に含まれません。',
      en: 'FY{year} of the action “{name}” is not a year of this edition.',
    },
  },
  'repeated-project': {
    severity: 'warning',
    message: {
      ja: '年度の内容「{action}」に事業「{name}」が二度あります。',
      en: 'The action “{action}” has the project “{name}” twice.',
    },
  },
  'project-without-department': {
    severity: 'warning',
    message: {
      ja: '事業「{name}」に、この行では担当課がありません（「{action}」）。',
      en: 'The project “{name}” has no department on this row (“{action}”).',
    },
  },
  'project-without-action': {
    severity: 'warning',
    message: {
      ja: '事業「{name}」は、どの年度の内容にも出てきません。',
      en: 'The project “{name}” stands on no action.',
    },
  },
  'department-without-duty': {
    severity: 'notice',
    message: {
      ja: '「{name}」は、計画のどこも担当していません。廃止された課なら、そのままで構いません。',
      en: '“{name}” answers for nothing in the plan. That is right for a department that is no more.',
    },
  },
  'unconfirmed-mark': {
    severity: 'notice',
    message: {
      ja: '事業「{name}」に印があります（{theme}）。デジタル化か脱炭素化かを文書で確かめてください。',
      en: 'The project “{name}” has a mark ({theme}). See in the document whether it is digitalisation or decarbonisation.',
    },
  },
  'same-name-in-parent': {
    severity: 'error',
    message: {
      ja: '同じ戦略または施策に、同じ名称の指標が二つあります：「{name}」',
      en: 'Two indicators of one strategy or measure have the same name: “{name}”',
    },
  },
  'same-name-elsewhere': {
    severity: 'notice',
    message: {
      ja: '指標「{name}」は別の場所（{others}）にもあります。同じ指標なら、値が食い違わないように確かめてください。',
      en: 'The indicator “{name}” stands elsewhere too ({others}). If it is the same one, see that the figures agree.',
    },
  },
  'indicator-without-series': {
    severity: 'error',
    message: {
      ja: '指標「{name}」に値の欄がありません。',
      en: 'The indicator “{name}” has no figures at all.',
    },
  },
  'duplicate-label': {
    severity: 'error',
    message: {
      ja: '指標「{name}」に系列「{label}」が二つあります。',
      en: 'The indicator “{name}” has the series “{label}” twice.',
    },
  },
  'units-differ-between-parts': {
    severity: 'warning',
    message: {
      ja: '指標「{name}」の系列の単位が揃っていません（{units}）。',
      en: 'The series of the indicator “{name}” have different units ({units}).',
    },
  },
  'units-differ-in-series': {
    severity: 'warning',
    message: {
      ja: '指標「{name}」の策定時実績値と目標値の単位が揃っていません（{units}）。',
      en: 'Baseline and targets of the indicator “{name}” have different units ({units}).',
    },
  },
  'value-differs-from-print': {
    severity: 'error',
    message: {
      ja: '指標「{name}」の{figure}は「{raw}」と印刷されていますが、値は{value}です。どちらかが誤りです。',
      en: 'The {figure} of the indicator “{name}” is printed as “{raw}”, but its value is {value}. One of them is wrong.',
    },
  },
  'percentage-over-100': {
    severity: 'warning',
    message: {
      ja: '指標「{name}」の{figure}「{raw}」が100％を超えています。割合なら誤りです。',
      en: 'The {figure} of the indicator “{name}” is over 100% ({raw}), which no share can be.',
    },
  },
  'percentage-below-0': {
    severity: 'warning',
    message: {
      ja: '指標「{name}」の{figure}「{raw}」が0％を下回っています。割合なら誤りです。',
      en: 'The {figure} of the indicator “{name}” is below 0% ({raw}), which no share can be.',
    },
  },
  'no-baseline': {
    severity: 'notice',
    message: {
      ja: '指標「{name}」に策定時実績値がありません（「{raw}」）。進み具合は目標との比較だけになります。',
      en: 'The indicator “{name}” has no baseline (“{raw}”). Progress can be told against the targets only.',
    },
  },
  'relation-without-baseline': {
    severity: 'notice',
    message: {
      ja: '指標「{name}」の目標値{year}「{raw}」は策定時実績値との比較ですが、その値がありません。値が分かるまで達成したかどうかは言えません。',
      en: 'The {year} target of the indicator “{name}” (“{raw}”) compares with a baseline that is not there. Until it is known, nobody can tell whether it was reached.',
    },
  },
  'target-in-words': {
    severity: 'notice',
    message: {
      ja: '指標「{name}」の目標値{year}「{raw}」は、数でも策定時実績値との比較でもありません。',
      en: 'The {year} target of the indicator “{name}” (“{raw}”) is neither a number nor a comparison with the baseline.',
    },
  },
  'target-missing': {
    severity: 'warning',
    message: {
      ja: '指標「{name}」に{year}年度の目標値がありません。',
      en: 'The indicator “{name}” has no target for FY{year}.',
    },
  },
  'target-year-not-of-plan': {
    severity: 'warning',
    message: {
      ja: '指標「{name}」の目標値の年度{year}は、計画の目標年度ではありません。',
      en: 'FY{year}, for which the indicator “{name}” has a target, is not a target year of the plan.',
    },
  },
  'target-years-out-of-order': {
    severity: 'error',
    message: {
      ja: '指標「{name}」の目標値の年度が古い順に並んでいないか、重なっています（{years}）。',
      en: 'The target years of the indicator “{name}” are not in order, or one stands twice ({years}).',
    },
  },
  'target-before-baseline': {
    severity: 'error',
    message: {
      ja: '指標「{name}」の目標値の年度{year}が、策定時実績値の年度{baselineYear}より後ではありません。',
      en: 'The target year {year} of the indicator “{name}” is not after its baseline year {baselineYear}.',
    },
  },
  'direction-contradicts-targets': {
    severity: 'warning',
    message: {
      ja: '指標「{name}」の望ましい方向は「{stated}」とされていますが、策定時実績値と目標値は「{proposed}」を示しています。',
      en: 'The indicator “{name}” is said to be better “{stated}”, but baseline and targets say “{proposed}”.',
    },
  },
  'targets-contradict': {
    severity: 'warning',
    message: {
      ja: '指標「{name}」の目標値{year}「{raw}」が、その前の目標値「{before}」より後退しています。',
      en: 'The {year} target of the indicator “{name}” ({raw}) falls behind the target before it ({before}).',
    },
  },
  'parts-differ': {
    severity: 'warning',
    message: {
      ja: '指標「{name}」の系列の望ましい方向が揃っていません（{ways}）。',
      en: 'The series of the indicator “{name}” go different ways ({ways}).',
    },
  },
  'direction-unknown': {
    severity: 'notice',
    message: {
      ja: '指標「{name}」は、どちらの方向が望ましいかを計画から読み取れません。方向を決めてください。',
      en: 'The plan does not say which way is better for the indicator “{name}”. State the direction.',
    },
  },
  'total-below-baseline': {
    severity: 'error',
    message: {
      ja: '累計の指標「{name}」の目標値{year}「{raw}」が、策定時実績値「{baseline}」を下回っています。累計は減りません。',
      en: 'The {year} target of the running total “{name}” ({raw}) is below its baseline ({baseline}). A running total never falls.',
    },
  },
  'note-not-attached': {
    severity: 'notice',
    message: {
      ja: '指標「{name}」の注釈{mark}が、名称のどの語に付くか分かりません。',
      en: 'It is not known to which words of the indicator “{name}” the note {mark} belongs.',
    },
  },
  'note-words-not-found': {
    severity: 'warning',
    message: {
      ja: '注釈{mark}が付く語「{words}」が、指標の名称「{name}」にありません。',
      en: 'The words “{words}”, to which the note {mark} belongs, are not in the name of the indicator “{name}”.',
    },
  },
  'term-not-found': {
    severity: 'warning',
    message: {
      ja: '用語{mark}「{term}」が、「{name}」の文のどこにも出てきません。',
      en: 'The term {mark} “{term}” occurs nowhere in the texts of “{name}”.',
    },
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;

export type FindingCode = keyof typeof findingCatalogue;
