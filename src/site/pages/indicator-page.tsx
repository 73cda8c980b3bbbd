import type { ReactElement } from 'react';
import { IndicatorChartSet } from '../../charts/indicator-chart/indicator-chart-set.tsx';
import type { Indicator } from '../../core/plan/plan.ts';
import { DepartmentLinks } from '../parts/department-links.tsx';
import { MarkedItems, MarkedText } from '../parts/marked-text.tsx';
import { OpinionSection } from '../parts/opinion-section.tsx';
import { OutlookSection } from '../parts/outlook-section.tsx';
import { ReferenceList } from '../parts/reference-list.tsx';
import { useScope } from '../parts/scope-context.ts';
import { State } from '../parts/state.tsx';
import { VerdictSection } from '../parts/verdict-section.tsx';
import { PlanWords, Say, Words } from '../parts/words.tsx';
import { YearTable } from '../parts/year-table.tsx';
import { dataText } from '../text/data-text.ts';
import { indicatorText } from '../text/indicator-text.ts';
import { standingText } from '../text/verdict-text.ts';
import { type IndicatorPageView, viewIndicatorPage } from '../views/indicator-page-view.ts';
import type { MadePage } from '../views/page.ts';
import type { Scope } from '../views/scope.ts';
import { quotePlan, sentenceToString } from '../views/sentence.ts';

/** An indicator: a sentence first, then the picture, then the numbers, then where they come from. */
export function makeIndicatorPage(scope: Scope, indicator: Indicator): MadePage {
  const view = viewIndicatorPage(scope, indicator);
  const heading = <MarkedText pieces={view.indicator.markedName} />;
  const standing = <Standing view={view} />;
  const body = <IndicatorPage view={view} />;
  return { section: 'indicators', head: view.head, heading, standing, view, body };
}

type PartProps = { readonly view: IndicatorPageView };

/** The state of the whole, and which part decided it. */
function Standing({ view }: PartProps): ReactElement {
  const { indicator } = view;
  return (
    <p className="verdict-head">
      <State state={indicator.state} isFull />
      {indicator.decidedBy !== null && (
        <span className="quiet">
          <Say text={standingText.byPart} values={{ part: quotePlan(indicator.decidedBy) }} />
        </span>
      )}
    </p>
  );
}

function IndicatorPage({ view }: PartProps): ReactElement {
  const { t, city } = useScope();
  const hasVerdicts = city.snapshot.assessment !== null;
  return (
    <>
      <div className="with-side">
        <Chart view={view} />
        <Meaning view={view} />
      </div>
      {hasVerdicts && <VerdictSection verdict={view.working} />}
      {view.working !== null && <OutlookSection verdict={view.working} />}
      <div className="with-side">
        <section aria-labelledby="figures">
          <h2 className="section-head" id="figures">
            {t(indicatorText.table)}
          </h2>
          <div className="year-tables">
            {view.tables.map((table) => (
              <YearTable key={table.key} table={table} remarks={view.remarks} />
            ))}
          </div>
        </section>
        <div>
          <Sources view={view} />
          <Downloads view={view} />
        </div>
      </div>
      <section aria-labelledby="served-by">
        <h2 className="section-head" id="served-by">
          {t(view.isGoal ? indicatorText.servedByMeasures : indicatorText.servedBy)}
        </h2>
        <ReferenceList references={view.servedBy} />
      </section>
      <OpinionSection element={view.indicator.id} />
    </>
  );
}

function Chart({ view }: PartProps): ReactElement {
  const { t, wording } = useScope();
  const { chart, id } = view.indicator;
  return (
    <section className="chart-section" aria-labelledby="chart">
      <h2 className="visually-hidden" id="chart">
        {t(indicatorText.chart)}
      </h2>
      <IndicatorChartSet model={chart} idPrefix={id} {...wording} />
    </section>
  );
}

function Meaning({ view }: PartProps): ReactElement {
  const { t } = useScope();
  const { indicator } = view;
  const units = [...new Set(indicator.series.map(({ unit }) => unit))].filter((unit) => unit !== null);
  return (
    <section aria-labelledby="meaning">
      <h2 className="section-head" id="meaning">
        {t(indicatorText.whatItMeasures)}
      </h2>
      <Notes view={view} />
      <dl className="facts">
        {units.length > 0 && (
          <Fact name={t(indicatorText.unit)}>
            <PlanWords>{units.join('、')}</PlanWords>
          </Fact>
        )}
        <Fact name={t(indicatorText.wayOfCounting)}>
          {t(indicator.cumulative ? indicatorText.countedCumulative : indicatorText.countedYearly)}
        </Fact>
        <Fact name={t(indicatorText.better)}>
          <Words sentence={view.direction} />
        </Fact>
        <Fact name={t(indicatorText.reportedBy)}>
          {indicator.departments.length === 0 ? (
            t(indicatorText.reporterUnknown)
          ) : (
            <DepartmentLinks departments={indicator.departments} />
          )}
        </Fact>
      </dl>
    </section>
  );
}

function Notes({ view }: PartProps): ReactElement {
  const { t } = useScope();
  const { notes } = view.indicator;
  if (notes.length === 0) return <p className="quiet">{t(indicatorText.noNotes)}</p>;
  return <MarkedItems items={notes} />;
}

function Fact(props: { readonly name: string; readonly children: React.ReactNode }): ReactElement {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

/** The figures of the page as files of their own. */
function Downloads({ view }: PartProps): ReactElement | null {
  const { t, links, listDataFiles } = useScope();
  if (listDataFiles === null) return null;
  const { id } = view.indicator;
  return (
    <section aria-labelledby="download">
      <h2 className="section-head" id="download">
        {t(dataText.indicatorData)}
      </h2>
      <ul className="plain-list">
        <li>
          <a href={links.indicatorFile(id, 'csv')} type="text/csv">
            {t(dataText.indicatorCsv)}
          </a>
        </li>
        <li>
          <a href={links.indicatorFile(id, 'metadata.json')} type="application/json">
            {t(dataText.indicatorMetadata)}
          </a>
        </li>
        <li>
          <a href={links.dataPage}>{t(dataText.title)}</a>
        </li>
      </ul>
    </section>
  );
}

function Sources({ view }: PartProps): ReactElement {
  const { t } = useScope();
  return (
    <section aria-labelledby="sources">
      <h2 className="section-head" id="sources">
        {t(indicatorText.sources)}
      </h2>
      <dl className="facts">
        {view.sources.map(({ what, from }) => (
          <div key={sentenceToString(what)}>
            <dt>
              <Words sentence={what} />
            </dt>
            <dd>
              <Words sentence={from} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
