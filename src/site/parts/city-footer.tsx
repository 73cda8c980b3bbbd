import type { ReactElement } from 'react';
import { homePath, themes } from '../links.ts';
import { dataText } from '../text/data-text.ts';
import { frameText, listText, publicationText, themeText } from '../text/frame-text.ts';
import { planText } from '../text/plan-text.ts';
import { dateIn, dayInJapan, yearIn } from '../views/scope.ts';
import { quotePlan } from '../views/sentence.ts';
import { BookLinks } from './book-links.tsx';
import { useScope } from './scope-context.ts';
import { PlanWords, Say } from './words.tsx';

/** Where the page's facts come from, which publication they are, and the ways on. */
export function CityFooter({ json }: { readonly json: string | null }): ReactElement {
  const scope = useScope();
  const { t, links, wording } = scope;
  const { publication } = scope.city.snapshot;
  return (
    <footer className="site-foot">
      <div className="wrap foot-columns">
        <div className="foot-facts">
          <h2>{t(frameText.aboutPage)}</h2>
          <Facts />
          {publication.nextResults !== null && (
            <p>
              <Say
                text={planText.nextResults}
                values={{
                  year: yearIn(scope, publication.nextResults.year),
                  askedFor: quotePlan(publication.nextResults.askedFor),
                  published: quotePlan(publication.nextResults.published),
                }}
              />
            </p>
          )}
          {wording.language !== 'ja' && <p>{t(frameText.languageOnly)}</p>}
          {json !== null && (
            <p>
              <a href={json} type="application/json">
                {t(frameText.download)}
              </a>
            </p>
          )}
        </div>
        <BookLinks />
        <nav aria-label={t(frameText.themesAndMore)}>
          <h2>{t(frameText.themesAndMore)}</h2>
          <ul>
            {themes.map((theme) => (
              <li key={theme}>
                <a href={links.theme(theme)}>{t(themeText[theme])}</a>
              </li>
            ))}
            <li>
              <a href={links.list('terms')}>{t(listText.terms)}</a>
            </li>
            <li>
              <a href={links.list('progress')}>{t(listText.progress)}</a>
            </li>
            <li>
              <a href={links.list('assessment')}>{t(listText.assessment)}</a>
            </li>
            {scope.records.length > 0 && !scope.isArchived && (
              <li>
                <a href={links.list('publications')}>{t(listText.publications)}</a>
              </li>
            )}
            {scope.city.costs() !== null && (
              <li>
                <a href={links.list('costs')}>{t(listText.costs)}</a>
              </li>
            )}
            {scope.city.snapshot.opinions !== undefined && (
              <li>
                <a href={links.list('opinions')}>{t(listText.opinions)}</a>
              </li>
            )}
            <li>
              <a href={links.dataPage}>{t(dataText.title)}</a>
            </li>
            <li>
              <a href={links.list('about')}>{t(listText.about)}</a>
            </li>
            {!scope.isOnlyCity && (
              <li>
                <a href={homePath(wording.language)}>{t(frameText.allMunicipalities)}</a>
              </li>
            )}
          </ul>
        </nav>
      </div>
    </footer>
  );
}

function Facts(): ReactElement {
  const scope = useScope();
  const { t } = scope;
  const { source, publication } = scope.city.snapshot;
  const date = dateIn(scope, dayInJapan(publication.publishedAt));
  return (
    <dl>
      {source !== null && (
        <div>
          <dt>{t(frameText.source)}</dt>
          <dd>
            <PlanWords>{`${source.publisher}「${source.title}」`}</PlanWords>
          </dd>
        </div>
      )}
      <div>
        <dt>{t(frameText.publication)}</dt>
        <dd>{t(publicationText(publication.no, date))}</dd>
      </div>
    </dl>
  );
}
