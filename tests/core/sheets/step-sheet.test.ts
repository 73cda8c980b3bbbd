import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Post, ROLES, type Role } from '../../../src/core/round/role.ts';
import { defaultForm } from '../../../src/core/sheets/default-form.ts';
import { printSheetRights } from '../../../src/core/sheets/print-sheet-rights.ts';
import {
  findFinish,
  SHEET_EVENTS,
  SHEET_STATES,
  type SheetEvent,
  type SheetState,
  type SheetStep,
  untouched,
} from '../../../src/core/sheets/sheet.ts';
import { STAGES } from '../../../src/core/sheets/sheet-form.ts';
import { mayActOnSheet, SHEET_ACTS, type SheetAct } from '../../../src/core/sheets/sheet-rights.ts';
import { SHEET_STEPS, stepSheet } from '../../../src/core/sheets/step-sheet.ts';
import { basisOfTest, sheetOfTest } from './make-sheet.ts';

const base = {
  by: 'u1',
  post: { role: 'coordinator', department: null },
  at: '2027-06-01T00:00:00.000Z',
} as const;
const save: SheetEvent = { ...base, kind: 'save', reason: null };
const finish: SheetEvent = { ...base, kind: 'finish', reason: null, basis: basisOfTest };
const reopen: SheetEvent = { ...base, kind: 'reopen', reason: '誤り' };
const back = (toStage: 'first' | 'second' | 'third', reason: string | null = '根拠を'): SheetEvent => ({
  ...base,
  kind: 'send-back',
  toStage,
  reason,
});

const go = (
  state: SheetState,
  event: SheetEvent,
  form: Pick<typeof defaultForm, 'stages'> = defaultForm,
): string => {
  const stepped = stepSheet('r1.m1', { state, version: 4 }, event, form);
  return stepped.ok ? stepped.status.state : stepped.code;
};

describe('steps', () => {
  test.each<[SheetState, string, SheetEvent, string]>([
    ['not-started', 'save', save, 'draft'],
    ['draft', 'save', save, 'draft'],
    ['sent-back', 'save', save, 'sent-back'],
    ['at-second', 'save', save, 'at-second'],
    ['at-third', 'save', save, 'at-third'],
    ['decided', 'save', save, 'wrong-state'],
    ['not-started', 'finish', finish, 'wrong-state'],
    ['draft', 'finish', finish, 'at-second'],
    ['sent-back', 'finish', finish, 'at-second'],
    ['at-second', 'finish', finish, 'at-third'],
    ['at-third', 'finish', finish, 'decided'],
    ['decided', 'finish', finish, 'wrong-state'],
    ['draft', 'send back', back('first'), 'wrong-state'],
    ['at-second', 'send back to the division', back('first'), 'sent-back'],
    ['at-second', 'send back to itself', back('second'), 'wrong-stage'],
    ['at-third', 'send back to the division', back('first'), 'sent-back'],
    ['at-third', 'send back to planning', back('second'), 'at-second'],
    ['at-third', 'send back without a reason', back('first', ' '), 'reason-missing'],
    ['at-third', 'reopen', reopen, 'wrong-state'],
    ['decided', 'reopen', reopen, 'at-third'],
    ['decided', 'reopen without a reason', { ...base, kind: 'reopen', reason: null }, 'reason-missing'],
  ])('%s: %s', (state, _, event, to) => {
    expect(go(state, event)).toBe(to);
  });

  test('in a city without a second stage, the division hands on to the board', () => {
    const form = { stages: defaultForm.stages.filter(({ stage }) => stage !== 'second') };
    expect(go('draft', finish, form)).toBe('at-third');
    expect(go('at-third', back('second'), form)).toBe('wrong-stage');
  });

  test('in a city without a third stage, planning decides and reopens', () => {
    const form = { stages: defaultForm.stages.slice(0, 2) };
    expect(go('at-second', finish, form)).toBe('decided');
    expect(go('decided', reopen, form)).toBe('at-second');
  });

  test('whatever happens, every step is one version and leads on from the last', () => {
    const anyEvent = fc.constantFrom(save, finish, reopen, back('first'), back('second'), back('third'));
    let decided = 0;
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 25 }), (events) => {
        let status = untouched;
        const steps: SheetStep[] = [];
        for (const event of events) {
          const stepped = stepSheet('r1.m1', status, event, defaultForm);
          if (!stepped.ok) continue;
          expect(stepped.step).toMatchObject({ from: status.state, version: status.version + 1 });
          expect(SHEET_STEPS[stepped.step.kind]).toContain(stepped.step.from);
          steps.push(stepped.step);
          status = stepped.status;
        }
        if (status.state !== 'decided') return;
        decided += 1;
        // Nothing is decided that not every stage has finished.
        for (const stage of STAGES) expect(findFinish(steps, stage)?.basis).toEqual(basisOfTest);
      }),
      { numRuns: 500 },
    );
    expect(decided).toBeGreaterThan(0);
  });

  test('an assessment that came back is not finished any more', () => {
    const first = { ...base, sheet: 'r1.m1', version: 2, kind: 'finish', stage: 'first' } as const;
    const done: SheetStep = { ...first, from: 'draft', to: 'at-second', reason: null, basis: basisOfTest };
    const sent: SheetStep = {
      ...done,
      version: 3,
      kind: 'send-back',
      stage: 'second',
      from: 'at-second',
      to: 'sent-back',
      basis: null,
    };
    expect(findFinish([done], 'first')).toBe(done);
    expect(findFinish([done, sent], 'first')).toBeNull();
    expect(findFinish([done], 'second')).toBeNull();
  });
});

