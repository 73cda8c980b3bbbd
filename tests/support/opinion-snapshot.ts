import type { PublicOpinion } from '../../src/core/opinions/public-opinion.ts';
import type { Snapshot } from '../../src/core/publication/snapshot.ts';
import { readSampleSnapshots } from './sample-snapshots.ts';

/** The made-up city with an opinion of each way that one can stand for the public. */
export function readSnapshotWithOpinions(): Snapshot & { readonly opinions: readonly PublicOpinion[] } {
  const city = readSampleSnapshots().find(({ municipality }) => municipality.fictional);
  const [measure] = city?.plan.measures ?? [];
  const [indicator] = city?.plan.indicators ?? [];
  const [department] = city?.plan.departments ?? [];
  if (city === undefined || measure === undefined || indicator === undefined || department === undefined)
    throw new Error('The sample has a made-up city with a plan');
  const opinion: PublicOpinion = {
    id: 'o1',
    year: 2026,
    source: {
      kind: 'review-body',
      body: '総合計画審議会',
      meeting: '第2回',
      date: '2026-10-08',
      number: '3',
    },
    element: measure.id,
    text: '相談の件数だけでなく、\n解決した割合も示してほしい。',
    summary: '解決した割合を示す',
    responses: [
      {
        departments: [department.id],
        policy: 'will-do-partly',
        text: '窓口の相談から、割合を集計します。',
        reason: '電話の相談は記録がないため',
        by: '2028-03-31',
        answeredOn: '2026-11-10',
        notes: [
          { year: 2026, progress: 'under-way', text: '集計の方法を決めました。', evidence: '要領（案）' },
          { year: 2027, progress: 'done', text: '割合を公表しました。', evidence: '' },
        ],
      },
    ],
    closing: null,
  };
  const closed = (outcome: 'done' | 'not-done' | 'superseded') => ({
    outcome,
    reason: `${outcome}の理由`,
    supersededBy: outcome === 'superseded' ? ('o1' as const) : null,
    on: '2028-05-10',
  });
  const opinions: readonly PublicOpinion[] = [
    opinion,
    { ...opinion, id: 'o4', element: indicator.id, summary: null, closing: closed('done') },
    { ...opinion, id: 'o5', element: null, closing: closed('not-done') },
    { ...opinion, id: 'o9', element: null, responses: [], closing: closed('superseded') },
  ];
  return { ...city, opinions };
}
