import type { ReactElement } from 'react';
import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import { formatFiscalYear } from '../../core/fiscal/format-fiscal-year.ts';
import type { Text } from '../../core/text/text.ts';
import { useScope } from './scope-context.ts';

type YearWordsProps = {
  readonly year: FiscalYear;
  /** A word that belongs to the year: 目標. */
  readonly suffix?: Text;
};

/** A fiscal year for a column's head: where the city writes both calendars, they stand under each other. */
export function YearWords({ year, suffix }: YearWordsProps): ReactElement {
  const { wording, t } = useScope();
  const { language, yearStyle } = wording;
  const word = suffix === undefined ? '' : t(suffix);
  if (language === 'en') return <>{`${word} ${formatFiscalYear(year, 'western', language)}`.trim()}</>;
  if (yearStyle !== 'both') return <>{formatFiscalYear(year, yearStyle, language) + word}</>;
  return (
    <>
      {formatFiscalYear(year, 'western', language) + word}
      <span className="era">{formatFiscalYear(year, 'era', language)}</span>
    </>
  );
}
