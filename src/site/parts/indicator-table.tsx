import type { ReactElement } from 'react';
import { Sparkline } from '../../charts/sparkline/sparkline.tsx';
import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import { formatFiscalYear } from '../../core/fiscal/format-fiscal-year.ts';
import type { Text } from '../../core/text/text.ts';
import { figureText } from '../text/figure-text.ts';
import { fillTemplate } from '../text/fill-template.ts';
import { planText } from '../text/plan-text.ts';
import { standingText } from '../text/verdict-text.ts';
import type { IndicatorView, SeriesView, YearFigure } from '../views/indicator-view.ts';
import { quotePlan } from '../views/sentence.ts';
import { Figure } from './figure.tsx';
import { MarkedItems, MarkedText } from './marked-text.tsx';
import { type PageScope, useScope } from './scope-context.ts';
import { State } from './state.tsx';
import { asCell, asColumnHead, asGroup, asRow, asRowHead, asTable } from './table.ts';
import { PlanWords, Say } from './words.tsx';
import { YearWords } from './year-words.tsx';

type IndicatorTableProps = {
  readonly caption: Text;
  /** The element whose indicators these are, in the caption's place {title}. */
  readonly title: string;
  readonly indicators: readonly IndicatorView[];
  /** Notes stand under the names; once on a page. */
  readonly withNotes?: boolean;
  /** Before there are verdicts, states stand on some pages only. */
  readonly withState?: boolean;
  /** Only today's value beside the targets: where it started is in the small picture. */
  readonly isBrief?: boolean;
};

type Columns = {
  readonly targetYears: readonly FiscalYear[];
  readonly hasBaseline: boolean;
  readonly hasLatest: boolean;
  readonly hasNotes: boolean;
  readonly hasState: boolean;
  readonly isBrief: boolean;
};

