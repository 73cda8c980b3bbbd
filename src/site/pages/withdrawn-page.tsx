import type { PublicationRecord, Withdrawal } from '../../core/publication/publication-record.ts';
import { ListLinks } from '../parts/list-links.tsx';
import { publicationsText } from '../text/publications-text.ts';
import { crumbToPlan } from '../views/crumbs.ts';
import type { MadePage } from '../views/page.ts';
import { dateIn, dayInJapan, type Scope, sayIn } from '../views/scope.ts';
import { quotePlan } from '../views/sentence.ts';

export type WithdrawnRecord = PublicationRecord & { readonly withdrawn: Withdrawal };

/** Where a publication stood that was withdrawn: when and why, and nothing of what it said. */
export function makeWithdrawnPage(scope: Scope, { no, withdrawn }: WithdrawnRecord): MadePage {
  const date = dateIn(scope, dayInJapan(withdrawn.at));
  const head = {
    title: sayIn(scope, publicationsText.withdrawnTitle, { no }),
    kicker: null,
    lead: [sayIn(scope, publicationsText.withdrawnLead, { date, reason: quotePlan(withdrawn.reason) })],
    crumbs: [crumbToPlan(scope)],
    previous: null,
    next: null,
  };
  return { section: 'none', head, view: { head }, body: <ListLinks /> };
}
