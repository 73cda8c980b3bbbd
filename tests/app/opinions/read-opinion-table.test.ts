import { describe, expect, test } from 'vitest';
import { readOpinionTable } from '../../../src/app/opinions/read-opinion-table.ts';
import { readCsv } from '../../../src/documents/csv/read-csv.ts';
import { readSampleSnapshots } from '../../support/sample-snapshots.ts';

const city = readSampleSnapshots().find(({ municipality }) => municipality.fictional);
if (city === undefined) throw new Error('The sample has a made-up city');
const { plan } = city;
const [measure] = plan.measures;
if (measure === undefined) throw new Error('The plan has measures');

const read = (text: string) => readOpinionTable(readCsv(text).rows, plan, '2026-11-23');

test('what the minutes say once holds for the lines below', () => {
  const { opinions, problems } = read(
    [
      '番号,会議体,会議,年月日,対象,意見',
      `１,総合計画審議会,第２回,令和８年10月8日,${measure.title},"一行目\n二行目"`,
      '２,,,,,全体として読みにくい。',
    ].join('\n'),
  );
  expect(problems).toEqual([]);
  const source = {
    kind: 'review-body',
    body: '総合計画審議会',
    meeting: '第２回',
    date: '2026-10-08',
  };
  expect(opinions.map(({ wanted }) => wanted)).toEqual([
    {
      year: 2026,
      source: { ...source, number: '１' },
      element: measure.id,
      text: '一行目\n二行目',
      speaker: null,
    },
    {
      year: 2026,
      source: { ...source, number: '２' },
      element: null,
      text: '全体として読みにくい。',
      speaker: null,
    },
  ]);
});

describe('what cannot be read is told by line and column', () => {
  test.each([
    ['意見\nよい', null, 'body', 'column-missing'],
    ['会議体,年月日,意見\n', null, null, 'no-lines'],
    ['会議体,年月日,意見\n審議会,きのう,よい', 2, 'date', 'bad-date'],
    ['会議体,年月日,意見\n審議会,2026-12-01,よい', 2, 'date', 'date-to-come'],
    ['会議体,年月日,意見\n審議会,2026-10-01,', 2, 'text', 'text-missing'],
    ['会議体,年月日,意見\n,2026-10-01,よい', 2, 'body', 'body-missing'],
    ['会議体,年月日,種別,意見\n審議会,2026-10-01,町内会,よい', 2, 'kind', 'kind-unknown'],
    ['会議体,年月日,年度,意見\n審議会,2026-10-01,2031,よい', 2, 'year', 'bad-year'],
    ['会議体,年月日,対象,意見\n審議会,2026-10-01,ない施策,よい', 2, 'element', 'unknown-element'],
  ])('%s', (text, line, column, code) => {
    expect(read(text).problems).toContainEqual(expect.objectContaining({ line, column, code }));
    expect(read(text).opinions).toEqual([]);
  });
});
