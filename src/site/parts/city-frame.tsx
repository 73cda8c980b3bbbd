import type { ReactElement } from 'react';
import type { SiteAssets } from '../contract.ts';
import { jsonPath } from '../links.ts';
import { publicationText } from '../text/frame-text.ts';
import type { MadePage } from '../views/page.ts';
import { dateIn, dayInJapan, type Scope, translate } from '../views/scope.ts';
import { sentenceToString } from '../views/sentence.ts';
import { CityFooter } from './city-footer.tsx';
import { CityHeader } from './city-header.tsx';
import { Document } from './document.tsx';
import { Breadcrumbs, Neighbours } from './page-navigation.tsx';
import { ScopeProvider } from './scope-context.ts';
import { PlanWords, Words } from './words.tsx';

export type CityFrameProps = {
  readonly scope: Scope;
  readonly page: MadePage;
  readonly assets: SiteAssets;
  /** The address of this page, and of it in the other language. */
  readonly path: string;
  readonly otherPath: string;
};

/** A whole page of a city: header, way here, content, neighbours, footer. */
export function CityFrame({ scope, page, assets, path, otherPath }: CityFrameProps): ReactElement {
  const { municipality, plan } = scope.city.snapshot;
  const title = sentenceToString(page.head.title);
  const name = `${municipality.name} ${plan.title}`;
  const lead = page.head.lead.map(sentenceToString).join(' ');
  const { language } = scope.wording;
  const json = page.section === 'none' ? null : jsonPath(path);
  return (
    <ScopeProvider value={scope}>
      <Document
        language={language}
        title={page.section === 'plan' && page.head.crumbs.length === 0 ? name : `${title} | ${name}`}
        isPlanTitle
        {...(lead !== '' && { description: lead })}
        assets={assets}
        otherLanguage={{ language: language === 'ja' ? 'en' : 'ja', href: otherPath }}
        json={json}
        className={`accent-${municipality.accent}`}
      >
        <CityHeader section={page.section} otherPath={otherPath} isOverview={page.head.crumbs.length === 0} />
        <div className="wrap">
          <Breadcrumbs head={page.head} />
          <main id="main">
            <PageTitle page={page} />
            {page.body}
            <Neighbours head={page.head} />
          </main>
        </div>
        <CityFooter json={json} />
        <PrintFoot scope={scope} address={`${assets.origin ?? ''}${path}`} />
      </Document>
    </ScopeProvider>
  );
}

function PageTitle({ page }: { readonly page: MadePage }): ReactElement {
  const { kicker, title, lead } = page.head;
  return (
    <div className={page.beside === undefined ? 'page-head' : 'page-head opening'}>
      {kicker !== null && (
        <p className="kicker">
          <Words sentence={kicker} />
        </p>
      )}
      <h1>{page.heading ?? <Words sentence={title} />}</h1>
      {page.standing}
      {lead.length > 0 && (
        <div className="lead">
          {lead.map((sentence) => (
            <p key={sentenceToString(sentence)}>
              <Words sentence={sentence} />
            </p>
          ))}
        </div>
      )}
      {page.beside}
    </div>
  );
}

/** On paper: where this page is, and which publication it shows. */
function PrintFoot({ scope, address }: { readonly scope: Scope; readonly address: string }): ReactElement {
  const { municipality, publication } = scope.city.snapshot;
  const date = dateIn(scope, dayInJapan(publication.publishedAt));
  return (
    <div className="print-foot" aria-hidden="true">
      <p>
        <span>
          <PlanWords>{municipality.name}</PlanWords> {address}
        </span>
        <span>{translate(scope, publicationText(publication.no, date))}</span>
      </p>
    </div>
  );
}
