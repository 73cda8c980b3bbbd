import type { ReactElement } from 'react';
import type { ListName } from '../links.ts';
import { frameText, listText } from '../text/frame-text.ts';
import { publicationsText } from '../text/publications-text.ts';
import type { Section } from '../views/page.ts';
import { dateIn, dayInJapan } from '../views/scope.ts';
import { quotePlan } from '../views/sentence.ts';
import { useScope } from './scope-context.ts';
import { SearchForm } from './search-form.tsx';
import { PlanWords, Say } from './words.tsx';

type CityHeaderProps = {
  readonly section: Section;
  readonly otherPath: string;
  /** Pages that are for searching, and the overview, have a search box of their own. */
  readonly isOverview: boolean;
};

const entries = [
  'indicators',
  'initiatives',
  'projects',
  'departments',
  'terms',
  'search',
] as const satisfies readonly ListName[];

export function CityHeader({ section, otherPath, isOverview }: CityHeaderProps): ReactElement {
  const scope = useScope();
  const { t, city, links, wording, isArchived } = scope;
  const { municipality, plan, publication } = city.snapshot;
  const hasSearch = !isOverview && section !== 'search' && section !== 'none';
  return (
    <header className="site-head">
      {municipality.fictional && (
        <div className="fictional">
          <p className="wrap">{t(frameText.fictional)}</p>
        </div>
      )}
      {isArchived && (
        <div className="archived">
          <p className="wrap">
            <Say
              text={publicationsText.archived}
              values={{ no: publication.no, date: dateIn(scope, dayInJapan(publication.publishedAt)) }}
            />{' '}
            <a href={links.latest}>{t(publicationsText.toLatest)}</a>
          </p>
          {scope.errata.map(({ no, publishedAt, text }) => (
            <p key={no} className="wrap">
              <Say
                text={publicationsText.corrected}
                values={{ no, date: dateIn(scope, dayInJapan(publishedAt)), text: quotePlan(text) }}
              />
            </p>
          ))}
        </div>
      )}
      <div className="wrap head-row">
        <a className="brand" href={links.plan}>
          <PlanWords>
            <span className="brand-city">{municipality.name}</span>{' '}
            <span className="brand-plan">{plan.title}</span>
          </PlanWords>
        </a>
        <div className="head-tools">
          {hasSearch && <SearchForm id="head-q" />}
          <a
            className="language"
            href={otherPath}
            hrefLang={wording.language === 'ja' ? 'en' : 'ja'}
            lang={wording.language === 'ja' ? 'en' : 'ja'}
          >
            {t(frameText.otherLanguage)}
          </a>
        </div>
      </div>
      <nav className="site-nav wrap" aria-label={t(frameText.mainPages)}>
        <ul>
          <Entry
            href={links.plan}
            words={t(frameText.overview)}
            isCurrent={section === 'plan'}
            isPage={isOverview}
          />
          {entries.map((name) => (
            <Entry
              key={name}
              href={links.list(name)}
              words={t(name === 'terms' ? frameText.termsShort : listText[name])}
              isCurrent={section === name}
            />
          ))}
        </ul>
      </nav>
    </header>
  );
}

type EntryProps = {
  readonly href: string;
  readonly words: string;
  readonly isCurrent: boolean;
  readonly isPage?: boolean;
};

function Entry({ href, words, isCurrent, isPage = false }: EntryProps): ReactElement {
  return (
    <li>
      <a href={href} aria-current={isPage ? 'page' : isCurrent || undefined}>
        {words}
      </a>
    </li>
  );
}
