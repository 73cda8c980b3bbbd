import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ITEM_ACTS, OFFICE_ACTS, ROUND_ACTS } from '../../../src/core/round/acts.ts';
import { ITEM_STATES, ROUND_STATES } from '../../../src/core/round/item-state.ts';
import { type ItemContext, mayAct } from '../../../src/core/round/may-act.ts';
import { printRights, printTransitions } from '../../../src/core/round/print-rights.ts';
import { RIGHTS } from '../../../src/core/round/rights.ts';
import { type Post, postsOn, ROLES, type Role, type Tenure } from '../../../src/core/round/role.ts';
import { ACT_OF_EVENT, TRANSITIONS } from '../../../src/core/round/transitions.ts';
import { itemTable, officeTable, pairsOf, roundTable, signIn } from './rights-table.ts';

/** A post of every role, at the department d1 of the division こども部, for the theme digital. */
function postOf(role: Role): Post {
  switch (role) {
    case 'reporter':
    case 'approver':
      return { role, department: 'd1' };
    case 'division-head':
      return { role, division: 'こども部' };
    case 'theme-coordinator':
      return { role, theme: 'digital', department: 'd1' };
    default:
      return { role, department: 'd1' };
  }
}

type Place = Omit<ItemContext, 'state'>;

/** Items that differ in one thing only from one that nobody is near to. */
const far: Place = { departments: ['d9'], divisions: ['福祉部'], themes: ['decarbonisation'] };
const places: Readonly<Record<string, { readonly place: Place; readonly reachedBy: string }>> = {
  'of nobody near': { place: far, reachedBy: '*' },
  'of the own department': { place: { ...far, departments: ['d9', 'd1'] }, reachedBy: '*d' },
  'of the own division': { place: { ...far, divisions: ['福祉部', 'こども部'] }, reachedBy: '*v' },
  'marked with the theme': { place: { ...far, themes: ['decarbonisation', 'digital'] }, reachedBy: '*t' },
};

const rolesAndActs = <Act extends string>(acts: readonly Act[]) =>
  acts.flatMap((act) => ROLES.map((role) => [act, role] as const));

describe('rights on items, cell by cell', () => {
  test.each(rolesAndActs(ITEM_ACTS))('%s as %s', (act, role) => {
    for (const [position, state] of ITEM_STATES.entries()) {
      const sign = signIn(itemTable, act, role, position);
      for (const [name, { place, reachedBy }] of Object.entries(places)) {
        const answer = mayAct(RIGHTS, { posts: [postOf(role)], act, item: { ...place, state } });
        expect(answer.allowed, `${act} ${role} ${state}, an item ${name}`).toBe(reachedBy.includes(sign));
      }
    }
  });
});

describe('rights on rounds, cell by cell', () => {
  test.each(rolesAndActs(ROUND_ACTS))('%s as %s', (act, role) => {
    for (const [position, round] of ROUND_STATES.entries()) {
      const answer = mayAct(RIGHTS, { posts: [postOf(role)], act, round });
      expect(answer.allowed, round).toBe(signIn(roundTable, act, role, position) === '*');
    }
  });
});

describe('rights in the office, cell by cell', () => {
  test.each(rolesAndActs(OFFICE_ACTS))('%s as %s', (act, role) => {
    const answer = mayAct(RIGHTS, { posts: [postOf(role)], act });
    expect(answer.allowed).toBe(signIn(officeTable, act, role, 0) === '*');
  });
});

test('the tables written by hand name nothing that the product does not have', () => {
  const known = new Set(
    rolesAndActs([...ITEM_ACTS, ...ROUND_ACTS, ...OFFICE_ACTS]).map((pair) => pair.join(' ')),
  );
  const written = [itemTable, roundTable, officeTable].flatMap(pairsOf);
  expect(written.filter((pair) => !known.has(pair))).toEqual([]);
  expect(new Set(written).size).toBe(written.length);
});

