import { describe, expect, it } from 'vitest';
import { type EntryValue, encodeValue } from '../../../src/documents/round-workbook/entry-value.ts';
import { makeRoundWorkbook } from '../../../src/documents/round-workbook/make-round-workbook.ts';
import { describeWorkbookProblem } from '../../../src/documents/round-workbook/problem-texts.ts';
import { readRoundWorkbook } from '../../../src/documents/round-workbook/read-round-workbook.ts';
import { exportModel, type Spot, type } from './support/filled-workbook.ts';
import { changeMeanwhile, makeRequest } from './support/make-request.ts';
import { type Content, saveModel } from './support/package-model.ts';

/** What Excel stores when each kind of answer is typed into its cell. */
function stored(value: EntryValue, spot: Spot): Content {
  switch (value.kind) {
    case 'blank':
      return { kind: 'blank' };
    case 'number':
      return { kind: 'number', literal: `${value.value}` };
    case 'date':
      return { kind: 'day', serial: Math.round(Date.parse(value.date) / 86_400_000) + 25_569 };
    case 'text':
      return { kind: 'text', text: value.text };
    case 'choice': {
      const choices = spot.column.entry.type === 'choice' ? spot.column.entry.choices : [];
      return { kind: 'text', text: choices.find(({ key }) => key === value.key)?.label ?? '' };
    }
  }
}

function answerFor({ column }: Spot, index: number): EntryValue {
  switch (column.entry.type) {
    case 'number':
      return { kind: 'number', value: index + 0.5 };
    case 'date':
      return { kind: 'date', date: `2025-04-${`${(index % 28) + 1}`.padStart(2, '0')}` };
    case 'text':
      return { kind: 'text', text: `回答 ${index}\n２行目` };
    case 'choice': {
      const { choices } = column.entry;
      return { kind: 'choice', key: choices[index % choices.length]?.key ?? '' };
    }
  }
}

describe('export, fill in, read back', () => {
  it('finds nothing where nothing was filled in', async () => {
    const request = makeRequest();
    const reading = readRoundWorkbook(await makeRoundWorkbook(request), request);
    expect(reading).toEqual({ changes: [], conflicts: [], problems: [] });
  });

  it('gives the same bytes for the same request', async () => {
    const [first, second] = [await makeRoundWorkbook(makeRequest()), await makeRoundWorkbook(makeRequest())];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('gives exactly what was filled in, in every cell of every form', async () => {
    const request = makeRequest();
    const workbook = await exportModel(request);
    const answers = workbook.spots.map((spot, index) => ({ spot, answer: answerFor(spot, index) }));
    for (const { spot, answer } of answers)
      type(workbook, spot, { content: stored(answer, spot), means: answer, how: 'plain' });
    const { changes, conflicts, problems } = readRoundWorkbook(saveModel(workbook.model), request);
    const expected = answers.filter(
      ({ spot, answer }) =>
        encodeValue(spot.row.entries[spot.column.key]?.value ?? answer) !== encodeValue(answer),
    );
    expect(changes.map(({ after }) => after)).toEqual(expected.map(({ answer }) => answer));
    expect(changes.map(({ item, part, field }) => [item, part, field])).toEqual(
      expected.map(({ spot: { row, column } }) => [
        row.item,
        row.entries[column.key]?.part,
        row.entries[column.key]?.field,
      ]),
    );
    expect(conflicts).toEqual([]);
    // Halves have more decimals than whole series; each row has a value and a reason for none; one total is off.
    expect(new Set(problems.map(({ code }) => code))).toEqual(
      new Set(['more-decimals', 'value-and-absence', 'increment-differs']),
    );
  });

  it('keeps what others entered meanwhile where the department left its cell alone', async () => {
    const request = makeRequest();
    const bytes = await makeRoundWorkbook(request);
    expect(readRoundWorkbook(bytes, changeMeanwhile(request))).toEqual({
      changes: [],
      conflicts: [],
      problems: [],
    });
  });

  it('lists a conflict with all three states where both changed an answer', async () => {
    const request = makeRequest();
    const workbook = await exportModel(request);
    const spot = workbook.spots.find(
      ({ row, column }) => row.item === 'kpi-visitors' && column.key === 'value',
    );
    if (spot === undefined) throw new Error('The example has no such cell');
    type(workbook, spot, { content: { kind: 'number', literal: '651.4' }, means: null, how: 'number' });
    const { changes, conflicts } = readRoundWorkbook(saveModel(workbook.model), changeMeanwhile(request));
    expect(changes).toEqual([]);
    expect(conflicts).toEqual([
      {
        kind: 'indicator',
        item: 'kpi-visitors',
        part: 'all',
        field: 'value',
        sheet: '指標',
        cell: 'J7',
        version: 'v-kpi-visitors',
        exported: { kind: 'blank' },
        current: { kind: 'number', value: 43.7 },
        typed: { kind: 'number', value: 651.4 },
      },
    ]);
  });

  it('names the reason that was left standing where the value has come', async () => {
    const request = makeRequest();
    const workbook = await exportModel(request);
    const spot = workbook.spots.find(
      ({ row, column }) => row.item === 'kpi-balance' && column.key === 'value',
    );
    if (spot === undefined) throw new Error('The example has no such cell');
    type(workbook, spot, { content: { kind: 'text', text: '△１９８' }, means: null, how: 'text' });
    const { changes, problems } = readRoundWorkbook(saveModel(workbook.model), request);
    expect(changes.map(({ after }) => after)).toEqual([{ kind: 'number', value: -198 }]);
    expect(problems.map((problem) => describeWorkbookProblem(problem).ja)).toEqual([
      '指標シート L11: 値（-198）があるのに、「値がない理由」が「未公表」です。値か理由のどちらかを消してください。',
    ]);
  });

  it('asks before it replaces anything where the record of the export is gone', async () => {
    const request = makeRequest();
    const workbook = await exportModel(request);
    workbook.model.sheets = workbook.model.sheets.filter(({ name }) => name !== 'shirube-record');
    const { changes, conflicts, problems } = readRoundWorkbook(
      saveModel(workbook.model),
      changeMeanwhile(request),
    );
    expect(changes).toEqual([]);
    expect(conflicts.map(({ item, part, field, exported }) => [item, part, field, exported])).toEqual([
      ['kpi-visitors', 'all', 'value', null],
      ['kpi-visitors', 'all', 'comment', null],
      ['kpi-rate', 'girls', 'value', null],
      ['kpi-rate', 'girls', 'comment', null],
      ['act-fair', null, 'issues', null],
      ['act-street', null, 'issues', null],
      ['act-loan', null, 'issues', null],
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['record-lost']);
  });

  it('reads a workbook that was made in English', async () => {
    const request = makeRequest({ language: 'en' });
    const bytes = await makeRoundWorkbook(request);
    expect(readRoundWorkbook(bytes, makeRequest())).toEqual({ changes: [], conflicts: [], problems: [] });
  });

  it('makes and reads workbooks of departments that have only one kind of item, or names full of signs', async () => {
    const names = { id: 'dep-<&>', name: `"課" & 'グループ' <一> _x0041_` };
    const request = makeRequest({ department: names, indicators: [], projects: [] });
    const bytes = await makeRoundWorkbook(request);
    expect(readRoundWorkbook(bytes, request)).toEqual({ changes: [], conflicts: [], problems: [] });
  });
});
