import type { Staff } from '../../app/accounts/staff.ts';
import { beginEdition } from '../../app/editions/begin-edition.ts';
import { editEdition } from '../../app/editions/edit-edition.ts';
import { joinTransaction } from '../../app/join-transaction.ts';
import type { Store } from '../../app/ports/store.ts';
import type { EditionEdit } from '../../core/editions/apply-edit.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { Municipality } from '../../core/publication/snapshot.ts';
import { sampleEditionTexts } from '../texts/sample-edition-texts.ts';
import { expectOutcome } from './expect-outcome.ts';

/**
 * Gives a made-up city a next edition in preparation: rolled forward, with an initiative split, another dropped and a
 * measure's direction reworded. It is made once, where the city has one edition, by the same use cases as any, in the
 * name of the demonstration's coordinator. Does nothing for a real city. All of it, or nothing.
 *
 * @example await prepareSampleEdition(store, { municipality, now: new Date().toISOString() });
 */
export async function prepareSampleEdition(
  store: Store,
  { municipality, now }: { readonly municipality: Municipality; readonly now: string },
): Promise<void> {
  if (!municipality.fictional) return;
  const { code } = municipality;
  await store.write(async (writer) => {
    const coordinator = (await writer.listAccounts(code)).find(
      ({ demo, loginName }) => demo && loginName === 'demo-coordinator',
    );
    if (coordinator === undefined || (await writer.listEditions(code)).length !== 1) return;
    const planning: Staff = {
      person: coordinator.id,
      name: coordinator.displayName,
      posts: [{ role: 'coordinator', department: null }],
      origin: null,
    };
    const joined = joinTransaction(writer);
    const beginning = { code, intoNewYear: true, reason: sampleEditionTexts.begun.ja, now };
    const { year } = expectOutcome(await beginEdition(joined, planning, beginning), 'begun');
    const plan = await writer.findPlan(code, { edition: year });
    for (const { edit, reason } of plan === null ? [] : listEdits(plan)) {
      const seen = await writer.findNewestChange(code);
      const request = { code, year, edit, seen, reason, now };
      expectOutcome(await editEdition(joined, planning, request), 'edited');
    }
  });
}

type SampleEdit = { readonly edit: EditionEdit; readonly reason: string };

/** What there is enough of: of a plan with fewer initiatives less is edited. */
function listEdits(plan: Plan): readonly SampleEdit[] {
  const { split, dropped, reworded } = sampleEditionTexts;
  const countActions = (id: string) => plan.actions.filter(({ initiative }) => initiative === id).length;
  const apart = plan.initiatives.find(({ id }) => countActions(id) >= 2);
  const last = plan.initiatives.at(-1);
  const measure = plan.measures.at(1);
  const edits: SampleEdit[] = [];
  if (apart !== undefined) {
    const actions = plan.actions.flatMap(({ id, initiative }) => (initiative === apart.id ? [id] : []));
    const parts = [
      { title: `${apart.title}${split.first.ja}`, actions: [] },
      { title: `${apart.title}${split.second.ja}`, actions: actions.slice(-1) },
    ];
    edits.push({ edit: { act: 'split', kind: 'initiative', id: apart.id, parts }, reason: split.reason.ja });
  }
  if (last !== undefined && last !== apart)
    edits.push({ edit: { act: 'drop', id: last.id }, reason: dropped.ja });
  if (measure !== undefined) {
    const content = { title: measure.title, direction: `${measure.direction}${reworded.added.ja}` };
    const edit = { act: 'change', kind: 'heading', id: measure.id, content } as const;
    edits.push({ edit, reason: reworded.reason.ja });
  }
  return edits;
}