describe('an answer', () => {
  const item: ItemContext = { ...far, departments: ['d1'], state: 'submitted' };
  const coordinator = postOf('coordinator');
  const reporter = postOf('reporter');

  test.each([
    ['nobody', [], 'submit', 'not-your-role'],
    ['a role that never does it', [postOf('viewer')], 'submit', 'not-your-role'],
    ['another department', [{ role: 'reporter', department: 'd2' }], 'submit', 'not-your-item'],
    ['the wrong state', [reporter], 'submit', 'not-in-this-state'],
    ['the nearest miss of several posts', [postOf('viewer'), reporter], 'submit', 'not-in-this-state'],
    [
      'a coordinator without a department',
      [{ role: 'viewer', department: null }],
      'approve',
      'not-your-role',
    ],
  ] as const)('says why not: %s', (_, posts, act, code) => {
    expect(mayAct(RIGHTS, { posts, act, item })).toEqual({ allowed: false, code });
  });

  test('names the narrowest post that gives the right', () => {
    const answer = mayAct(RIGHTS, { posts: [coordinator, reporter], act: 'withdraw', item });
    expect(answer).toEqual({ allowed: true, post: reporter });
  });

  test('more posts never take a right away', () => {
    const anyPosts = fc.array(fc.constantFrom(...ROLES.map(postOf)), { maxLength: 4 });
    const anyContext = fc.record({
      state: fc.constantFrom(...ITEM_STATES),
      place: fc.constantFrom(...Object.values(places).map(({ place }) => place)),
    });
    fc.assert(
      fc.property(
        anyPosts,
        anyPosts,
        anyContext,
        fc.constantFrom(...ITEM_ACTS),
        (some, more, context, act) => {
          const about = { ...context.place, state: context.state };
          const before = mayAct(RIGHTS, { posts: some, act, item: about });
          const after = mayAct(RIGHTS, { posts: [...some, ...more], act, item: about });
          expect(after.allowed || !before.allowed).toBe(true);
          if (after.allowed) expect([...some, ...more]).toContain(after.post);
        },
      ),
    );
  });
});

describe('rights and the ways of an item agree', () => {
  const events = [
    'save',
    'submit',
    'withdraw',
    'approve',
    'confirm',
    'send-back',
    'accept',
    'reopen',
  ] as const;
  const statesWithRight = (act: (typeof ITEM_ACTS)[number]) =>
    ITEM_STATES.filter((state) =>
      Object.values(RIGHTS.item[act]).some((grant) => grant?.states.includes(state)),
    );

  test.each(events)('%s: somebody may wherever it is possible, and nobody elsewhere', (event) => {
    const possible = ITEM_STATES.filter((state) =>
      TRANSITIONS[event].some(({ from }) => from.includes(state)),
    );
    expect(statesWithRight(ACT_OF_EVENT[event])).toEqual(possible);
  });

  test('entering by proxy is possible where saving is', () => {
    expect(statesWithRight('enter-by-proxy')).toEqual(statesWithRight('edit-draft'));
  });
});

describe('posts on a day', () => {
  const tenures: readonly Tenure[] = [
    { person: 'sato', post: { role: 'approver', department: 'd1' }, from: '2024-04-01', until: '2026-03-31' },
    { person: 'sato', post: { role: 'approver', department: 'd2' }, from: '2026-04-01', until: null },
    { person: 'ito', post: { role: 'approver', department: 'd1' }, from: '2026-04-01', until: null },
  ];

  test.each([
    ['the day before the first', 'sato', '2024-03-31', []],
    ['the last day of a post', 'sato', '2026-03-31', [{ role: 'approver', department: 'd1' }]],
    ['the day of the transfer', 'sato', '2026-04-01', [{ role: 'approver', department: 'd2' }]],
    ['the successor, the day before', 'ito', '2026-03-31', []],
    ['the successor', 'ito', '2030-01-01', [{ role: 'approver', department: 'd1' }]],
  ])('%s', (_, person, day, posts) => {
    expect(postsOn(tenures, person, day)).toEqual(posts);
  });
});

test.each(['ja', 'en'] as const)('docs/rights.md has the tables of the code (%s)', (language) => {
  const printed = readFileSync(join(import.meta.dirname, '../../../docs/rights.md'), 'utf8');
  expect(printed).toContain(printRights(RIGHTS, language));
  expect(printed).toContain(printTransitions(language));
});
