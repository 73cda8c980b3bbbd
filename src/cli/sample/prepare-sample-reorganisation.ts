import type { Staff } from '../../app/accounts/staff.ts';
import { joinTransaction } from '../../app/join-transaction.ts';
import type { Store } from '../../app/ports/store.ts';
import { prepareReorganisation } from '../../app/reorganisations/prepare-reorganisation.ts';
import { dayInJapan } from '../../core/calendar/day-in-japan.ts';
import { fiscalYearOf } from '../../core/fiscal/fiscal-year.ts';
import type { Municipality } from '../../core/publication/snapshot.ts';
import { kindWords } from '../../core/reorganisation/kind-words.ts';
import type { ReorganisationLine } from '../../core/reorganisation/line-problem.ts';
import { sampleReorganisationTexts } from '../texts/sample-reorganisation-texts.ts';
import { expectOutcome } from './expect-outcome.ts';

/** Departments of the made-up city that its next reorganisation is about. */
const renamed = '市民課';
const split = '観光交流課';

/**
 * Gives a made-up city a draft of a reorganisation on the first day of the next fiscal year: a department renamed, another
 * one split, so that there is something to choose. It is made once, where there is none, in the name of the
 * demonstration's coordinator. Does nothing for a real city.
 *
 * @example await prepareSampleReorganisation(store, { municipality, now: new Date().toISOString() });
 */
export async function prepareSampleReorganisation(
  store: Store,
  { municipality, now }: { readonly municipality: Municipality; readonly now: string },
): Promise<void> {
  if (!municipality.fictional) return;
  const { code } = municipality;
  await store.write(async (writer) => {
    const coordinator = (await writer.listAccounts(code)).find(
      ({ demo, loginName }) => demo && loginName === 'demo-coordinator',
    );
    const departments = (await writer.findPlan(code))?.departments ?? [];
    const isThere = [renamed, split].every((name) => departments.some((one) => one.name === name));
    if (coordinator === undefined || !isThere) return;
    if ((await writer.listReorganisations(code)).length > 0) return;
    const planning: Staff = {
      person: coordinator.id,
      name: coordinator.displayName,
      posts: [{ role: 'coordinator', department: null }],
      origin: null,
    };
    const lines: readonly ReorganisationLine[] = [
      {
        line: 1,
        kind: kindWords.renamed[0],
        from: renamed,
        to: sampleReorganisationTexts.renamed.ja,
        division: '',
      },
      {
        line: 2,
        kind: kindWords.split[0],
        from: split,
        to: sampleReorganisationTexts.split.ja,
        division: '',
      },
    ];
    const date = `${fiscalYearOf(dayInJapan(now)) + 1}-04-01`;
    const request = { code, id: null, date, lines, reason: sampleReorganisationTexts.reason.ja, now };
    expectOutcome(await prepareReorganisation(joinTransaction(writer), planning, request), 'prepared');
  });
}
