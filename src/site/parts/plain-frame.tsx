import type { ReactElement, ReactNode } from 'react';
import type { Language, Text } from '../../core/text/text.ts';
import type { SiteAssets } from '../contract.ts';
import { homePath } from '../links.ts';
import { frameText } from '../text/frame-text.ts';
import { Document } from './document.tsx';

type PlainFrameProps = {
  readonly language: Language;
  readonly title: Text;
  readonly lead: Text;
  readonly assets: SiteAssets;
  readonly json: string | null;
  readonly children?: ReactNode;
};

/** A page outside of any city: the list of municipalities, an address that leads nowhere. */
export function PlainFrame({ language, title, lead, assets, json, children }: PlainFrameProps): ReactElement {
  const t = (text: Text) => text[language];
  const other: Language = language === 'ja' ? 'en' : 'ja';
  return (
    <Document
      language={language}
      title={`${t(title)} | ${t(frameText.productName)}`}
      assets={assets}
      otherLanguage={{ language: other, href: homePath(other) }}
      json={json}
      className="accent-light-blue"
    >
      <header className="site-head">
        <div className="wrap head-row">
          <a className="brand" href={homePath(language)}>
            <span className="brand-city">{t(frameText.productName)}</span>
          </a>
          <a className="language" href={homePath(other)} hrefLang={other} lang={other}>
            {t(frameText.otherLanguage)}
          </a>
        </div>
      </header>
      <div className="wrap">
        <main id="main">
          <div className="page-head">
            <h1>{t(title)}</h1>
            <div className="lead">
              <p>{t(lead)}</p>
            </div>
          </div>
          {children}
        </main>
      </div>
    </Document>
  );
}
