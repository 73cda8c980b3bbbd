import type { ReactElement } from 'react';
import { useScope } from '../parts/scope-context.ts';
import { PlanWords } from '../parts/words.tsx';
import { listText } from '../text/frame-text.ts';
import { listPageText } from '../text/list-text.ts';
import { crumbToPlan } from '../views/crumbs.ts';
import { type MarkedItem, viewNotes, viewTerms } from '../views/marked-text.ts';
import type { MadePage, PageHead } from '../views/page.ts';
import { type Reference, referTo, referToMeasure, referToStrategy } from '../views/references.ts';
import { type Scope, sayIn } from '../views/scope.ts';

/** A term or note with the place in the plan that it explains. */
type Explained = MarkedItem & { readonly standsOn: Reference };

type TermsPageView = {
  readonly head: PageHead;
  readonly terms: readonly Explained[];
  readonly notes: readonly Explained[];
};

/** All terms and notes, each with the way to where it stands. */
export function makeTermsPage(scope: Scope): MadePage {
  const view = viewTermsPage(scope);
  return { section: 'terms', head: view.head, view, body: <TermsPage view={view} /> };
}

function viewTermsPage(scope: Scope): TermsPageView {
  const { plan } = scope.city;
  const ofStrategies = plan.strategies.map((one) => ({
    items: viewTerms(one.id, one.terms),
    standsOn: referToStrategy(scope, one),
  }));
  const ofMeasures = plan.measures.map((one) => ({
    items: viewTerms(one.id, one.terms),
    standsOn: referToMeasure(scope, one),
  }));
  const ofIndicators = plan.indicators.map((one) => ({
    items: viewNotes(one.id, one.notes),
    standsOn: referTo(scope, one),
  }));
  return {
    head: {
      title: sayIn(scope, listText.terms),
      kicker: null,
      lead: [sayIn(scope, listPageText.termsLead)],
      crumbs: [crumbToPlan(scope)],
      previous: null,
      next: null,
    },
    terms: [...ofStrategies, ...ofMeasures].flatMap(spread),
    notes: ofIndicators.flatMap(spread),
  };
}

function spread(owner: { items: readonly MarkedItem[]; standsOn: Reference }): readonly Explained[] {
  return owner.items.map((item) => ({ ...item, standsOn: owner.standsOn }));
}

function TermsPage({ view }: { readonly view: TermsPageView }): ReactElement {
  const { t } = useScope();
  return (
    <>
      <section aria-labelledby="terms">
        <h2 className="section-head" id="terms">
          {t(listPageText.terms)}
        </h2>
        <ExplainedList items={view.terms} ifNone={t(listPageText.noTerms)} />
      </section>
      <section aria-labelledby="notes">
        <h2 className="section-head" id="notes">
          {t(listPageText.notes)}
        </h2>
        <ExplainedList items={view.notes} ifNone={t(listPageText.noNotes)} />
      </section>
    </>
  );
}

function ExplainedList(props: {
  readonly items: readonly Explained[];
  readonly ifNone: string;
}): ReactElement {
  const { t } = useScope();
  if (props.items.length === 0) return <p className="absent">{props.ifNone}</p>;
  return (
    <dl className="explained">
      {props.items.map((item) => (
        <div key={item.anchor} id={item.anchor}>
          <dt>
            <PlanWords>{item.term ?? item.standsOn.title}</PlanWords>
          </dt>
          <dd>
            <p>
              <PlanWords>{item.text}</PlanWords>
            </p>
            <p className="small">
              {t(listPageText.standsOn)}
              <a href={`${item.standsOn.href}#${item.anchor}`}>
                <PlanWords>{item.standsOn.title}</PlanWords>
              </a>
            </p>
          </dd>
        </div>
      ))}
    </dl>
  );
}