/** Indicators as the plan prints them, with what has been reported since; on a phone each is a card. */
export function IndicatorTable(props: IndicatorTableProps): ReactElement {
  const { city } = useScope();
  const { caption, title, indicators, withNotes = false, withState = false, isBrief = false } = props;
  const hasLatest = city.snapshot.publication.resultsUpTo !== null;
  const columns: Columns = {
    targetYears: city.plan.targetYears,
    hasBaseline: !(isBrief && hasLatest),
    hasLatest,
    hasNotes: withNotes,
    isBrief,
    hasState: withState || indicators.some(({ verdict }) => verdict !== null),
  };
  return (
    <table {...asTable} className="indicators">
      <caption className="visually-hidden">
        <Say text={caption} values={{ title: quotePlan(title) }} />
      </caption>
      <IndicatorTableHead columns={columns} />
      {indicators.map((indicator) => (
        <tbody {...asGroup} key={indicator.id}>
          {indicator.series.map((series) => (
            <SeriesRow key={series.key} columns={columns} indicator={indicator} series={series} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function IndicatorTableHead({ columns }: { readonly columns: Columns }): ReactElement {
  const { t } = useScope();
  return (
    <thead {...asGroup}>
      <tr {...asRow}>
        <th {...asColumnHead}>{t(planText.indicator)}</th>
        <th {...asColumnHead} className="trend">
          {t(figureText.trend)}
        </th>
        {columns.hasBaseline && (
          <th {...asColumnHead} className="number">
            {t(figureText.baseline)}
          </th>
        )}
        {columns.hasLatest && (
          <th {...asColumnHead} className="number">
            {t(figureText.latest)}
          </th>
        )}
        {columns.targetYears.map((year) => (
          <th {...asColumnHead} className="number" key={year}>
            <YearWords year={year} suffix={figureText.target} />
          </th>
        ))}
        {columns.hasState && <th {...asColumnHead}>{t(planText.state)}</th>}
      </tr>
    </thead>
  );
}

type SeriesRowProps = {
  readonly columns: Columns;
  readonly indicator: IndicatorView;
  readonly series: SeriesView;
};

function SeriesRow({ columns, indicator, series }: SeriesRowProps): ReactElement {
  const scope = useScope();
  const isFirst = indicator.series[0]?.key === series.key;
  return (
    <tr {...asRow}>
      {isFirst && <NameCell indicator={indicator} withNotes={columns.hasNotes} />}
      <td {...asCell} className="trend">
        <PartLabel series={series} />
        <Sparkline model={indicator.chart} seriesKey={series.key} {...scope.wording} />
      </td>
      {columns.hasBaseline && (
        <td {...asCell} className="number" data-label={scope.t(figureText.baseline)}>
          <Figure figure={series.baseline.figure} />
        </td>
      )}
      {columns.hasLatest && <LatestCell series={series} isBrief={columns.isBrief} />}
      {columns.targetYears.map((year) => (
        <td {...asCell} className="number" key={year} data-label={labelTarget(scope, year)}>
          <TargetFigure target={series.targets.find((target) => target.year === year)} />
        </td>
      ))}
      {columns.hasState && series.state !== null && (
        <td {...asCell} className="state-cell" data-label={scope.t(planText.state)}>
          <State state={series.state} isFull={hasReasonOfItsOwn(series)} />
        </td>
      )}
      {columns.hasState && series.state === null && isFirst && (
        <td
          {...asCell}
          className="state-cell"
          rowSpan={indicator.series.length}
          data-label={scope.t(planText.state)}
        >
          <State state={indicator.state} isFull />
        </td>
      )}
    </tr>
  );
}

/** The name is a link; its marks stand behind it, because a link cannot stand in a link. */
function NameCell(props: { readonly indicator: IndicatorView; readonly withNotes: boolean }): ReactElement {
  const { t } = useScope();
  const { href, title, markedName, notes, cumulative, series, decidedBy } = props.indicator;
  return (
    <th {...asRowHead} className="name" rowSpan={series.length}>
      <a href={href}>
        <PlanWords>{title}</PlanWords>
      </a>
      {props.withNotes && <MarkedText pieces={markedName.filter((piece) => 'mark' in piece)} />}
      {cumulative && <span className="counting">{t(figureText.cumulative)}</span>}
      {decidedBy !== null && <WholeState indicator={props.indicator} part={decidedBy} />}
      {props.withNotes && notes.length > 0 && <MarkedItems items={notes} />}
    </th>
  );
}

/** The reason stands in the column of the latest value already, where that value is what is missing. */
function hasReasonOfItsOwn({ state, latest }: SeriesView): boolean {
  return state !== null && state.reason !== null && latest?.figure.kind !== 'absent';
}

/** The state of the whole where its parts have one each: the worst of them, and which part that is. */
function WholeState(props: { readonly indicator: IndicatorView; readonly part: string }): ReactElement {
  return (
    <span className="whole-state">
      <State state={props.indicator.state} />
      <span className="small quiet">
        <Say text={standingText.byPart} values={{ part: quotePlan(props.part) }} />
      </span>
    </span>
  );
}

function PartLabel({ series }: { readonly series: SeriesView }): ReactElement | null {
  if (series.label === null) return null;
  return (
    <span className="part">
      <PlanWords>{series.label}</PlanWords>
    </span>
  );
}

type LatestCellProps = { readonly series: SeriesView; readonly isBrief: boolean };

/**
 * The result of the latest year; where that year has none, its reason under the last number known. In brief, the last
 * number known with its year says that there is none since.
 */
function LatestCell({ series, isBrief }: LatestCellProps): ReactElement {
  const { t } = useScope();
  const { latest, lastKnown } = series;
  return (
    <td {...asCell} className="number latest" data-label={t(figureText.latest)}>
      {lastKnown !== null && <DatedFigure dated={lastKnown} />}
      {latest !== null && !(isBrief && lastKnown !== null) && <DatedFigure dated={latest} />}
    </td>
  );
}

function DatedFigure({ dated: { figure, year } }: { readonly dated: YearFigure }): ReactElement {
  const { wording } = useScope();
  const words = formatFiscalYear(year, 'western', wording.language);
  if (figure.kind === 'absent') {
    return (
      <span className="why-none">
        <Say text={figureText.yearAndReason} values={{ year: words, reason: figure.words }} />
      </span>
    );
  }
  return (
    <span className="dated">
      <Figure figure={figure} />
      <span className="year">{words}</span>
    </span>
  );
}

function TargetFigure({ target }: { readonly target: YearFigure | undefined }): ReactElement {
  return target === undefined ? <>–</> : <Figure figure={target.figure} />;
}

/** For a card, where there is no room for both calendars. */
function labelTarget({ t, wording }: PageScope, year: FiscalYear): string {
  const style = wording.yearStyle === 'both' ? 'western' : wording.yearStyle;
  return fillTemplate(t(figureText.targetOf), { year: formatFiscalYear(year, style, wording.language) });
}
