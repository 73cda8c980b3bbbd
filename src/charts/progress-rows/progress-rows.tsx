import type { ReactElement } from 'react';
import type { IndicatorProgress } from '../../core/assess/plan/measure-progress.ts';
import { stateShapes, stateWords } from '../../core/assess/state-words.ts';
import { formatFiscalYear } from '../../core/fiscal/format-fiscal-year.ts';
import { formatFigure } from '../../core/indicator/format-figure.ts';
import type { YearValue } from '../../core/indicator/year-value.ts';
import { fillText } from '../../core/text/fill-text.ts';
import type { Wording } from '../text/format-year.ts';
import { progressTexts } from './progress-texts.ts';
import { ProgressTrack } from './progress-track.tsx';

/** A row of the table: `no` is what one says aloud to point at it. */
export type ProgressRow = Omit<IndicatorProgress, 'indicator'> & {
  readonly id: IndicatorProgress['indicator']['id'];
  readonly no: number;
  /** The indicator's name. */
  readonly title: string;
  /** The address of the indicator's page; null where there is nothing to go to. */
  readonly href: string | null;
};

/**
 * The row of an indicator.
 *
 * @example toProgressRow(progress, 12, '/142034/indicators/k12')
 */
export function toProgressRow(
  { indicator, ...progress }: IndicatorProgress,
  no: number,
  href: string | null,
): ProgressRow {
  return { ...progress, id: indicator.id, title: indicator.name, no, href };
}

type ProgressRowsProps = Wording & {
  /** In the words of the plan, which are Japanese, or of the interface. */
  readonly caption: string;
  readonly captionIs?: 'plan' | 'interface';
  readonly rows: readonly ProgressRow[];
};

/**
 * Indicators under each other, each with its number, from the baseline to the next target, and where it should be by
 * now. The picture of a row repeats its figures, so the table is the picture's text.
 *
 * @example <ProgressRows caption="戦略1" rows={rows} language="ja" yearStyle="western" />
 */
export function ProgressRows({
  caption,
  captionIs = 'interface',
  rows,
  ...wording
}: ProgressRowsProps): ReactElement {
  const { language } = wording;
  const { no, indicator, base, latest, target, way, state } = progressTexts;
  return (
    <table className="progress-rows">
      <caption lang={captionIs === 'plan' ? 'ja' : undefined}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="number">
            {no[language]}
          </th>
          <th scope="col">{indicator[language]}</th>
          <th scope="col">{way[language]}</th>
          <th scope="col" className="number">
            {base[language]}
          </th>
          <th scope="col" className="number">
            {latest[language]}
          </th>
          <th scope="col" className="number">
            {target[language]}
          </th>
          <th scope="col">{state[language]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} {...wording} />
        ))}
      </tbody>
    </table>
  );
}

/** How to read the pictures: once for all tables of a page. */
export function ProgressKey({ language }: Pick<Wording, 'language'>): ReactElement {
  return <p className="progress-key">{progressTexts.key[language]}</p>;
}

function Row({ row, ...wording }: Wording & { readonly row: ProgressRow }): ReactElement {
  const { language } = wording;
  const { no, title, href, part, state } = row;
  const t = (name: 'base' | 'latest' | 'target'): string => progressTexts[name][language];
  return (
    <tr>
      <td className="number progress-no">{no}</td>
      <th scope="row" lang="ja">
        {href === null ? title : <a href={href}>{title}</a>}
        {part !== null && <span className="progress-part">{part}</span>}
      </th>
      <td className="progress-way">
        <ProgressTrack share={row.share} requiredShare={row.requiredShare} state={state} />
        <span className="progress-words">{describeWay(row, language)}</span>
      </td>
      <Dated label={t('base')} row={row} dated={row.base} {...wording} />
      <Dated label={t('latest')} row={row} dated={row.latest} {...wording} />
      <Dated label={t('target')} row={row} dated={row.target} {...wording} />
      <td className="progress-state">
        <span className={`state state-${state}`}>
          <span className="state-word">
            <span className="shape" aria-hidden="true">
              {stateShapes[state]}
            </span>
            {stateWords[state][language]}
          </span>
        </span>
      </td>
    </tr>
  );
}

type DatedProps = Wording & {
  readonly label: string;
  readonly row: ProgressRow;
  readonly dated: YearValue | null;
};

function Dated({ label, row, dated, language, yearStyle }: DatedProps): ReactElement {
  const brief = yearStyle === 'both' ? 'western' : yearStyle;
  return (
    <td className="number" data-label={label}>
      {dated === null ? (
        '–'
      ) : (
        <>
          <span lang={language === 'ja' ? undefined : 'ja'}>
            {formatFigure(dated.value, row.decimals, row.unit, language)}
          </span>
          <span className="progress-year">{formatFiscalYear(dated.year, brief, language)}</span>
        </>
      )}
    </td>
  );
}

/**
 * How far it is in words: 42％まで（いま必要：50％）.
 *
 * @example describeWay(progress, 'en') // '42% of the way (needed by now: 50%)'
 */
export function describeWay(
  { share, requiredShare, latest }: Pick<IndicatorProgress, 'share' | 'requiredShare' | 'latest'>,
  language: Wording['language'],
): string {
  if (latest === null) return progressTexts.noValue[language];
  if (share === null) return progressTexts.noWay[language];
  const words = share < 0 ? progressTexts.backwards : progressTexts.share;
  const way = fillText(words, { share: toPercent(Math.abs(share)) }, language);
  if (requiredShare === null) return way;
  return way + fillText(progressTexts.required, { share: toPercent(requiredShare) }, language);
}

function toPercent(share: number): string {
  return `${Math.round(share * 100)}`.replace('-', '−');
}
