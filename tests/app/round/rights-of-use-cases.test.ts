import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Staff } from '../../../src/app/accounts/staff.ts';
import { joinTransaction } from '../../../src/app/join-transaction.ts';
import type { AnsweredItem } from '../../../src/app/ports/round-store.ts';
import type { Store } from '../../../src/app/ports/store.ts';
import { acceptItems } from '../../../src/app/round/accept-items.ts';
import { approveItems } from '../../../src/app/round/approve-items.ts';
import { closeRound } from '../../../src/app/round/close-round.ts';
import { commentOnItem } from '../../../src/app/round/comment-on-item.ts';
import { confirmItems } from '../../../src/app/round/confirm-items.ts';
import { readItem } from '../../../src/app/round/read-item.ts';
import { reassignItem } from '../../../src/app/round/reassign-item.ts';
import { reopenItems } from '../../../src/app/round/reopen-items.ts';
import { enterByProxy, saveEntry } from '../../../src/app/round/save-entry.ts';
import { sendBackItems } from '../../../src/app/round/send-back-items.ts';
import type { SteppedItems } from '../../../src/app/round/step-items.ts';
import { submitItems } from '../../../src/app/round/submit-items.ts';
import { withdrawItems } from '../../../src/app/round/withdraw-items.ts';
import type { ItemAct } from '../../../src/core/round/acts.ts';
import { ITEM_STATES, type ItemState } from '../../../src/core/round/item-state.ts';
import { mayAct } from '../../../src/core/round/may-act.ts';
import { RIGHTS } from '../../../src/core/round/rights.ts';
import type { Post } from '../../../src/core/round/role.ts';
import type { InitiativeItem } from '../../../src/core/round/round-item.ts';
import { listEngines } from '../../support/engines.ts';
import { answerItem } from './answer-item.ts';
import { coordinator, makeStaff, needed, openTestRound, type TestRound } from './open-city.ts';

const [sqlite] = await listEngines();
const now = '2027-05-10T01:00:00.000Z';
const denials = ['not-your-role', 'not-your-item', 'not-in-this-state'];

/** An act by its use case; gives the denial, or null where it was not denied (and perhaps refused for its content). */
type Try = (store: Store, staff: Staff, stored: AnsweredItem, code: string) => Promise<string | null>;

const stepOf =
  (act: (store: Store, staff: Staff, request: ReturnType<typeof requestOf>) => Promise<SteppedItems>): Try =>
  async (store, staff, stored, code) => {
    const stepped = await act(store, staff, requestOf(stored, code));
    if (stepped.outcome !== 'done') throw new Error(stepped.outcome);
    return denialIn(stepped.refused[0]?.code);
  };

function requestOf({ item, status }: AnsweredItem, code: string) {
  return {
    code,
    round: 'r1' as const,
    items: [{ id: item.id, version: status.version }],
    reason: '試験',
    now,
  };
}

function denialIn(code: string | undefined): string | null {
  return code !== undefined && denials.includes(code) ? code : null;
}

const saveOf = ({ item, status }: AnsweredItem, code: string) => ({
  code,
  round: 'r1' as const,
  item: item.id,
  version: status.version,
  entry: answerItem(item, 5),
  now,
});

const tries: Partial<Record<ItemAct, Try>> = {
  view: async (store, staff, { item }, code) => {
    const read = await readItem(store, staff, { code, round: 'r1', item: item.id, now });
    return read.outcome === 'denied' ? read.code : null;
  },
  comment: async (store, staff, { item }, code) => {
    const said = await commentOnItem(store, staff, { code, item: item.id, text: '確認', mentions: [], now });
    return said.outcome === 'denied' ? said.code : null;
  },
  'edit-draft': async (store, staff, stored, code) => {
    const saved = await saveEntry(store, staff, saveOf(stored, code));
    return saved.outcome === 'refused' ? denialIn(saved.refusal.code) : null;
  },
  'enter-by-proxy': async (store, staff, stored, code) => {
    const department = needed(stored.item.departments[0], 'a department');
    const onBehalfOf = { department, person: '鈴木', reason: '電話' };
    const saved = await enterByProxy(store, staff, { ...saveOf(stored, code), onBehalfOf });
    return saved.outcome === 'refused' ? denialIn(saved.refusal.code) : null;
  },
  submit: async (store, staff, stored, code) => {
    const { items, ...request } = requestOf(stored, code);
    const submitted = await submitItems(store, staff, { ...request, which: { items } });
    if (submitted.outcome !== 'done') throw new Error(submitted.outcome);
    // What nobody has begun lacks something, and that is what somebody who may submit is told.
    return submitted.incomplete.length > 0 ? 'not-in-this-state' : denialIn(submitted.refused[0]?.code);
  },
  withdraw: stepOf(withdrawItems),
  approve: stepOf(approveItems),
  confirm: stepOf(confirmItems),
  'send-back': stepOf(sendBackItems),
  accept: stepOf(acceptItems),
  reopen: stepOf(reopenItems),
  reassign: stepOf((store, staff, { items: [item], ...request }) =>
    reassignItem(store, staff, { ...request, item: needed(item, 'an item'), departments: ['d1', 'd2'] }),
  ),
};

