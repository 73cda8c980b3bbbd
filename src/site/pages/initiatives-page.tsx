import type { ReactElement } from 'react';
import { ReferenceList } from '../parts/reference-list.tsx';
import { useScope } from '../parts/scope-context.ts';
import { PlanWords, Words } from '../parts/words.tsx';
import { elementText } from '../text/element-text.ts';
import { listText } from '../text/frame-text.ts';
import { listPageText } from '../text/list-text.ts';
import { crumbToPlan } from '../views/crumbs.ts';
import type { MadePage, PageHead } from '../views/page.ts';
import {
  type NumberedReference,
  type Reference,
  referTo,
  referToMeasure,
  referToStrategy,
} from '../views/references.ts';
import { type Scope, sayIn } from '../views/scope.ts';

type InitiativesPageView = {
  readonly head: PageHead;
  readonly strategies: readonly {
    readonly strategy: NumberedReference;
    readonly measures: readonly {
      readonly measure: NumberedReference;
      readonly initiatives: readonly Reference[];
    }[];
  }[];
};

/** Every initiative under its measure. */
export function makeInitiativesPage(scope: Scope): MadePage {
  const view = viewInitiativesPage(scope);
  return { section: 'initiatives', head: view.head, view, body: <InitiativesPage view={view} /> };
}

function viewInitiativesPage(scope: Scope): InitiativesPageView {
  const { city } = scope;
  return {
    head: {
      title: sayIn(scope, listText.initiatives),
      kicker: null,
      lead: [sayIn(scope, listPageText.initiativesLead, { count: city.plan.initiatives.length })],
      crumbs: [crumbToPlan(scope)],
      previous: null,
      next: null,
    },
    strategies: city.plan.strategies.map((strategy) => ({
      strategy: referToStrategy(scope, strategy),
      measures: city.measuresOf(strategy.id).map((measure) => ({
        measure: referToMeasure(scope, measure),
        initiatives: city.initiativesOf(measure.id).map((one) => referTo(scope, one)),
      })),
    })),
  };
}

function InitiativesPage({ view }: { readonly view: InitiativesPageView }): ReactElement {
  const { t } = useScope();
  return (
    <>
      {view.strategies.map(({ strategy, measures }) => (
        <section key={strategy.id} aria-labelledby={strategy.id}>
          <h2 className="section-head" id={strategy.id}>
            <Words sentence={strategy.number} />{' '}
            <a href={strategy.href}>
              <PlanWords>{strategy.title}</PlanWords>
            </a>
          </h2>
          {measures.map(({ measure, initiatives }) => (
            <div key={measure.id} className="measure-row">
              <h3>
                <span className="number-tag">
                  <Words sentence={measure.number} />
                </span>
                <a href={measure.href}>
                  <PlanWords>{measure.title}</PlanWords>
                </a>
              </h3>
              {initiatives.length === 0 ? (
                <p className="absent">{t(elementText.noInitiatives)}</p>
              ) : (
                <ReferenceList references={initiatives} />
              )}
            </div>
          ))}
        </section>
      ))}
    </>
  );
}
