import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import type { Text } from '../../core/text/text.ts';

/** @example yearText(2025).ja // '2025年度' */
export function yearText(year: FiscalYear): Text {
  return { ja: `${year}年度`, en: `FY${year}` };
}
