import type { ReactElement } from 'react';
import type { ListedOpinion } from '../../app/opinions/list-opinions.ts';
import type { Department } from '../../core/plan/plan.ts';
import type { OfficePage } from '../office-page.ts';
import { OpinionsOf } from '../parts/opinions-of.tsx';
import { sheetText } from '../text/sheet-text.ts';

type OpinionsSectionProps = {
  readonly page: Pick<OfficePage, 'language'>;
  readonly code: string;
  readonly opinions: readonly ListedOpinion[];
  readonly departments: readonly Department[];
};

/** What others say of it, and what the city promised and did; nothing where nobody said anything. */
export function OpinionsSection({
  page,
  code,
  opinions,
  departments,
}: OpinionsSectionProps): ReactElement | null {
  if (opinions.length === 0) return null;
  return (
    <section aria-labelledby="opinions">
      <h2 id="opinions">{sheetText.opinions[page.language]}</h2>
      <OpinionsOf code={code} opinions={opinions} departments={departments} language={page.language} />
    </section>
  );
}
