import type { ReactElement, ReactNode } from 'react';
import type { OfficePage } from '../office-page.ts';
import { officeText } from '../text/office-text.ts';

type DocumentProps = {
  readonly page: OfficePage;
  readonly title: string;
  readonly kind: 'screen' | 'handout';
  readonly children: ReactNode;
};

/** A page of the meeting as a document: without the office's head, which would take the room of the matter. */
export function MeetingDocument({ page, title, kind, children }: DocumentProps): ReactElement {
  const { language, municipality, assets } = page;
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${title} | ${municipality?.name ?? officeText.productName[language]}`}</title>
        {assets.stylesheets.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        <link rel="icon" type="image/svg+xml" href={assets.icon} />
        {kind === 'screen' && <script type="module" src={assets.scripts.get('meeting')} />}
      </head>
      <body className={`office meeting meeting-${kind} accent-${municipality?.accent ?? 'light-blue'}`}>
        {children}
      </body>
    </html>
  );
}
