import type { ReactElement } from 'react';
import type { OfficePage } from '../office-page.ts';
import { sheetText } from '../text/sheet-text.ts';

/** An opinion on the measure or strategy of a sheet, as a line that leads to it. */
export type ListedOpinion = {
  readonly id: string;
  readonly text: string;
  /** Who gave it, and when, in words. */
  readonly from: string;
  /** Where the city's response stands, in words. */
  readonly state: string;
  readonly href: string;
};

type OpinionsSectionProps = {
  readonly page: Pick<OfficePage, 'language'>;
  readonly opinions: readonly ListedOpinion[];
};

/** What reviewers from outside say of it, and where the city's responses stand; nothing where nobody said anything. */
export function OpinionsSection({ page, opinions }: OpinionsSectionProps): ReactElement | null {
  if (opinions.length === 0) return null;
  return (
    <section aria-labelledby="opinions">
      <h2 id="opinions">{sheetText.opinions[page.language]}</h2>
      <ul className="sheet-opinions">
        {opinions.map(({ id, text, from, state, href }) => (
          <li key={id}>
            <a href={href} lang="ja">
              {text}
            </a>
            <span className="small quiet block">
              {from} {state}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
