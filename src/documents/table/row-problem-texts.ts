import type { ActualProblemCode } from '../../core/actuals/actual-problem.ts';
import type { CostProblemCode } from '../../core/cost/settle-costs.ts';
import type { Text } from '../../core/text/text.ts';

/** What is wrong with a cell of a table, and the remedy. `{found}` is what stands there. */
export const rowProblemTexts = {
  place: { ja: '{line}行目 {column}列: ', en: 'Line {line}, column {column}: ' },
  'open-quote': {
    ja: '引用符（"）が閉じられていません。セルの終わりに " を付けてください。',
    en: 'A quotation mark (") is never closed. Put one at the end of the cell.',
  },
  'text-after-quote': {
    ja: '閉じた引用符（"）の後に文字があります。セルの中の " は "" と書いてください。',
    en: 'Something follows a closing quotation mark ("). Write a " inside a cell as "".',
  },
  'column-missing': {
    ja: '必要な列 {column} がありません。1行目に列名を入れてください。',
    en: 'The column {column} is needed and missing. Put its name into the first line.',
  },
  'column-twice': {
    ja: '列 {found} が2つ以上あります。1つだけ残してください。',
    en: 'There is more than one column {found}. Keep one.',
  },
  'column-unknown': {
    ja: '列名 {found} は使われません。綴りを確かめるか、列を除いてください（その列だけを読み飛ばします）。',
    en: 'The column {found} is not used. Check its spelling or remove it (only that column is passed over).',
  },
  'too-many-cells': {
    ja: '列の数が1行目より多いです（{found}）。桁区切りのカンマを含む値は " で囲んでください。',
    en: 'There are more cells than in the first line ({found}). Put values with a comma into quotation marks.',
  },
  'id-missing': {
    ja: 'id がありません。どの指標の行か分かる名前か番号を入れてください。',
    en: 'There is no id. Give the name or number of the series that the row belongs to.',
  },
  'not-a-number': {
    ja: '「{found}」は数値として読めません。単位や注記を除き、数字だけにしてください。',
    en: '“{found}” is not a number. Leave units and remarks out.',
  },
  'not-a-year': {
    ja: '「{found}」は年度として読めません。2026 や 令和8年度 のように入れてください。',
    en: '“{found}” is not a year. Write it as 2026 or 令和8年度.',
  },
  'year-missing': {
    ja: '値に年度がありません。何年度の値かを入れてください。',
    en: 'The value has no year. Say which fiscal year it belongs to.',
  },
  'value-and-absence': {
    ja: '値があるのに、状態が「{found}」です。値か状態のどちらかを消してください。',
    en: 'There is a value, but the status says “{found}”. Remove one of the two.',
  },
  'value-missing': {
    ja: '状態が「{found}」なのに値がありません。値を入れるか、状態を未公表などにしてください。',
    en: 'The status says “{found}”, but there is no value. Give it, or a reason such as not-published.',
  },
  'status-unknown': {
    ja: '状態「{found}」は使えません。未公表、調査なし、対象外、秘匿、欠測、未報告、速報、改定、確定 のどれかにしてください。',
    en: 'The status “{found}” is not known. Use one of not-published, not-measured, out-of-scope, suppressed, missing, not-reported, provisional, revised, final.',
  },
  'direction-unknown': {
    ja: '方向「{found}」は使えません。up（高いほどよい）、down（低いほどよい）、keep（維持）のどれかにしてください。',
    en: 'The direction “{found}” is not known. Use up, down or keep.',
  },
  'direction-missing': {
    ja: '方向がなく、基準と目標からも決められません。up か down を入れてください。',
    en: 'There is no direction, and baseline and target do not tell it. Give up or down.',
  },
  'kind-unknown': {
    ja: '種類「{found}」は使えません。reach、keep、direction、range、action のどれかにしてください。',
    en: 'The kind “{found}” is not known. Use reach, keep, direction, range or action.',
  },
  'cumulative-unknown': {
    ja: '「{found}」は使えません。true（累計の値）、increment（年ごとの増分）、false のどれかにしてください。',
    en: '“{found}” is not known. Use true (running totals), increment (the year’s increment) or false.',
  },
  'target-missing': {
    ja: '目標の値がありません。目標値を入れるか、種類を direction にしてください。',
    en: 'There is no target value. Give it, or make the kind “direction”.',
  },
  'target-year-missing': {
    ja: '目標の値に年度がありません。何年度の目標かを入れてください。',
    en: 'The target has no year. Say by which fiscal year it is to be reached.',
  },
  'range-end-missing': {
    ja: '範囲の目標には両端が必要です。target_value と limit に入れてください。',
    en: 'A range needs both its ends: give them as target_value and limit.',
  },
  'base-year-missing': {
    ja: '基準の値に年度がありません。何年度の値かを入れてください。',
    en: 'The baseline has no year. Say which fiscal year it belongs to.',
  },
  'series-differs': {
    ja: '「{found}」は、同じ id の前の行と違います。1つの id では同じにしてください。',
    en: '“{found}” differs from an earlier row of the same id. Make them the same.',
  },
  'year-twice': {
    ja: 'この年度の値は前の行にもあり、値が違います（{found}）。どちらかを消すか、新しい方の状態を「改定」にしてください。',
    en: 'An earlier row has another value for this year ({found}). Remove one, or give the newer one the status “revised”.',
  },
  'bounds-order': {
    ja: '下限と上限が逆か同じです（{found}）。入れ直してください。',
    en: 'The lower bound is not below the upper bound ({found}). Correct them.',
  },
  'out-of-bounds': {
    ja: '「{found}」が下限と上限の外にあります。値か上下限を直してください。',
    en: '“{found}” lies outside the bounds. Correct the value or the bounds.',
  },
  'scale-unknown': {
    ja: '「{found}」は使えません。plain、count、total のどれかにしてください。',
    en: '“{found}” is not known. Use plain, count or total.',
  },
  'indicator-unknown': {
    ja: '指標「{found}」は計画にありません。名称か識別子（k12 など）を確かめてください。',
    en: 'The plan has no indicator “{found}”. Check its name or id (such as k12).',
  },
  'indicator-unknown-near': {
    ja: '指標「{found}」は計画にありません。「{hint}」ではありませんか。名称か識別子を直してください。',
    en: 'The plan has no indicator “{found}”. Is it “{hint}”? Correct the name, or give the id.',
  },
  'name-ambiguous': {
    ja: '同じ名称の指標がいくつもあります。識別子で指定してください: {hint}',
    en: 'Several indicators have this name. Name the one by its id: {hint}',
  },
  'part-missing': {
    ja: 'この指標には内訳があります。part 列か「名称（内訳）」で、どれかを指定してください: {hint}',
    en: 'This indicator has parts. Say which one in the column part, or as “name (part)”: {hint}',
  },
  'part-unknown': {
    ja: '内訳「{found}」はこの指標にありません。次のどれかにしてください: {hint}',
    en: 'This indicator has no part “{found}”. Use one of: {hint}',
  },
  'part-needless': {
    ja: 'この指標に内訳はありません。「{found}」を消してください。',
    en: 'This indicator has no parts. Remove “{found}”.',
  },
  'id-name-differ': {
    ja: 'id「{found}」と名称が別の指標を指しています（名称の方は {hint}）。どちらかを直してください。',
    en: 'The id “{found}” and the name mean two indicators (the name is that of {hint}). Correct one of them.',
  },
  'unit-differs': {
    ja: '「{found}」は計画の単位（{hint}）と違います。計画の単位に直した値を入れてください。',
    en: '“{found}” is not in the plan’s unit ({hint}). Give the value in that unit.',
  },
  'year-ahead': {
    ja: '{found}年度はまだ始まっていないため、実績はありません。年度を確かめてください。',
    en: 'FY{found} has not begun, so it has no results. Check the year.',
  },
  'not-cumulative': {
    ja: 'この指標は累計ではありません。cumulative 列を空にし、その年度の値を入れてください。',
    en: 'This indicator is not cumulative. Leave the column cumulative empty, and give the value of the year.',
  },
  'is-cumulative': {
    ja: 'この指標は累計です。累計の値なら cumulative 列を total に、年ごとの増分なら increment にしてください。',
    en: 'This indicator is cumulative. Say “total” in the column cumulative for running totals, or “increment” for what each year added.',
  },
  'total-unknown': {
    ja: '{found}年度までの累計が分からないため、増分から累計を計算できません。前の年度の値も入れるか、累計の値を入れてください。',
    en: 'The running total up to FY{found} is not known, so the increment makes no total. Give the years before as well, or the total.',
  },
  'not-a-date': {
    ja: '「{found}」は日付として読めません。2026-05-29 のように入れてください。',
    en: '“{found}” is no date. Write it as 2026-05-29.',
  },
  'not-an-amount': {
    ja: '「{found}」は金額として読めません。単位を除き、整数だけにしてください。',
    en: '“{found}” is no amount. Write a whole number without its unit.',
  },
  'amount-and-none': {
    ja: '「{found}」とあるのに、財源の金額があります。どちらかを消してください。',
    en: 'It says “{found}”, but there are amounts by source. Remove one of the two.',
  },
  'cost-kind-unknown': {
    ja: '「{found}」は使えません。予算 か 決算 にしてください。',
    en: '“{found}” is not known. Use budget or settled.',
  },
  'project-missing': {
    ja: '事業がありません。計画にある名称か識別子（p7 など）を入れてください。',
    en: 'There is no project. Give its name or id (such as p7) as the plan has it.',
  },
  'project-unknown': {
    ja: '事業「{found}」は計画にありません。名称か識別子（p7 など）を確かめてください。',
    en: 'The plan has no project “{found}”. Check its name or id (such as p7).',
  },
  'project-unknown-near': {
    ja: '事業「{found}」は計画にありません。「{hint}」ではありませんか。名称か識別子を直してください。',
    en: 'The plan has no project “{found}”. Is it “{hint}”? Correct the name, or give the id.',
  },
  'project-ambiguous': {
    ja: '同じ名称の事業がいくつもあります。識別子で指定してください: {hint}',
    en: 'Several projects have this name. Name the one by its id: {hint}',
  },
  'settled-ahead': {
    ja: '{found}年度はまだ始まっていないため、決算はありません。年度を確かめてください。',
    en: 'FY{found} has not begun, so nothing is settled. Check the year.',
  },
  'sum-differs': {
    ja: '合計「{found}」は財源の和（{hint}）と違います。どちらかを直してください。',
    en: 'The total “{found}” is not the sum of its sources ({hint}). Correct one of them.',
  },
  'cost-twice': {
    ja: 'この事業の同じ年度・区分の行が前にもあります。1行だけ残してください。',
    en: 'An earlier row is of the same project, year and kind. Keep one.',
  },
} as const satisfies Record<string, Text> & Record<ActualProblemCode | CostProblemCode, Text>;

export type RowProblemCode = Exclude<keyof typeof rowProblemTexts, 'place'>;
