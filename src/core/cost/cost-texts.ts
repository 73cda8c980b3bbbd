import { formatFigure } from '../indicator/format-figure.ts';
import type { CostKind, FundingSource } from '../round/entry.ts';
import { fillText } from '../text/fill-text.ts';
import type { Language, Text } from '../text/text.ts';
import type { CostsShown, PublicCostGap } from './public-cost.ts';

/** 予算 and 決算, with the year before. */
export const costKindTexts: Readonly<Record<CostKind, Text>> = {
  budget: { ja: '予算', en: 'budget' },
  settled: { ja: '決算', en: 'settled' },
};

/** Where money comes from, as budget books print it. */
export const fundingSourceTexts: Readonly<Record<FundingSource | 'total', Text>> = {
  national: { ja: '国庫支出金', en: 'State' },
  prefecture: { ja: '都道府県支出金', en: 'Prefecture' },
  bond: { ja: '地方債', en: 'Local bonds' },
  other: { ja: 'その他', en: 'Other' },
  general: { ja: '一般財源', en: 'General funds' },
  total: { ja: '事業費', en: 'Total' },
};

/** Why there is no amount, for those outside. */
export const publicCostGapTexts: Readonly<Record<PublicCostGap['reason'] | 'unsaid', Text>> = {
  'without-cost': { ja: '予算を伴わない', en: 'needs no money' },
  'not-reported': { ja: '報告なし', en: 'not reported' },
  unsaid: { ja: '公表なし', en: 'not given' },
};

/** Which amounts a city gives out. */
export const costsShownTexts: Readonly<Record<CostsShown, Text>> = {
  settled: { ja: '決算だけを公表する', en: 'settled amounts alone' },
  all: { ja: '予算と決算を公表する', en: 'budgets and settled amounts' },
};

const thousandYen: Text = { ja: '{value}千円', en: '¥{value} thousand' };

/**
 * An amount in thousands of yen; with three decimals where it is no whole number of them, so that none is rounded away.
 *
 * @example formatMoney(1_234_000, 'ja') // '1,234千円'
 */
export function formatMoney(yen: number, language: Language): string {
  return fillText(thousandYen, { value: formatThousands(yen, language) }, language);
}

/**
 * The same where the unit stands above: 1,234.
 *
 * @example formatThousands(1_234_500, 'ja') // '1,234.500'
 */
export function formatThousands(yen: number, language: Language): string {
  return formatFigure(yen / 1000, yen % 1000 === 0 ? 0 : 3, null, language);
}
