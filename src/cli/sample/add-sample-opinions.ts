import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Staff } from '../../app/accounts/staff.ts';
import { enterOpinions } from '../../app/opinions/enter-opinions.ts';
import { stepOpinion } from '../../app/opinions/step-opinion.ts';
import type { Store } from '../../app/ports/store.ts';
import { dayInJapan } from '../../core/calendar/day-in-japan.ts';
import { addDays } from '../../core/calendar/day-number.ts';
import { fiscalYearOf, type IsoDate } from '../../core/fiscal/fiscal-year.ts';
import type { Closing, OpinionId } from '../../core/opinions/opinion.ts';
import type { OpinionDeed } from '../../core/opinions/opinion-step.ts';
import type { DepartmentId } from '../../core/plan/plan.ts';
import {
  type SampleOpinion,
  sampleBodies,
  sampleOpinionReasons,
  sampleOpinions,
  sampleProgress,
} from '../texts/sample-opinion-texts.ts';
import type { SampleStaff } from './add-sample-staff.ts';
import { expectOutcome } from './expect-outcome.ts';

type Stage = {
  readonly code: string;
  readonly planning: Staff;
  readonly staff: SampleStaff;
  /** The department of the demonstration's people, who shall find something to do. */
  readonly own: DepartmentId | null;
  readonly now: string;
};

/**
 * Gives a made-up city the opinions of a made-up council and of made-up citizens, each as far as it can be: some closed,
 * some with a promise that is to be told about, some late, one just entered.
 *
 * @example await addSampleOpinions(store, { code, planning, staff, own: 'd3', now });
 */
export async function addSampleOpinions(store: Store, stage: Stage): Promise<void> {
  const { code, planning, now } = stage;
  const plan = await store.read((reader) => reader.findPlan(code));
  const today = dayInJapan(now);
  const ids: OpinionId[] = [];
  for (const [index, sample] of sampleOpinions.entries()) {
    const date = givenOn(sample, today);
    const source = { kind: sample.kind, ...sampleBodies[sample.kind], date, number: `${index + 1}` };
    const element = sample.measure === null ? null : (plan?.measures[sample.measure]?.id ?? null);
    const year = fiscalYearOf(today) - sample.yearsAgo;
    const opinion = { year, source, element, text: sample.text, speaker: null };
    const entering = { code, opinions: [opinion], now: `${addDays(date, 5)}T01:00:00.000Z` };
    ids.push(...expectOutcome(await enterOpinions(store, planning, entering), 'entered').ids);
  }
  const departments = [...stage.staff.keys()];
  for (const [index, sample] of sampleOpinions.entries()) {
    const id = ids[index];
    const isOwn = sample.story === 'asked' || sample.story === 'answered';
    const department =
      isOwn && stage.own !== null ? stage.own : departments[(index * 3) % departments.length];
    if (id === undefined || department === undefined) throw new Error('The sample has departments');
    // Whoever asks for a page meanwhile has a turn.
    await nextTurn();
    await drive(store, stage, { id, sample, department, next: ids[index + 1] ?? id });
  }
}

/** In the autumn of the year that follows the one that was reviewed, and in any case before today. */
function givenOn({ yearsAgo }: SampleOpinion, today: IsoDate): IsoDate {
  const autumn = `${fiscalYearOf(today) - yearsAgo + 1}-10-08`;
  return autumn < addDays(today, -lead) ? autumn : addDays(today, -lead);
}

/** Days from an opinion to today, at the least: long enough for all of its story. */
const lead = 40;

type Chapter = {
  readonly id: OpinionId;
  readonly sample: SampleOpinion;
  readonly department: DepartmentId;
  /** The opinion that takes its place, where one does. */
  readonly next: OpinionId;
};

async function drive(store: Store, stage: Stage, { id, sample, department, next }: Chapter): Promise<void> {
  const { code, planning, staff, now } = stage;
  const { story } = sample;
  if (story === 'entered') return;
  const people = staff.get(department);
  if (people === undefined) throw new Error(`The sample has nobody in ${department}`);
  const given = givenOn(sample, dayInJapan(now));
  let seen = 0;
  const take = async (day: number, who: Staff, deed: OpinionDeed, reason: string | null = null) => {
    const at = `${addDays(given, day)}T01:00:00.000Z`;
    const request = { code, opinion: id, seen, deed, reason, now: at };
    seen = expectOutcome(await stepOpinion(store, who, request), 'done').status.version;
  };
  const due = addDays(story === 'asked' ? dayInJapan(now) : given, 21);
  await take(7, planning, { kind: 'assign', departments: [department], due });
  await take(7, planning, { kind: 'mark-public', isPublic: true });
  if (story === 'asked' || story === 'late') return;
  const { policy, response: text, reason } = sample;
  const response = { policy, text, reason, by: null };
  await take(14, people.reporter, { kind: 'save-response', department, response });
  if (story === 'draft') return;
  await take(18, people.approver, { kind: 'submit-response', department });
  if (story === 'submitted') return;
  if (story === 'sent-back')
    return take(20, planning, { kind: 'send-back-response', department }, sampleOpinionReasons.sendBack);
  await take(20, planning, { kind: 'accept-response', department });
  if (story === 'answered') return;
  const year = fiscalYearOf(addDays(given, 30));
  if (story !== 'not-done') {
    const note = { year, progress: sampleProgress[story], text: sample.note, evidence: '' };
    await take(30, people.reporter, { kind: 'note-progress', department, ...note });
  }
  if (story === 'told' || story === 'to-close') return;
  const closing: Omit<Closing, 'at' | 'reason'> = {
    outcome: story,
    supersededBy: story === 'superseded' ? next : null,
  };
  await take(35, planning, { kind: 'close', closing }, sampleOpinionReasons[story]);
}
