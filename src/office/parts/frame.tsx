import type { ReactElement, ReactNode } from 'react';
import type { OfficeAct, RoundAct } from '../../core/round/acts.ts';
import { fillText } from '../../core/text/fill-text.ts';
import type { Language, Text } from '../../core/text/text.ts';
import { officeHome, officePath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import type { OfficeScript } from '../office-scripts.ts';
import { dashboardText } from '../text/dashboard-text.ts';
import { editionsText } from '../text/editions-text.ts';
import { meetingText } from '../text/meeting-text.ts';
import { officeText } from '../text/office-text.ts';
import { reorganisationText } from '../text/reorganisation-text.ts';
import { Form } from './form.tsx';

type FrameProps = {
  readonly page: OfficePage;
  readonly title: string;
  readonly lead?: string;
  /** What makes the page quicker to use; it works without. */
  readonly script?: OfficeScript;
  readonly children?: ReactNode;
};

/** A page of the office: who is signed in, where one can go, and the contents under one heading. */
export function Frame({ page, title, lead, script, children }: FrameProps): ReactElement {
  const { language, municipality, assets, person } = page;
  const t = (text: Text): string => text[language];
  const other: Language = language === 'ja' ? 'en' : 'ja';
  const place = municipality?.name ?? t(officeText.productName);
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${title} | ${place}`}</title>
        {assets.stylesheets.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        <link rel="icon" type="image/svg+xml" href={assets.icon} />
        {script !== undefined && <script type="module" src={assets.scripts.get(script)} />}
      </head>
      <body className={`office accent-${municipality?.accent ?? 'light-blue'}`}>
        <a className="skip" href="#main">
          {t(officeText.skip)}
        </a>
        {(municipality?.fictional || person?.demo) && (
          <div className="fictional">
            <div className="wrap">
              {municipality?.fictional && <p>{t(officeText.fictional)}</p>}
              {person?.demo && <p>{t(officeText.demo)}</p>}
            </div>
          </div>
        )}
        <header className="site-head">
          <div className="wrap head-row">
            <a className="brand" href={municipality === null ? officeHome : officePath(municipality.code)}>
              <span className="brand-city" lang="ja">
                {place}
              </span>
              <span className="quiet">{t(officeText.office)}</span>
            </a>
            <div className="head-tools">
              {person !== null && municipality !== null && (
                <>
                  <span className="small">
                    {fillText(officeText.signedInAs, { name: person.displayName }, language)}
                  </span>
                  <Form page={page} action={officePath(municipality.code, 'sign-out')} className="in-line">
                    <button type="submit" className="plain">
                      {t(officeText.signOut)}
                    </button>
                  </Form>
                </>
              )}
              <a className="language" href={inLanguage(page, other)} hrefLang={other} lang={other}>
                {t(officeText.otherLanguage)}
              </a>
            </div>
          </div>
          {person !== null && municipality !== null && <Navigation page={page} code={municipality.code} />}
        </header>
        <div className="wrap">
          <main id="main">
            <div className="page-head">
              <h1>{title}</h1>
              {lead !== undefined && (
                <div className="lead">
                  <p>{lead}</p>
                </div>
              )}
            </div>
            {children}
          </main>
        </div>
      </body>
    </html>
  );
}

/** This page as it was asked for, in another language. */
function inLanguage({ path, query = '' }: Pick<OfficePage, 'path' | 'query'>, language: Language): string {
  const asked = new URLSearchParams(query);
  asked.set('language', language);
  return `${path}?${asked}`;
}

type Entry = { readonly part: string; readonly label: Text; readonly act: OfficeAct | RoundAct | null };

const entries: readonly Entry[] = [
  { part: 'rounds', label: officeText.rounds, act: null },
  { part: 'dashboard', label: dashboardText.title, act: 'view-board' },
  { part: 'meeting', label: meetingText.title, act: 'view-board' },
  { part: 'opinions', label: officeText.opinions, act: 'view-opinions' },
  { part: 'plan', label: officeText.plan, act: 'load-plan' },
  { part: 'editions', label: editionsText.short, act: 'prepare-edition' },
  { part: 'reorganisations', label: reorganisationText.title, act: 'reorganise' },
  { part: 'publication', label: officeText.publication, act: 'publish' },
  { part: 'city', label: officeText.cityFacts, act: 'describe-city' },
  { part: 'account', label: officeText.account, act: null },
  { part: 'accounts', label: officeText.accounts, act: 'manage-accounts' },
  { part: 'transfers', label: officeText.transfers, act: 'manage-accounts' },
  { part: 'audit', label: officeText.audit, act: 'read-history' },
];

function Navigation({ page, code }: { readonly page: OfficePage; readonly code: string }): ReactElement {
  const { language, path, person } = page;
  const open = entries.filter(({ act }) => act === null || person?.acts.includes(act));
  return (
    <nav className="site-nav wrap" aria-label={officeText.mainPages[language]}>
      <ul>
        {open.map(({ part, label }) => {
          const href = officePath(code, part);
          return (
            <li key={part}>
              <a
                href={href}
                aria-current={path === href ? 'page' : path.startsWith(`${href}/`) ? 'true' : undefined}
              >
                {label[language]}
              </a>
            </li>
          );
        })}
        <li>
          <a href={language === 'ja' ? `/${code}/` : `/en/${code}/`}>{officeText.publicSite[language]}</a>
        </li>
      </ul>
    </nav>
  );
}
