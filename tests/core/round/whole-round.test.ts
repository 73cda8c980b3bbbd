import { describe, expect, test } from 'vitest';
import { makeOfficeCalendar } from '../../../src/core/calendar/business-days.ts';
import { isComplete } from '../../../src/core/round/checks/check-entry.ts';
import { makeJudge } from '../../../src/core/round/checks/make-judge.ts';
import { closeRound, listResults, wasAccepted } from '../../../src/core/round/close-round.ts';
import { countBoard } from '../../../src/core/round/count-board.ts';
import { emptyCost, type ItemEntry } from '../../../src/core/round/entry.ts';
import type { ItemEvent, ItemStatus } from '../../../src/core/round/item-status.ts';
import { mayAct } from '../../../src/core/round/may-act.ts';
import { type OpenedRound, openRound } from '../../../src/core/round/open-round.ts';
import { reminderFor } from '../../../src/core/round/reminder-for.ts';
import { RIGHTS } from '../../../src/core/round/rights.ts';
import type { Post } from '../../../src/core/round/role.ts';
import type { RoundItem } from '../../../src/core/round/round-item.ts';
import { startItem, stepItem } from '../../../src/core/round/step-item.ts';
import { readSampleSnapshots } from '../../support/sample-snapshots.ts';
import { makeEvent } from './make-event.ts';
import { makeSeriesEntry } from './make-items.ts';
import { makeSettings } from './make-settings.ts';

const snapshot = readSampleSnapshots().find(({ municipality }) => municipality.fictional);
if (!snapshot) throw new Error('the sample has a made-up city');
const { plan, observations, departmentChanges } = snapshot;
/** The first action year of the edition, so that there are actions to report on. */
const settings = makeSettings({
  year: 2026,
  opens: '2027-04-20',
  closes: '2027-06-11',
  due: {
    department: { businessDaysBefore: 5 },
    division: { businessDaysBefore: 5 },
    planning: { date: '2027-06-04' },
  },
  cost: { unit: 'thousand-yen', budgetYears: [2026, 2027], settledYears: [2026] },
});
const earlier = observations.filter(({ year }) => year < settings.year);

const coordinator: Post = { role: 'coordinator', department: null };

type Answer = { readonly item: RoundItem; readonly status: ItemStatus; readonly entry: ItemEntry };

function openSample(): OpenedRound {
  const sources = {
    plan,
    observations: earlier,
    departmentChanges,
    previous: new Map(),
    settings,
  };
  const opening = openRound(sources);
  if (!opening.ok) throw new Error(JSON.stringify(opening.problems));
  return opening.opened;
}

/** A plain answer to every item: last year's value and a little more, as planned, nothing spent. */
function answer(item: RoundItem): ItemEntry {
  switch (item.kind) {
    case 'indicator': {
      const series = item.series.map(({ key, earlier: values, baseline }) => {
        const last = values.at(-1)?.value ?? baseline?.value ?? 1;
        const typed = makeSeriesEntry({
          ...item.prefilled.series[key],
          figure: `${last}`,
          comment: '据え置き',
        });
        return [key, typed] as const;
      });
      return { ...item.prefilled, series: { ...item.prefilled.series, ...Object.fromEntries(series) } };
    }
    case 'initiative': {
      const progress = Object.fromEntries(item.actions.map(({ id }) => [id, 'as-planned']));
      return { ...item.prefilled, progress, done: '予定どおり実施した。', nextChoice: 'continue' };
    }
    case 'project': {
      const costs = Object.fromEntries(item.costKeys.map((key) => [key, { ...emptyCost, total: '0' }]));
      return { ...item.prefilled, costs };
    }
  }
}

/** Asks for the right, then takes the step, as a use case does. */
function act(
  one: Answer,
  posts: readonly Post[],
  event: ItemEvent & { readonly kind: 'submit' | 'approve' | 'accept' | 'send-back' | 'reopen' },
) {
  const about = { ...one.item, state: one.status.state };
  const answered = mayAct(RIGHTS, { posts, act: event.kind, item: about });
  if (!answered.allowed) throw new Error(`${event.kind} ${one.item.id}: ${answered.code}`);
  const stepped = stepItem(one.status, { ...event, post: answered.post }, { divisionConfirms: false });
  if (!stepped.ok) throw new Error(`${event.kind} ${one.item.id}: ${stepped.refusal.code}`);
  return { ...one, status: stepped.status };
}

