import type { ReactElement } from 'react';
import type { Language } from '../../core/text/text.ts';
import type { SiteAssets } from '../contract.ts';
import { homePath, jsonPath } from '../links.ts';
import { PlainFrame } from '../parts/plain-frame.tsx';
import { listPageText } from '../text/list-text.ts';
import type { MunicipalityRow } from '../views/municipality-rows.ts';

type HomePageProps = {
  readonly municipalities: readonly MunicipalityRow[];
  readonly language: Language;
  readonly assets: SiteAssets;
};

/** The list of municipalities whose plans stand here. */
export function HomePage({ municipalities, language, assets }: HomePageProps): ReactElement {
  return (
    <PlainFrame
      language={language}
      title={listPageText.homeTitle}
      lead={municipalities.length === 0 ? listPageText.homeEmpty : listPageText.homeLead}
      assets={assets}
      json={jsonPath(homePath(language))}
    >
      <MunicipalityList municipalities={municipalities} language={language} />
    </PlainFrame>
  );
}

export function MunicipalityList(props: Omit<HomePageProps, 'assets'>): ReactElement {
  const { municipalities, language } = props;
  const lang = language === 'ja' ? undefined : 'ja';
  return (
    <ul className="municipalities">
      {municipalities.map(({ code, name, fictional, plan, href }) => (
        <li key={code}>
          <a href={href} lang={lang}>
            {name}
          </a>
          <span lang={lang}>{plan}</span>
          {fictional && <span className="made-up">{listPageText.homeFictional[language]}</span>}
        </li>
      ))}
    </ul>
  );
}
