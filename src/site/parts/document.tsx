import type { ReactElement, ReactNode } from 'react';
import type { Language, Text } from '../../core/text/text.ts';
import type { SiteAssets } from '../contract.ts';
import { frameText } from '../text/frame-text.ts';

type DocumentProps = {
  readonly language: Language;
  readonly title: string;
  /** True where the title is made of the plan's words. */
  readonly isPlanTitle?: boolean;
  readonly description?: string;
  readonly assets: SiteAssets;
  /** This page in the other language, and as JSON; null where there is none. */
  readonly otherLanguage: { readonly language: Language; readonly href: string } | null;
  readonly json: string | null;
  readonly className: string;
  readonly children: ReactNode;
};

/** The outermost part of every page: what browsers read, and the way to the content. */
export function Document(props: DocumentProps): ReactElement {
  const { language, assets, otherLanguage, json } = props;
  const t = (text: Text) => text[language];
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title lang={language !== 'ja' && props.isPlanTitle ? 'ja' : undefined}>{props.title}</title>
        {props.description !== undefined && <meta name="description" content={props.description} />}
        {assets.fonts.map(({ href }) => (
          <link key={href} rel="preload" as="font" type="font/woff2" href={href} crossOrigin="anonymous" />
        ))}
        <link rel="stylesheet" href={assets.stylesheet} />
        {assets.icon !== undefined && <link rel="icon" type="image/svg+xml" href={assets.icon} />}
        {otherLanguage !== null && (
          <link rel="alternate" hrefLang={otherLanguage.language} href={otherLanguage.href} />
        )}
        {json !== null && <link rel="alternate" type="application/json" href={json} />}
      </head>
      <body className={props.className}>
        <a className="skip" href="#main">
          {t(frameText.skip)}
        </a>
        {props.children}
      </body>
    </html>
  );
}