describe('a whole round of the made-up city', () => {
  const opened = openSample();
  const rules = { ...opened.round, judge: makeJudge({ plan, observations: earlier }) };
  const assigned = opened.items.filter(({ departments }) => departments.length > 0);
  const [silent, sentBack] = assigned;
  const calendar = makeOfficeCalendar([]);

  const answers = assigned.map((item): Answer => {
    const [department] = item.departments;
    const status = startItem(item.id);
    if (item === silent || department === undefined) return { item, status, entry: item.prefilled };
    const reporter: Post = { role: 'reporter', department };
    const approver: Post = { role: 'approver', department };
    const saved = stepItem(status, makeEvent('save', { post: reporter }), opened.round);
    if (!saved.ok) throw new Error(saved.refusal.code);
    const written = { item, status: saved.status, entry: answer(item) };
    const approved = act(act(written, [reporter], makeEvent('submit')), [approver], makeEvent('approve'));
    if (item !== sentBack) return act(approved, [coordinator], makeEvent('accept'));
    const back = act(approved, [coordinator], makeEvent('send-back'));
    const again = act(act(back, [reporter], makeEvent('submit')), [approver], makeEvent('approve'));
    return act(again, [coordinator], makeEvent('accept'));
  });

  test('all three kinds are asked', () => {
    const kinds = new Set(opened.items.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['indicator', 'initiative', 'project']));
    expect(opened.unassigned).toEqual([]);
  });

  test('every plain answer is complete', () => {
    const incomplete = answers
      .filter(({ item }) => item !== silent)
      .flatMap(({ item, entry }) =>
        isComplete(item, entry, rules).missing.map(({ code, path }) => [item.id, code, path]),
      );
    expect(incomplete).toEqual([]);
  });

  test('the board and the reminders leave one item, of one department', () => {
    const view = { round: opened.round, calendar, today: '2027-06-10' };
    const { all } = countBoard(answers, [...opened.lists.keys()], view);
    expect(all).toMatchObject({ total: answers.length, late: 1, byState: { accepted: answers.length - 1 } });
    const reminded = [...opened.lists.keys()].filter(
      (department) => reminderFor({ level: 'department', department }, answers, view) !== null,
    );
    expect(reminded).toEqual(silent?.departments);
  });

  test('after closing nothing moves, and the results are what was accepted', () => {
    const closed = closeRound(
      answers.map(({ status }) => status),
      makeEvent('close', { post: coordinator }),
    );
    expect(closed.records).toHaveLength(answers.length);
    expect(closed.statuses.every(({ state }) => state === 'closed')).toBe(true);
    const results = listResults(
      answers.flatMap(({ item, entry }, position) => {
        const status = closed.statuses[position];
        return item.kind === 'indicator' && entry.kind === 'indicator' && status
          ? [{ item, entry, status }]
          : [];
      }),
    );
    for (const result of results) {
      const typed = answers.find(
        ({ item }) => item.kind === 'indicator' && item.indicator === result.indicator,
      );
      const figure =
        typed?.entry.kind === 'indicator' ? typed.entry.series[result.series]?.figure : undefined;
      if (typed?.item === silent) expect(result).toMatchObject({ status: 'absent', reason: 'not-reported' });
      else
        expect(result).toMatchObject({ status: 'measured', year: 2026, raw: figure, value: Number(figure) });
    }
    const asked = assigned.flatMap((item) => (item.kind === 'indicator' ? item.series : []));
    expect(asked.length).toBeGreaterThan(40);
    expect(results).toHaveLength(asked.length);
  });

  test('what was sent back keeps its whole way', () => {
    const kinds = answers.find(({ item }) => item === sentBack)?.status.records.map(({ kind }) => kind);
    expect(kinds).toEqual(['save', 'submit', 'approve', 'send-back', 'submit', 'approve', 'accept']);
  });
});

describe('closing', () => {
  const close = makeEvent('close', { post: coordinator });
  const at = (state: ItemStatus['state']): ItemStatus => ({ ...startItem('r1.k3'), state });

  test('an entry that was not accepted does not count, whatever its state', () => {
    const states = ['not-started', 'draft', 'sent-back', 'submitted', 'approved', 'accepted'] as const;
    const { statuses } = closeRound(states.map(at), close);
    expect(statuses.map(wasAccepted)).toEqual([false, false, false, false, false, true]);
  });

  test('a reopened item is closed again, the others are left alone', () => {
    const first = closeRound([at('accepted'), at('accepted')], close).statuses;
    const [one, other] = first;
    if (!one || !other) throw new Error('both are closed');
    const reopened = stepItem(one, makeEvent('reopen', { post: coordinator }), { divisionConfirms: false });
    if (!reopened.ok) throw new Error(reopened.refusal.code);
    expect(wasAccepted(reopened.status)).toBe(false);
    const again = closeRound([reopened.status, other], close);
    expect(again.records).toMatchObject([{ kind: 'close', from: 'draft' }]);
    expect(again.statuses.map(wasAccepted)).toEqual([false, true]);
    expect(again.statuses[1]).toBe(other);
  });
});
