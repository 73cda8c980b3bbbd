import type { ReactElement } from 'react';
import { Sparkline } from '../../charts/sparkline/sparkline.tsx';
import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import type { Text } from '../../core/text/text.ts';
import { figureText } from '../text/figure-text.ts';
import { fillTemplate } from '../text/fill-template.ts';
import { planText } from '../text/plan-text.ts';
import type { IndicatorView, SeriesView, YearFigure } from '../views/indicator-view.ts';
import { yearIn } from '../views/scope.ts';
import { quotePlan, say } from '../views/sentence.ts';
import { Figure } from './figure.tsx';
import { MarkedItems, MarkedText } from './marked-text.tsx';
import { type PageScope, useScope } from './scope-context.ts';
import { State } from './state.tsx';
import { asCell, asColumnHead, asGroup, asRow, asRowHead, asTable } from './table.ts';
import { PlanWords, Words } from './words.tsx';
import { YearWords } from './year-words.tsx';

type IndicatorTableProps = {
  readonly caption: Text;
  /** The element whose indicators these are, in the caption's place {title}. */
  readonly title?: string;
  readonly indicators: readonly IndicatorView[];
  /** Notes stand under the names; once on a page. */
  readonly withNotes?: boolean;
  readonly withState?: boolean;
};

type Columns = { readonly targetYears: readonly FiscalYear[]; readonly hasResults: boolean };
type RowProps = Omit<IndicatorTableProps, 'caption' | 'title'> & Columns;

/** Indicators as the plan prints them, with what has been reported since; on a phone each is a card. */
export function IndicatorTable(props: IndicatorTableProps): ReactElement {
  const scope = useScope();
  const { city } = scope;
  const hasResults = city.snapshot.publication.resultsUpTo !== null;
  const columns = { targetYears: city.plan.targetYears, hasResults };
  const caption = say(props.caption, scope.wording.language, { title: quotePlan(props.title ?? '') });
  return (
    <table {...asTable} className={hasResults ? 'indicators' : 'indicators no-results'}>
      <caption className="visually-hidden">
        <Words sentence={caption} />
      </caption>
      <IndicatorTableHead {...columns} withState={props.withState ?? false} />
      {props.indicators.map((indicator) => (
        <tbody {...asGroup} key={indicator.id}>
          {indicator.series.map((series) => (
            <SeriesRow key={series.key} {...props} {...columns} indicator={indicator} series={series} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function IndicatorTableHead(props: Columns & { readonly withState: boolean }): ReactElement {
  const { t } = useScope();
  return (
    <thead {...asGroup}>
      <tr {...asRow}>
        <th {...asColumnHead}>{t(planText.indicator)}</th>
        <th {...asColumnHead} className="number">
          {t(figureText.baseline)}
        </th>
        {props.hasResults && (
          <th {...asColumnHead} className="number">
            {t(figureText.latest)}
          </th>
        )}
        {props.targetYears.map((year) => (
          <th {...asColumnHead} className="number" key={year}>
            <YearWords year={year} suffix={figureText.target} />
          </th>
        ))}
        {props.withState && <th {...asColumnHead}>{t(planText.state)}</th>}
        <th {...asColumnHead} className="trend">
          {t(figureText.trend)}
        </th>
      </tr>
    </thead>
  );
}

function SeriesRow(
  props: RowProps & { readonly indicator: IndicatorView; readonly series: SeriesView },
): ReactElement {
  const scope = useScope();
  const { indicator, series } = props;
  const isFirst = indicator.series[0]?.key === series.key;
  return (
    <tr {...asRow}>
      {isFirst && <NameCell indicator={indicator} withNotes={props.withNotes ?? false} />}
      <td {...asCell} className="number" data-label={scope.t(figureText.baseline)}>
        <PartLabel series={series} />
        <Figure figure={series.baseline.figure} />
      </td>
      {props.hasResults && <LatestCell series={series} />}
      {props.targetYears.map((year) => (
        <td {...asCell} className="number" key={year} data-label={labelTarget(scope, year)}>
          <TargetFigure target={series.targets.find((target) => target.year === year)} />
        </td>
      ))}
      {props.withState && isFirst && (
        <td {...asCell} rowSpan={indicator.series.length} data-label={scope.t(planText.state)}>
          <State state={indicator.state} />
        </td>
      )}
      <td {...asCell} className="trend">
        <Sparkline model={indicator.chart} seriesKey={series.key} {...scope.wording} />
      </td>
    </tr>
  );
}

function NameCell(props: { readonly indicator: IndicatorView; readonly withNotes: boolean }): ReactElement {
  const { t } = useScope();
  const { indicator } = props;
  return (
    <th {...asRowHead} className="name" rowSpan={indicator.series.length}>
      <IndicatorName indicator={indicator} withMarks={props.withNotes} />
      {indicator.cumulative && <span className="counting">{t(figureText.cumulative)}</span>}
      {props.withNotes && indicator.notes.length > 0 && <MarkedItems items={indicator.notes} />}
    </th>
  );
}

/** The name as a link; marks stand behind it, because a link cannot stand in a link. */
function IndicatorName(props: {
  readonly indicator: IndicatorView;
  readonly withMarks: boolean;
}): ReactElement {
  const { href, title, markedName } = props.indicator;
  return (
    <>
      <a href={href}>
        <PlanWords>{title}</PlanWords>
      </a>
      {props.withMarks && <MarkedText pieces={markedName.filter((piece) => 'mark' in piece)} />}
    </>
  );
}

function LatestCell({ series }: { readonly series: SeriesView }): ReactElement {
  const { t } = useScope();
  const { latest, lastKnown } = series;
  return (
    <td {...asCell} className="number latest" data-label={t(figureText.latest)}>
      {lastKnown !== null && <DatedFigure dated={lastKnown} />}
      {latest !== null && <DatedFigure dated={latest} />}
    </td>
  );
}

function DatedFigure({ dated }: { readonly dated: YearFigure }): ReactElement {
  return (
    <span className="dated">
      <Figure figure={dated.figure} />
      <span className="year">
        <YearWords year={dated.year} />
      </span>
    </span>
  );
}

function TargetFigure({ target }: { readonly target: YearFigure | undefined }): ReactElement {
  return target === undefined ? <>–</> : <Figure figure={target.figure} />;
}

function PartLabel({ series }: { readonly series: SeriesView }): ReactElement | null {
  if (series.label === null) return null;
  return (
    <span className="part">
      <PlanWords>{series.label}</PlanWords>
    </span>
  );
}

function labelTarget(scope: PageScope, year: FiscalYear): string {
  return fillTemplate(scope.t(figureText.targetOf), { year: yearIn(scope, year) });
}
