import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AnsweredItem } from '../../../../src/app/ports/round-store.ts';
import { type EntryValue, encodeValue } from '../../../../src/documents/round-workbook/entry-value.ts';
import { describeForms } from '../../../../src/documents/round-workbook/form/describe-forms.ts';
import { makeRoundWorkbook } from '../../../../src/documents/round-workbook/make-round-workbook.ts';
import { readRoundWorkbook } from '../../../../src/documents/round-workbook/read-round-workbook.ts';
import { toEntries } from '../../../../src/server/office/workbooks/to-entries.ts';
import { toWorkbookRequest } from '../../../../src/server/office/workbooks/to-workbook-request.ts';
import { needed, openTestRound, type TestRound } from '../../../app/round/open-city.ts';
import { typeAnswers } from '../../../documents/round-workbook/support/type-answers.ts';
import { listEngines } from '../../../support/engines.ts';
import { arbitraryEntry } from './support/arbitrary-entry.ts';

const [engine] = await listEngines();
if (engine === undefined) throw new Error('SQLite is always there');
/** Milliseconds: some dozens of workbooks, beside other tests. */
const patience = 120_000;

let city: TestRound;
let items: readonly AnsweredItem[];

beforeAll(async () => {
  city = await openTestRound(await engine.locate());
  items = await city.store.read((reader) => reader.listItems(city.code, 'r1'));
});
afterAll(() => city.store.close());

/** Of every kind some, with parts, running totals and several actions among them. */
function chooseItems(): readonly AnsweredItem[] {
  const most = (kind: string, is: (one: AnsweredItem) => boolean): readonly AnsweredItem[] => {
    const all = items.filter(({ item }) => item.kind === kind);
    return [...all.filter(is).slice(0, 3), ...all.filter((one) => !is(one)).slice(0, 2)];
  };
  const cumulative = items.filter(({ item }) => item.kind === 'indicator' && item.cumulative).slice(0, 2);
  return [
    ...cumulative,
    ...most(
      'indicator',
      ({ item }) => item.kind === 'indicator' && !item.cumulative && item.series.length > 1,
    ),
    ...most('initiative', ({ item }) => item.kind === 'initiative' && item.actions.length > 1),
    ...most('project', () => true),
  ];
}

function request(own: readonly AnsweredItem[], language: 'ja' | 'en' = 'ja') {
  const { opened, city: snapshot } = city;
  const department = needed(snapshot.plan.departments[0], 'a department');
  return toWorkbookRequest({
    municipality: snapshot.municipality,
    round: opened.round,
    plan: snapshot.plan,
    department,
    items: own,
    language,
  });
}

/** Entries for all the chosen items. */
function arbitraryAnswers(): fc.Arbitrary<readonly AnsweredItem[]> {
  const chosen = chooseItems();
  return fc
    .tuple(...chosen.map(({ item }) => arbitraryEntry(item, city.opened.round)))
    .map((entries) => chosen.map((one, place) => ({ ...one, entry: entries[place] ?? one.entry })));
}

test(
  'a workbook that nobody touched proposes nothing, whatever stands in the boxes',
  async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryAnswers(), fc.constantFrom('ja', 'en'), async (answers, language) => {
        const asked = request(answers, language);
        const reading = readRoundWorkbook(await makeRoundWorkbook(asked), asked);
        expect(reading.changes).toEqual([]);
        expect(reading.conflicts).toEqual([]);
        expect(reading.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  },
  patience,
);

test(
  'every answer of every kind comes back as it was typed, and nothing else moves',
  async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(arbitraryAnswers(), arbitraryAnswers(), async (stored, typed) => {
        const asked = request(stored);
        const wanted = request(typed);
        const reading = readRoundWorkbook(await typeAnswers(asked, wanted), asked);
        expect(reading.conflicts).toEqual([]);
        const entries = new Map(toEntries(reading.changes, stored).map(({ item, entry }) => [item, entry]));
        const after = stored.map((one) => ({ ...one, entry: entries.get(one.item.id) ?? one.entry }));
        const read = new Map(
          reading.changes.map(({ kind, item, part, field, after: said }) => [
            JSON.stringify([kind, item, part, field]),
            said,
          ]),
        );
        compared += compareForms({ asked, wanted, after: request(after), read });
      }),
      { numRuns: 15, endOnFailure: true },
    );
    expect(compared).toBeGreaterThan(1000);
  },
  patience,
);

type Compared = {
  readonly asked: ReturnType<typeof request>;
  readonly wanted: ReturnType<typeof request>;
  readonly after: ReturnType<typeof request>;
  /** What the reader took from each cell that was typed into. */
  readonly read: ReadonlyMap<string, EntryValue>;
};

/** Cell by cell: what was read is what was typed; the rest is as it stood. Gives the number of cells that were read. */
function compareForms({ asked, wanted, after, read }: Compared): number {
  let count = 0;
  const forms = [asked, wanted, after].map(describeForms);
  forms[0]?.forEach((form, at) => {
    form.rows.forEach((row, line) => {
      for (const [column, before] of Object.entries(row.entries)) {
        const typed = forms[1]?.[at]?.rows[line]?.entries[column]?.value;
        const now = forms[2]?.[at]?.rows[line]?.entries[column]?.value;
        const key = JSON.stringify([form.kind, row.item, before.part, before.field]);
        // A figure stands in one of two cells, and says whether it is final.
        if (['value', 'increment', 'certainty'].includes(column)) continue;
        const said = read.get(key);
        if (said === undefined) expect(now, key).toEqual(before.value);
        else {
          // A date typed in words is a date; an amount of 12.5 is none, and stays in sight as it was typed.
          if (said.kind === typed?.kind) expect(said, key).toEqual(typed);
          expect(now && wordsOf(now), key).toBe(wordsOf(said));
          count += 1;
        }
      }
    });
  });
  return count;
}

function wordsOf(value: EntryValue): string {
  return value.kind === 'number' ? `${value.value}` : encodeValue(value).slice(2);
}
