import type { Text } from '../../core/text/text.ts';

/** What loading years of actuals says. */
export const actualsTexts = {
  noPlan: {
    ja: '団体コード {code} には計画がありません。先に bin/shirube load で計画を入れてください。',
    en: 'There is no plan for code {code}. Load one first with bin/shirube load.',
  },
  matched: {
    ja: '計画の{all}指標のうち{count}指標の{rows}行を読みました。',
    en: 'Read {rows} rows of {count} of the plan’s {all} indicators.',
  },
  unmatched: {
    ja: 'この表に値がない指標（{count}件）: {names}',
    en: 'Indicators without a row in this table ({count}): {names}',
  },
  blank: {
    ja: '値も理由もない{count}行は読み飛ばしました（今の記録は変わりません）。',
    en: 'Passed over {count} rows with neither a value nor a reason (what is known stays).',
  },
  doubt: { ja: '  {name} {year}年度: {what}', en: '  {name} FY{year}: {what}' },
  differences: {
    ja: '新しい値 {added}件、変わる値 {revised}件、同じ値 {same}件',
    en: '{added} new values, {revised} that change, {same} that are the same',
  },
  added: { ja: '  {name} {year}年度: {after}', en: '  {name} FY{year}: {after}' },
  revised: { ja: '  {name} {year}年度: {before} → {after}', en: '  {name} FY{year}: {before} → {after}' },
  provisional: { ja: '{value}（速報）', en: '{value} (provisional)' },
  nothing: { ja: '変更はありません。', en: 'Nothing changes.' },
  leftOut: {
    ja: '{count}行は入りません（上の一覧）。直してもう一度読み込めば、その行だけが加わります。',
    en: '{count} rows are left out (listed above). Correct them and load the file again: only they will be added.',
  },
  ask: { ja: 'この内容で記録しますか。 [y/N] ', en: 'Record this? [y/N] ' },
  recorded: {
    ja: '変更 {no} として記録しました: 新しい値 {added}件、変わった値 {revised}件',
    en: 'Recorded as change {no}: {added} new values, {revised} changed ones',
  },
  reason: { ja: '過去の実績の読み込み', en: 'Past results loaded' },
} as const satisfies Record<string, Text>;
