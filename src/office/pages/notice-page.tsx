import type { ReactElement } from 'react';
import { officeHome, officePath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Frame } from '../parts/frame.tsx';
import { noticeText, officeText } from '../text/office-text.ts';

export type NoticeKind = keyof typeof noticeText;

/** A page that says why there is nothing else, and leads back. */
export function NoticePage({
  page,
  kind,
}: {
  readonly page: OfficePage;
  readonly kind: NoticeKind;
}): ReactElement {
  const { language, municipality } = page;
  const { title, lead } = noticeText[kind];
  return (
    <Frame page={page} title={title[language]} lead={lead[language]}>
      <p>
        <a href={municipality === null ? officeHome : officePath(municipality.code)}>
          {officeText.office[language]}
        </a>
      </p>
    </Frame>
  );
}