/** Tries something and takes it back, so that every try finds the item as it was. */
async function tryAndForget(store: Store, work: (joined: Store) => Promise<string | null>) {
  const forget = new Error('taken back');
  let found: string | null = null;
  const attempt = store.write(async (writer) => {
    found = await work(joinTransaction(writer));
    throw forget;
  });
  await attempt.catch((error: unknown) => {
    if (error !== forget) throw error;
  });
  return found;
}

describe('every act by its use case, as every role, in every state', () => {
  let round: TestRound;
  const byState = new Map<ItemState, AnsweredItem>();

  /** One initiative in each state. */
  beforeAll(async () => {
    round = await openTestRound(await needed(sqlite, 'SQLite').locate());
    const { store, code, opened } = round;
    const initiatives = opened.items.filter((item): item is InitiativeItem => item.kind === 'initiative');
    const items = initiatives.filter(
      ({ divisions, departments }) => divisions.length > 0 && departments.length > 0,
    );
    const paths = {
      'not-started': [],
      draft: ['edit-draft'],
      'sent-back': ['edit-draft', 'submit', 'send-back'],
      submitted: ['edit-draft', 'submit'],
      approved: ['edit-draft', 'submit', 'approve'],
      accepted: ['edit-draft', 'submit', 'approve', 'accept'],
    } as const;
    const find = async (id: InitiativeItem['id']) =>
      needed((await store.read((reader) => reader.listItems(code, 'r1', { items: [id] })))[0], id);
    for (const [position, [state, path]] of Object.entries(paths).entries()) {
      const { id, departments } = needed(items[position], 'an item');
      const department = needed(departments[0], 'a department');
      const reporter = makeStaff('sato', { role: 'reporter', department });
      const approver = makeStaff('kacho', { role: 'approver', department });
      for (const act of path) {
        const who =
          act === 'accept' ? coordinator : act === 'approve' || act === 'send-back' ? approver : reporter;
        expect(await needed(tries[act], act)(store, who, await find(id), code)).toBeNull();
      }
      const stored = await find(id);
      expect(stored.status.state).toBe(state);
      byState.set(stored.status.state, stored);
    }
  });
  afterAll(() => round.store.close());

  const postsFor = ({ item }: AnsweredItem): readonly Post[] => [
    { role: 'viewer', department: null },
    { role: 'reporter', department: needed(item.departments[0], 'a department') },
    { role: 'reporter', department: 'd9999' },
    { role: 'approver', department: needed(item.departments[0], 'a department') },
    { role: 'approver', department: 'd9999' },
    { role: 'division-head', division: needed(item.divisions[0], 'a division') },
    { role: 'division-head', division: 'よその部' },
    { role: 'theme-coordinator', theme: 'digital', department: null },
    { role: 'theme-coordinator', theme: 'decarbonisation', department: null },
    { role: 'coordinator', department: null },
    { role: 'second-assessor', department: null },
    { role: 'external-reviewer', department: null },
    { role: 'auditor', department: null },
    { role: 'administrator', department: null },
  ];

  const walk = async (state: ItemState) => {
    const stored = needed(byState.get(state), state);
    const counts = { allowed: 0, denied: 0 };
    for (const [act, attempt] of Object.entries(tries)) {
      for (const post of postsFor(stored)) {
        const answer = mayAct(RIGHTS, {
          posts: [post],
          act: needed(
            ITEM_ACT_NAMES.find((name) => name === act),
            act,
          ),
          item: { ...stored.item, state },
        });
        const found = await tryAndForget(round.store, (joined) =>
          attempt(joined, makeStaff('u1', post), stored, round.code),
        );
        expect(found, `${act} as ${JSON.stringify(post)} in ${state}`).toBe(
          answer.allowed ? null : answer.code,
        );
        counts[answer.allowed ? 'allowed' : 'denied'] += 1;
      }
    }
    return counts;
  };

  test.each(ITEM_STATES.filter((state) => state !== 'closed'))('%s', async (state) => {
    const { allowed, denied } = await walk(state);
    expect(allowed).toBeGreaterThan(10);
    expect(denied).toBeGreaterThan(70);
  });

  test('closed, last of all: only reopening is left, and only to the planning office', async () => {
    const closing = { code: round.code, round: 'r1', reason: '締切', now } as const;
    expect(await closeRound(round.store, coordinator, closing)).toMatchObject({ outcome: 'closed' });
    const id = needed(byState.get('accepted'), 'an accepted item').item.id;
    const [closed] = await round.store.read((reader) => reader.listItems(round.code, 'r1', { items: [id] }));
    byState.set('closed', needed(closed, 'the item'));
    const { denied } = await walk('closed');
    expect(denied).toBeGreaterThan(70);
  });
});

const ITEM_ACT_NAMES = Object.keys(RIGHTS.item).filter((act): act is ItemAct => act in RIGHTS.item);
