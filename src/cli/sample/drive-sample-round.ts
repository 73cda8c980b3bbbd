import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Staff } from '../../app/accounts/staff.ts';
import type { Store } from '../../app/ports/store.ts';
import { acceptItems } from '../../app/round/accept-items.ts';
import { approveItems } from '../../app/round/approve-items.ts';
import { extendGrace } from '../../app/round/extend-grace.ts';
import { saveEntry } from '../../app/round/save-entry.ts';
import { sendBackItems } from '../../app/round/send-back-items.ts';
import type { SeenItem, SteppedItems, StepRequest } from '../../app/round/step-items.ts';
import { submitItems } from '../../app/round/submit-items.ts';
import { addBusinessDays, makeOfficeCalendar } from '../../core/calendar/business-days.ts';
import { groupBy } from '../../core/plan/group-by.ts';
import type { DepartmentId } from '../../core/plan/plan.ts';
import type { OpenedRound } from '../../core/round/open-round.ts';
import type { RoundItem } from '../../core/round/round-item.ts';
import { sampleRoundTexts } from '../texts/sample-round-texts.ts';
import type { SampleStaff } from './add-sample-staff.ts';
import { answerSampleItem } from './answer-sample-item.ts';
import { expectOutcome } from './expect-outcome.ts';

/** How far a department has come. `own`: that of the demonstration's reporter, who shall find something to do. */
type Story = 'accepted' | 'approved' | 'submitted' | 'sent-back' | 'late' | 'own';

/** What happens in a department on one day of the round. */
type Step = { readonly day: number; readonly take: (at: string) => Promise<void> };

export type SampleDrive = {
  readonly code: string;
  readonly opened: OpenedRound;
  readonly planning: Staff;
  readonly staff: SampleStaff;
  /** The department of the demonstration's people. */
  readonly own: DepartmentId | null;
};

/**
 * Brings the departments of a round to different states, day by day, by the use cases that people use.
 *
 * @example await driveSampleRound(store, { code, opened, planning, staff, own: 'd3' });
 */
export async function driveSampleRound(
  store: Store,
  drive: SampleDrive,
  stopping?: AbortSignal,
): Promise<void> {
  const leads = groupBy(drive.opened.items, ({ departments }) => departments[0] ?? 'none');
  const departments = [...drive.staff.keys()].filter((id) => leads.has(id));
  const steps = departments.flatMap((department, position) => {
    const story = department === drive.own ? 'own' : chooseStory(position, departments.length);
    return listSteps(store, drive, { department, items: leads.get(department) ?? [], position, story });
  });
  const calendar = makeOfficeCalendar([]);
  const inOrder = steps.toSorted((a, b) => a.day - b.day);
  let rested = performance.now();
  for (const [order, { day, take }] of inOrder.entries()) {
    const date = addBusinessDays(drive.opened.round.opens, day, calendar);
    const minutes = order % 360;
    const clock = `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
    await take(`${date}T${clock}:00.000Z`);
    // Whoever asks for a page meanwhile is not kept waiting for long.
    if (performance.now() - rested > longestTurn) {
      await nextTurn();
      stopping?.throwIfAborted();
      rested = performance.now();
    }
  }
}

/** Milliseconds of work before others have their turn. */
const longestTurn = 100;

function pad(number: number): string {
  return `${number}`.padStart(2, '0');
}

/** One department is late, one got something back, one waits for its head; the others are through or nearly. */
function chooseStory(position: number, departments: number): Story {
  if (position === Math.floor(departments / 3)) return 'late';
  if (position === Math.floor(departments / 2)) return 'sent-back';
  if (position === Math.floor((departments * 2) / 3)) return 'submitted';
  return position % 5 === 2 || position % 5 === 4 ? 'approved' : 'accepted';
}

type Chapter = {
  readonly department: DepartmentId;
  readonly items: readonly RoundItem[];
  readonly position: number;
  readonly story: Story;
};

function listSteps(store: Store, drive: SampleDrive, chapter: Chapter): readonly Step[] {
  const { department, items, position, story } = chapter;
  const { code, opened, planning } = drive;
  const people = drive.staff.get(department);
  if (people === undefined) throw new Error(`The sample has nobody in ${department}`);
  const round = opened.round.id;
  // Versions as the steps go: a save makes 1, submitting 2, approving 3.
  const seen = new Map<string, SeenItem>();
  const note = (done: readonly SeenItem[]): void => {
    for (const { id, version } of done) seen.set(id, { id, version });
  };
  const list = (part: readonly RoundItem[]): readonly SeenItem[] =>
    part.flatMap(({ id }) => seen.get(id) ?? []);

  const save = (day: number, part: readonly RoundItem[]): Step => ({
    day,
    take: async (at) => {
      for (const [order, item] of part.entries()) {
        const entry = answerSampleItem(item, position * 7 + order);
        const request = { code, round, item: item.id, version: 0, entry, now: at };
        const { status } = expectOutcome(await saveEntry(store, people.reporter, request), 'saved');
        note([status]);
      }
    },
  });
  const submit = (day: number, part: readonly RoundItem[]): Step => ({
    day,
    take: async (at) => {
      const request = { code, round, which: { items: list(part) }, now: at };
      const { done } = expectOutcome(await submitItems(store, people.reporter, request), 'done');
      note(done);
    },
  });
  const step = (day: number, part: readonly RoundItem[], act: Act, reason: string | null = null): Step => ({
    day,
    take: async (at) => {
      const [useCase, staff] = act;
      const request = { code, round, items: list(part), reason, now: at };
      note(expectOutcome(await useCase(store, staff, request), 'done').done);
    },
  });
  const grace = (day: number, part: readonly RoundItem[]): Step => ({
    day,
    take: async (at) => {
      const untouched = part.map(({ id }) => seen.get(id) ?? { id, version: 0 });
      const reason = sampleRoundTexts.grace.ja;
      const request = { code, round, items: untouched, reason, days: 10, now: at };
      note(expectOutcome(await extendGrace(store, planning, request), 'done').done);
    },
  });

  const half = items.slice(0, Math.ceil(items.length / 2));
  const begins = 3 + ((position * 5) % 9);
  const through = [save(begins, half), save(begins + 3, items.slice(half.length)), submit(begins + 6, items)];
  const approved = [...through, step(begins + 8, items, [approveItems, people.approver])];
  switch (story) {
    case 'accepted':
      return [...approved, step(begins + 10, items, [acceptItems, planning])];
    case 'approved':
      return approved;
    case 'submitted':
      return [...through, grace(20, items)];
    case 'sent-back':
      return [
        ...approved,
        step(21, items.slice(0, 1), [sendBackItems, planning], sampleRoundTexts.sentBack.ja),
        step(22, items.slice(1), [acceptItems, planning]),
        grace(22, items.slice(0, 1)),
      ];
    case 'late':
      return [save(18, items.slice(0, 2))];
    case 'own': {
      const [first, second] = [items.slice(0, 3), items.slice(3, 6)];
      return [save(14, first), submit(16, first), save(20, second), grace(20, items.slice(3))];
    }
  }
}

type Act = readonly [(store: Store, staff: Staff, request: StepRequest) => Promise<SteppedItems>, Staff];
