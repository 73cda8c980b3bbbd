import type { ReactElement } from 'react';
import type { Language } from '../../core/text/text.ts';
import type { SiteAssets } from '../contract.ts';
import { ListLinks } from '../parts/list-links.tsx';
import { PlainFrame } from '../parts/plain-frame.tsx';
import { SearchForm } from '../parts/search-form.tsx';
import { listPageText } from '../text/list-text.ts';
import { crumbToPlan } from '../views/crumbs.ts';
import type { MunicipalityRow } from '../views/municipality-rows.ts';
import type { MadePage } from '../views/page.ts';
import { type Scope, sayIn } from '../views/scope.ts';
import { MunicipalityList } from './home-page.tsx';

/** An address inside a city that leads nowhere: the search, and the lists. */
export function makeNotFoundPage(scope: Scope): MadePage {
  const head = {
    title: sayIn(scope, listPageText.notFound),
    kicker: null,
    lead: [sayIn(scope, listPageText.notFoundLead)],
    crumbs: [crumbToPlan(scope)],
    previous: null,
    next: null,
  };
  return { section: 'none', head, view: { head }, body: <NotFoundBody /> };
}

function NotFoundBody(): ReactElement {
  return (
    <>
      <div className="plan-search">
        <SearchForm id="not-found-q" withHint />
      </div>
      <ListLinks />
    </>
  );
}

type NotFoundPageProps = {
  readonly municipalities: readonly MunicipalityRow[];
  readonly language: Language;
  readonly assets: SiteAssets;
};

/** An address outside of any city that leads nowhere. */
export function NotFoundPage({ municipalities, language, assets }: NotFoundPageProps): ReactElement {
  return (
    <PlainFrame
      language={language}
      title={listPageText.notFound}
      lead={listPageText.notFoundHome}
      assets={assets}
      json={null}
    >
      <MunicipalityList municipalities={municipalities} language={language} />
    </PlainFrame>
  );
}
