import { describe, expect, test } from 'vitest';
import type { Department } from '../../../src/core/plan/plan.ts';
import { kindWords } from '../../../src/core/reorganisation/kind-words.ts';
import type { ReorganisationLine } from '../../../src/core/reorganisation/line-problem.ts';
import { type KnownDepartments, readLines, writeLines } from '../../../src/core/reorganisation/read-lines.ts';

const departments: readonly Department[] = [
  { id: 'd1', name: '市民課', division: '市民部' },
  { id: 'd2', name: '保険課', division: '市民部' },
  { id: 'd3', name: '産業振興課', division: '産業部' },
  { id: 'd4', name: '情報政策課', division: null },
];
const known: KnownDepartments = {
  departments,
  changes: [{ date: '2025-04-01', kind: 'abolished', from: ['d4'], to: [] }],
  decided: [],
  highest: 7,
};
const line = (kind: string, from = '', to = '', division = '', no = 1): ReorganisationLine => ({
  line: no,
  kind,
  from,
  to,
  division,
});
const read = (...lines: readonly ReorganisationLine[]) => readLines('令和9年4月1日', lines, known);
const codes = (...lines: readonly ReorganisationLine[]) => {
  const result = read(...lines);
  return result.ok ? [] : result.problems.map(({ code }) => code);
};

describe('lines of a reorganisation', () => {
  test('several kinds in one go, with new departments numbered on', () => {
    const result = read(
      line('改称', '市民課', '市民窓口課'),
      line('分割', '産業振興課', '産業振興課、観光課', '産業部、観光部', 2),
      line('新設', '', '空き家対策室', '', 3),
    );
    expect(result).toEqual({
      ok: true,
      plan: {
        date: '2027-04-01',
        changes: [
          { date: '2027-04-01', kind: 'renamed', from: ['d1'], to: ['d8'] },
          { date: '2027-04-01', kind: 'split', from: ['d3'], to: ['d3', 'd9'] },
          { date: '2027-04-01', kind: 'created', from: [], to: ['d10'] },
        ],
        created: [
          { id: 'd8', name: '市民窓口課', division: '市民部' },
          { id: 'd9', name: '観光課', division: '観光部' },
          { id: 'd10', name: '空き家対策室', division: null },
        ],
        divisions: [],
      },
    });
  });

  test('a department that only changes its division', () => {
    expect(read(line('移管', '保険課', '', '福祉部'))).toMatchObject({
      plan: {
        changes: [{ kind: 'moved', from: ['d2'], to: ['d2'] }],
        divisions: [{ id: 'd2', name: '保険課', division: '福祉部' }],
      },
    });
  });

  test.each([
    ['no kind', ['kind-unknown'], [line('解散', '市民課')]],
    ['nobody before', ['from-missing'], [line('改称', '', '市民窓口課')]],
    ['a department that does not exist', ['department-unknown'], [line('廃止', '架空課')]],
    ['a department that is no more', ['department-ended'], [line('廃止', '情報政策課')]],
    ['two renamed at once', ['from-too-many'], [line('改称', '市民課、保険課', '窓口課')]],
    ['somebody before a new one', ['from-not-wanted'], [line('新設', '市民課', '窓口課')]],
    ['no name after', ['to-missing'], [line('統合', '市民課、保険課')]],
    ['two names after a merger', ['to-too-many'], [line('統合', '市民課、保険課', '窓口課、年金課')]],
    ['a split into one', ['to-too-few'], [line('分割', '市民課', '窓口課')]],
    ['something after an abolition', ['to-not-wanted'], [line('廃止', '市民課', '窓口課')]],
    ['a name that is taken', ['name-taken'], [line('改称', '市民課', '保険課')]],
    ['a name of one that is no more', ['name-of-ended'], [line('改称', '市民課', '情報政策課')]],
    ['no division', ['division-missing'], [line('移管', '市民課')]],
    ['the division that it has', ['division-same'], [line('移管', '市民課', '', '市民部')]],
    ['more divisions than names', ['divisions-uneven'], [line('新設', '', '窓口課', '市民部、福祉部')]],
    ['nothing at all', ['no-lines'], []],
    [
      'one department in two lines',
      ['from-twice'],
      [line('改称', '市民課', '窓口課'), line('廃止', '市民課', '', '', 2)],
    ],
    [
      'one new department from two lines',
      ['to-twice'],
      [line('改称', '市民課', '窓口課'), line('改称', '保険課', '窓口課', '', 2)],
    ],
    ['a circle', ['circle'], [line('移管', '市民課', '保険課'), line('移管', '保険課', '市民課', '', 2)]],
  ] as const)('refused: %s', (_, expected, lines) => {
    expect(codes(...lines)).toEqual(expected);
  });

  test.each([
    ['not a day', '4月のはじめ', 'date-unreadable'],
    ['before a change that is recorded', '2025-03-31', 'before-earlier-change'],
  ])('refused: %s', (_, date, code) => {
    const result = readLines(date, [line('廃止', '市民課')], known);
    expect(result).toMatchObject({ ok: false, problems: [{ column: 'date', code }] });
  });

  test('what was read can be written down and read again', () => {
    const lines = [
      line('改称', '市民課', '市民窓口課', '市民部'),
      line('移管', '保険課', '', '福祉部', 2),
      line('廃止', '産業振興課', '', '', 3),
    ];
    const result = read(...lines);
    if (!result.ok) throw new Error('It can be read');
    const written = writeLines(result.plan, departments, (kind) => kindWords[kind][0]);
    expect(written).toEqual(lines);
    expect(read(...written)).toEqual(result);
  });
});
