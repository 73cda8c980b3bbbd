import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { InitiativeEntry } from '../../../src/core/round/entry.ts';
import type { ItemStatus } from '../../../src/core/round/item-status.ts';
import { mergeEdits } from '../../../src/core/round/merge-edits.ts';
import { type Save, saveEntry } from '../../../src/core/round/save-entry.ts';
import { startItem } from '../../../src/core/round/step-item.ts';
import { makeEvent } from './make-event.ts';

const base: InitiativeEntry = {
  kind: 'initiative',
  progress: { a1: '', a2: '' },
  done: '研修を2回開いた。',
  issues: '',
  nextChoice: '',
  next: '',
};

describe('two edits of one entry', () => {
  test.each<readonly [string, Partial<InitiativeEntry>, Partial<InitiativeEntry>, Partial<InitiativeEntry>]>([
    ['of different fields', { done: '三回' }, { issues: '人手' }, { done: '三回', issues: '人手' }],
    ['of nothing by one', {}, { issues: '人手' }, { issues: '人手' }],
    ['of nothing by the other', { done: '三回' }, {}, { done: '三回' }],
    ['to the same', { done: '三回' }, { done: '三回' }, { done: '三回' }],
    [
      'of different actions',
      { progress: { a1: 'delayed', a2: '' } },
      { progress: { a1: '', a2: 'ahead' } },
      { progress: { a1: 'delayed', a2: 'ahead' } },
    ],
    ['that empty a field', { done: '' }, { next: '続ける' }, { done: '', next: '続ける' }],
  ])('%s', (_, mine, theirs, merged) => {
    expect(mergeEdits(base, { ...base, ...mine }, { ...base, ...theirs })).toEqual({
      ok: true,
      merged: { ...base, ...merged },
    });
  });

  test('of one field keep both texts', () => {
    const mine = { ...base, done: '三回', issues: '人手' };
    const theirs = { ...base, done: '四回', progress: { a1: 'ahead', a2: '' } };
    expect(mergeEdits(base, mine, theirs)).toEqual({
      ok: false,
      merged: { ...theirs, issues: '人手' },
      conflicts: [{ path: ['done'], base: '研修を2回開いた。', mine: '三回', theirs: '四回' }],
    });
  });

  test('of one action name it', () => {
    const [mine, theirs] = ['ahead', 'delayed'].map((a2) => ({ ...base, progress: { a1: '', a2 } }));
    expect(mine && theirs && mergeEdits(base, mine, theirs)).toMatchObject({
      conflicts: [{ path: ['progress', 'a2'], base: '', mine: 'ahead', theirs: 'delayed' }],
    });
  });

  test('lists count as a whole', () => {
    expect(mergeEdits({ list: [1] }, { list: [1, 2] }, { list: [1] })).toEqual({
      ok: true,
      merged: { list: [1, 2] },
    });
    expect(mergeEdits({ list: [1] }, { list: [1, 2] }, { list: [3] }).ok).toBe(false);
  });
});

describe('whatever two people type', () => {
  const anyText = fc.constantFrom('', 'A', 'B', 'C');
  const anyEdit = fc.record({
    done: anyText,
    issues: anyText,
    deep: fc.record({ one: anyText, two: fc.record({ three: anyText, four: fc.boolean() }) }),
  });

  test('every field is what one of them made of it, or a conflict that has both', () => {
    fc.assert(
      fc.property(anyEdit, anyEdit, anyEdit, (from, mine, theirs) => {
        const result = mergeEdits(from, mine, theirs);
        const conflicts = new Map(
          result.ok ? [] : result.conflicts.map((conflict) => [conflict.path.join('.'), conflict] as const),
        );
        const [before, left, right, merged] = [from, mine, theirs, result.merged].map((one) => flatten(one));
        for (const [path, was] of before ?? []) {
          const [mineHere, theirsHere] = [left?.get(path), right?.get(path)];
          const conflict = conflicts.get(path);
          if (conflict) expect(conflict).toMatchObject({ base: was, mine: mineHere, theirs: theirsHere });
          else expect(merged?.get(path)).toBe(mineHere === was ? theirsHere : mineHere);
          const collides = mineHere !== was && theirsHere !== was && mineHere !== theirsHere;
          expect(conflict !== undefined).toBe(collides);
        }
      }),
    );
  });

  test('it does not matter who is first, but for whose text is kept in a conflict', () => {
    fc.assert(
      fc.property(anyEdit, anyEdit, anyEdit, (from, mine, theirs) => {
        const [one, other] = [mergeEdits(from, mine, theirs), mergeEdits(from, theirs, mine)];
        expect(one.ok).toBe(other.ok);
        if (one.ok) expect(one.merged).toEqual(other.merged);
      }),
    );
  });
});