/**
 * Who may, by hand: o own department of the assessing division, v the assessing division, d and w any department or
 * division that works on it, t the theme, * everybody in the role. One letter a state, in their order.
 */
const table: Readonly<Partial<Record<SheetAct, Readonly<Partial<Record<Role, string>>>>>> = {
  view: {
    viewer: '******',
    reporter: 'dddddd',
    approver: 'dddddd',
    'division-head': 'wwwwww',
    coordinator: '******',
    'theme-coordinator': 'tttttt',
    'second-assessor': '******',
    'external-reviewer': '....**',
    auditor: '******',
  },
  write: {
    reporter: 'ooo...',
    approver: 'ooo...',
    'division-head': 'vvv...',
    'second-assessor': '...*..',
    coordinator: '....*.',
  },
  finish: { 'division-head': '.vv...', 'second-assessor': '...*..', coordinator: '....*.' },
  'send-back': { 'second-assessor': '...*..', coordinator: '....*.' },
  reopen: { coordinator: '.....*' },
};

describe('rights, cell by cell', () => {
  const places: readonly (readonly [name: string, posts: (role: Role) => Post, letters: string])[] = [
    ['in the assessing division', (role) => postAt(role, 'd1', 'こども部', 'digital'), '*ovdwt'],
    ['in another that works on it', (role) => postAt(role, 'd2', '福祉部', 'digital'), '*dwt'],
    ['elsewhere', (role) => postAt(role, 'd9', '土木部', 'decarbonisation'), '*'],
  ];
  const cells = SHEET_ACTS.flatMap((act) => ROLES.map((role) => [act, role] as const));

  test.each(cells)('%s as %s', (act, role) => {
    for (const [position, state] of SHEET_STATES.entries()) {
      const letter = table[act]?.[role]?.[position] ?? '.';
      for (const [name, post, letters] of places) {
        const answer = mayActOnSheet([post(role)], act, { ...sheetOfTest, state });
        expect(answer.allowed, `${act} ${role} ${state} ${name}`).toBe(letters.includes(letter));
      }
    }
  });

  function postAt(
    role: Role,
    department: 'd1' | 'd2' | 'd9',
    division: string,
    theme: 'digital' | 'decarbonisation',
  ): Post {
    switch (role) {
      case 'division-head':
        return { role, division };
      case 'theme-coordinator':
        return { role, theme, department: null };
      default:
        return { role, department };
    }
  }

  test('whoever writes a first assessment cannot hand on what comes after', () => {
    for (const state of ['at-second', 'at-third'] as const) {
      const answer = mayActOnSheet([{ role: 'division-head', division: 'こども部' }], 'finish', {
        ...sheetOfTest,
        state,
      });
      expect(answer).toEqual({ allowed: false, code: 'not-in-this-state' });
    }
  });

  test.each(['ja', 'en'] as const)('stand in the docs as the code has them, %s', (language) => {
    const printed = readFileSync(join(import.meta.dirname, '../../../docs/rights.md'), 'utf8');
    expect(printed).toContain(printSheetRights(language));
  });
});

test('every event is in the table of steps', () => {
  expect(Object.keys(SHEET_STEPS)).toEqual([...SHEET_EVENTS]);
});
