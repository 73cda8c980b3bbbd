import type { Text } from '../../core/text/text.ts';

/** What loading a list of costs says. */
export const costsTexts = {
  matched: {
    ja: '計画の{all}事業のうち{count}事業の{rows}行を読みました（単位: {unit}）。',
    en: 'Read {rows} rows of {count} of the plan’s {all} projects (in {unit}).',
  },
  thousandYen: { ja: '千円', en: 'thousand yen' },
  yen: { ja: '円', en: 'yen' },
  blank: {
    ja: '金額のない{count}行は読み飛ばしました（今の記録は変わりません）。',
    en: 'Passed over {count} rows without an amount (what is known stays).',
  },
  differences: {
    ja: '新しい事業費 {added}件、変わる事業費 {revised}件、同じもの {same}件',
    en: '{added} new costs, {revised} that change, {same} that are the same',
  },
  added: { ja: '  {name} {year}年度{kind}: {after}', en: '  {name} FY{year} {kind}: {after}' },
  revised: {
    ja: '  {name} {year}年度{kind}: {before} → {after}',
    en: '  {name} FY{year} {kind}: {before} → {after}',
  },
  withoutCost: { ja: '予算を伴わない', en: 'needs no money' },
  badUnit: {
    ja: '単位「{detail}」は使えません。千円 なら thousand-yen、円 なら yen にしてください。',
    en: 'The unit “{detail}” is not known. Use thousand-yen or yen.',
  },
  ask: { ja: 'この内容で記録しますか。 [y/N] ', en: 'Record this? [y/N] ' },
  recorded: {
    ja: '変更 {no} として記録しました: 新しい事業費 {added}件、変わった事業費 {revised}件',
    en: 'Recorded as change {no}: {added} new costs, {revised} changed ones',
  },
  notGivenOut: {
    ja: 'この市は事業費を公表しない設定です。公表するには bin/shirube municipality {code} --costs settled（決算だけ）又は --costs all（予算と決算）を実行してください。',
    en: 'This city gives no costs out. To do so: bin/shirube municipality {code} --costs settled, or --costs all for budgets too.',
  },
  reason: { ja: '事業費の読み込み', en: 'Costs loaded' },
} as const satisfies Record<string, Text>;