function flatten(value: object, path = ''): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
      typeof inner === 'object' && inner !== null
        ? [...flatten(inner, `${path}${key}.`)]
        : [[`${path}${key}`, inner] as const],
    ),
  );
}

describe('saving', () => {
  const status: ItemStatus = { ...startItem('r1.i2'), state: 'draft', version: 7 };
  const round = { divisionConfirms: false };
  const save = (version: number, entry: InitiativeEntry): Save<InitiativeEntry> => ({
    event: makeEvent('save'),
    version,
    base,
    entry,
  });

  test('from the stored version replaces it', () => {
    const stored = { status, entry: base };
    const saved = saveEntry(stored, save(7, { ...base, done: '三回' }), round);
    expect(saved).toMatchObject({ outcome: 'saved', entry: { done: '三回' }, status: { version: 8 } });
  });

  test('after a step that changed no text is a plain save', () => {
    const saved = saveEntry({ status, entry: { ...base } }, save(6, { ...base, done: '三回' }), round);
    expect(saved).toMatchObject({ outcome: 'saved', entry: { done: '三回' }, status: { version: 8 } });
  });

  test('from an older version brings the edits together', () => {
    const stored = { status, entry: { ...base, issues: '人手' } };
    const saved = saveEntry(stored, save(6, { ...base, done: '三回' }), round);
    expect(saved).toMatchObject({
      outcome: 'merged',
      entry: { done: '三回', issues: '人手' },
      status: { version: 8 },
    });
  });

  test('from an older version over the same field stores nothing and shows both', () => {
    const stored = { status, entry: { ...base, done: '四回' } };
    const saved = saveEntry(stored, save(6, { ...base, done: '三回' }), round);
    expect(saved).toMatchObject({ outcome: 'conflict', conflicts: [{ mine: '三回', theirs: '四回' }] });
    expect('status' in saved).toBe(false);
  });

  test('into an item that was submitted meanwhile is refused', () => {
    const stored = { status: { ...status, state: 'submitted' as const }, entry: base };
    expect(saveEntry(stored, save(6, { ...base, done: '三回' }), round)).toMatchObject({
      outcome: 'refused',
      refusal: { code: 'wrong-state' },
    });
  });
});

describe('several people at one item', () => {
  const fields = ['done', 'issues', 'next'] as const;
  const round = { divisionConfirms: false };

  /** Who saves, from how many versions ago, and what they changed. */
  const anySave = fc.record({
    by: fc.constantFrom('sato', 'ito', 'abe'),
    behind: fc.nat({ max: 4 }),
    typed: fc.dictionary(fc.constantFrom(...fields), fc.constantFrom('', 'あ', 'い', 'う'), { maxKeys: 3 }),
  });

  test('a save changes what its person changed and nothing else, or nothing at all and says what collides', () => {
    fc.assert(
      fc.property(fc.array(anySave, { minLength: 1, maxLength: 15 }), (saves) => {
        const versions: InitiativeEntry[] = [base];
        let status: ItemStatus = startItem('r1.i2');
        for (const { by, behind, typed } of saves) {
          const version = Math.max(0, status.version - behind);
          const from = versions[version] ?? base;
          const before = versions.at(-1) ?? base;
          const entry = { ...from, ...typed };
          const event = makeEvent('save', { by });
          const saved = saveEntry({ status, entry: before }, { event, version, base: from, entry }, round);
          if (saved.outcome === 'refused') throw new Error(saved.refusal.code);
          const collisions = saved.outcome === 'conflict' ? saved.conflicts : [];
          for (const field of fields) {
            const changed = entry[field] !== from[field];
            const collision = collisions.find(({ path }) => path[0] === field);
            if (collision) expect(collision).toMatchObject({ mine: entry[field], theirs: before[field] });
            else expect(saved.entry[field]).toBe(changed ? entry[field] : before[field]);
          }
          if (saved.outcome === 'conflict') expect(collisions.length).toBeGreaterThan(0);
          else {
            versions.push(saved.entry);
            status = saved.status;
            expect(status.version).toBe(versions.length - 1);
          }
        }
      }),
    );
  });
});
