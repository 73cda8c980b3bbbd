import type { ReactElement } from 'react';
import type { Measure } from '../../core/plan/plan.ts';
import { AssessmentSection } from '../parts/assessment-section.tsx';
import { SheetLink } from '../parts/book-links.tsx';
import { MeasureCostSection } from '../parts/cost-tables.tsx';
import { DirectionText } from '../parts/direction-text.tsx';
import { IndicatorTable } from '../parts/indicator-table.tsx';
import { InitiativeTable } from '../parts/initiative-table.tsx';
import { OpinionSection } from '../parts/opinion-section.tsx';
import { useScope } from '../parts/scope-context.ts';
import { elementText } from '../text/element-text.ts';
import { planText } from '../text/plan-text.ts';
import { type MeasureCosts, viewMeasureCosts } from '../views/cost-view.ts';
import { crumbsToParent } from '../views/crumbs.ts';
import { type IndicatorView, viewIndicator } from '../views/indicator-view.ts';
import { type InitiativeView, viewInitiative } from '../views/initiative-view.ts';
import { type MarkedItem, viewTerms } from '../views/marked-text.ts';
import { findNeighbours } from '../views/neighbours.ts';
import type { MadePage, PageHead } from '../views/page.ts';
import { referToMeasure } from '../views/references.ts';
import { type Scope, sayIn } from '../views/scope.ts';
import { joinSentences, quotePlan } from '../views/sentence.ts';
import { type SheetView, viewSheets } from '../views/sheet-view.ts';

type MeasurePageView = {
  readonly head: PageHead;
  readonly id: Measure['id'];
  readonly title: string;
  readonly direction: string;
  readonly terms: readonly MarkedItem[];
  readonly indicators: readonly IndicatorView[];
  readonly initiatives: readonly InitiativeView[];
  /** Left out where the city gives no money out. */
  readonly costs?: MeasureCosts;
  /** What the city itself says of it; left out where it has published nothing. */
  readonly assessments?: readonly SheetView[];
};

/** A measure as officers know it from print: the table of indicators, then the table of initiatives. */
export function makeMeasurePage(scope: Scope, measure: Measure): MadePage {
  const view = viewMeasurePage(scope, measure);
  return { section: 'plan', head: view.head, view, body: <MeasurePage view={view} /> };
}

function viewMeasurePage(scope: Scope, measure: Measure): MeasurePageView {
  const { city } = scope;
  const { id, title, direction } = measure;
  const assessments = viewSheets(scope, id);
  const costs = viewMeasureCosts(scope, id);
  return {
    head: viewHead(scope, measure),
    id,
    title,
    direction,
    terms: viewTerms(id, measure.terms),
    indicators: city.indicatorsOf(id).map((indicator) => viewIndicator(scope, indicator)),
    initiatives: city.initiativesOf(id).map((initiative) => viewInitiative(scope, initiative)),
    ...(costs !== null && { costs }),
    ...(assessments.length > 0 && { assessments }),
  };
}

function viewHead(scope: Scope, measure: Measure): PageHead {
  const strategy = scope.city.strategy(measure.strategy);
  const separator = scope.wording.language === 'ja' ? '　' : ' – ';
  return {
    title: joinSentences([quotePlan(measure.title)]),
    kicker: joinSentences([
      sayIn(scope, planText.strategyNo, { no: strategy.no }),
      separator,
      sayIn(scope, planText.measureNo, { no: measure.no }),
    ]),
    lead: [],
    crumbs: crumbsToParent(scope, measure.strategy),
    ...findNeighbours(scope.city.plan.measures, measure.id, (one) => referToMeasure(scope, one)),
  };
}

function MeasurePage({ view }: { readonly view: MeasurePageView }): ReactElement {
  const { t } = useScope();
  return (
    <>
      <DirectionText owner={view.id} text={view.direction} terms={view.terms} />
      <section aria-labelledby="indicators">
        <h2 className="section-head" id="indicators">
          {t(elementText.kpis)}
        </h2>
        {view.indicators.length === 0 ? (
          <p className="absent">{t(elementText.noIndicators)}</p>
        ) : (
          <IndicatorTable
            caption={elementText.indicatorsOf}
            title={view.title}
            indicators={view.indicators}
            withNotes
            withState
          />
        )}
      </section>
      <section aria-labelledby="initiatives">
        <h2 className="section-head" id="initiatives">
          {t(elementText.initiatives)}
        </h2>
        {view.initiatives.length === 0 ? (
          <p className="absent">{t(elementText.noInitiatives)}</p>
        ) : (
          <InitiativeTable
            caption={elementText.initiativesOf}
            title={view.title}
            initiatives={view.initiatives}
          />
        )}
      </section>
      {view.costs !== undefined && <MeasureCostSection view={view.costs} title={view.title} />}
      <AssessmentSection sheets={view.assessments ?? []} />
      <OpinionSection element={view.id} />
      <SheetLink id={view.id} />
    </>
  );
}
