import type { Staff } from '../../app/accounts/staff.ts';
import { joinTransaction } from '../../app/join-transaction.ts';
import type { Store, StoreWriter } from '../../app/ports/store.ts';
import { openRound } from '../../app/round/open-round.ts';
import { prepareRound, type WantedRound } from '../../app/round/prepare-round.ts';
import { readPreparation } from '../../app/round/read-preparation.ts';
import { addBusinessDays, makeOfficeCalendar } from '../../core/calendar/business-days.ts';
import { dayInJapan } from '../../core/calendar/day-in-japan.ts';
import type { IsoDate } from '../../core/fiscal/fiscal-year.ts';
import type { DepartmentId } from '../../core/plan/plan.ts';
import type { Municipality } from '../../core/publication/snapshot.ts';
import type { OpenedRound } from '../../core/round/open-round.ts';
import { sampleRoundTexts } from '../texts/sample-round-texts.ts';
import { addSampleOpinions } from './add-sample-opinions.ts';
import { addSampleHeads, addSampleStaff } from './add-sample-staff.ts';
import { driveSampleRound } from './drive-sample-round.ts';
import { driveSampleSheets } from './drive-sample-sheets.ts';
import { expectOutcome } from './expect-outcome.ts';

const calendar = makeOfficeCalendar([]);

/** Business days from the opening of the sample's round to today, and back to the departments' due date. */
const openFor = 25;
const overdueFor = 2;

/**
 * Gives a made-up city a round to look at, under way for five weeks: most departments have answered, one is late, one
 * got something back. With it come opinions at every stage. It is made once, where there is no round yet, by the same use cases as any round, in the name of
 * made-up staff. Does nothing for a real city. All of it, or nothing: where `stopping` is told meanwhile it rejects, and
 * the next start makes it.
 *
 * @example await openSampleRound(store, { municipality, now: new Date().toISOString() });
 */
export async function openSampleRound(
  store: Store,
  {
    municipality,
    now,
    stopping,
  }: { readonly municipality: Municipality; readonly now: string; readonly stopping?: AbortSignal },
): Promise<void> {
  if (!municipality.fictional) return;
  const { code } = municipality;
  await store.write(async (writer) => {
    const coordinator = (await writer.listAccounts(code)).find(
      ({ demo, loginName }) => demo && loginName === 'demo-coordinator',
    );
    if (coordinator === undefined || (await writer.listRounds(code)).length > 0) return;
    const planning: Staff = {
      person: coordinator.id,
      name: coordinator.displayName,
      posts: [{ role: 'coordinator', department: null }],
      origin: null,
    };
    const sources = rememberSources(writer);
    const joined = joinTransaction(sources);
    const opened = await open(joined, planning, { code, now });
    const staff = await addSampleStaff(joined, { code, departments: [...opened.lists.keys()], now });
    const own = await findOwnDepartment(joined, code);
    await driveSampleRound(joined, { code, opened, planning, staff, own }, stopping);
    await assess(sources, planning, { code, opened, now }, stopping);
    await addSampleOpinions(joined, { code, planning, staff, own, now });
  });
}

/** Puts some of the round's assessment sheets to different stages. */
async function assess(
  writer: StoreWriter,
  planning: Staff,
  { code, opened, now }: { readonly code: string; readonly opened: OpenedRound; readonly now: string },
  stopping: AbortSignal | undefined,
): Promise<void> {
  const head = await writer.findAccountByLoginName(code, 'demo-division-head');
  const [tenure] = head === null ? [] : await writer.listTenures(code, head.id);
  const own = tenure?.post.role === 'division-head' ? tenure.post.division : null;
  const second = await writer.findAccountByLoginName(code, 'demo-second-assessor');
  if (second === null) return;
  const divisions = [...new Set(opened.items.flatMap((item) => item.divisions))];
  const heads = await addSampleHeads(joinTransaction(writer), { code, divisions, now });
  const assessor: Staff = {
    person: second.id,
    name: second.displayName,
    posts: [{ role: 'second-assessor', department: null }],
    origin: null,
  };
  const { id: round } = opened.round;
  // Nobody answers any more: what the sheets are worked out from is read once.
  const settled = {
    ...writer,
    listItems: remember(writer.listItems),
    listAccounts: remember(writer.listAccounts),
  };
  const drive = { code, round, now, planning, assessor, heads, own };
  await driveSampleSheets(joinTransaction(settled), drive, stopping);
}

/**
 * The same writer, which reads the plan, its results and the publication once: they are what every submission is checked
 * by, are slow to read, and do not change while this transaction holds.
 */
function rememberSources(writer: StoreWriter): StoreWriter {
  return {
    ...writer,
    findPlan: remember(writer.findPlan),
    listObservations: remember(writer.listObservations),
    findPublication: remember(writer.findPublication),
  };
}

function remember<Asked extends readonly unknown[], Found>(
  read: (...asked: Asked) => Promise<Found>,
): (...asked: Asked) => Promise<Found> {
  const known = new Map<string, Promise<Found>>();
  return (...asked) => {
    const key = JSON.stringify(asked);
    const found = known.get(key) ?? read(...asked);
    known.set(key, found);
    return found;
  };
}

/** The department of the demonstration's reporter. */
async function findOwnDepartment(store: Store, code: string): Promise<DepartmentId | null> {
  return store.read(async (reader) => {
    const person = await reader.findAccountByLoginName(code, 'demo-reporter');
    const [tenure] = person === null ? [] : await reader.listTenures(code, person.id);
    return tenure?.post.role === 'reporter' ? tenure.post.department : null;
  });
}

async function open(
  store: Store,
  planning: Staff,
  { code, now }: { readonly code: string; readonly now: string },
): Promise<OpenedRound> {
  const read = expectOutcome(await readPreparation(store, planning, { code, round: null, now }), 'read');
  const settings = {
    ...read.suggested,
    ...datesAround(dayInJapan(now)),
    instructions: sampleRoundTexts.instructions.ja,
  };
  const request = { code, settings, round: null, reason: sampleRoundTexts.prepared.ja, now };
  const { round } = expectOutcome(await prepareRound(store, planning, request), 'prepared');
  // Opened in the morning of its day, nine o'clock in Japan.
  const at = `${round.opens}T00:00:00.000Z`;
  const opening = { code, round: round.id, reason: sampleRoundTexts.opened.ja, now: at };
  return expectOutcome(await openRound(store, planning, opening), 'opened').opened;
}

/** Dates for which today is two business days after the departments' due date. */
function datesAround(today: IsoDate): Pick<WantedRound, 'opens' | 'closes' | 'due'> {
  const on = (days: number): IsoDate => addBusinessDays(today, days, calendar);
  return {
    opens: on(-openFor),
    closes: on(13),
    due: { department: { date: on(-overdueFor) }, division: { date: on(3) }, planning: { date: on(8) } },
  };
}
