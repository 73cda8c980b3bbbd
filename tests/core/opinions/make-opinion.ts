import { startOpinion } from '../../../src/core/opinions/fold-steps.ts';
import type { Opinion, OpinionResponse, OpinionStatus } from '../../../src/core/opinions/opinion.ts';
import type { OpinionDeed, OpinionEvent } from '../../../src/core/opinions/opinion-step.ts';
import { takeOpinionStep } from '../../../src/core/opinions/take-step.ts';

export const someOpinion: Opinion = {
  id: 'o1',
  year: 2026,
  source: {
    kind: 'review-body',
    body: '総合計画審議会',
    meeting: '第2回',
    date: '2026-10-08',
    number: '3',
  },
  element: 'm1',
  text: '相談の件数だけでなく、解決した割合も示してほしい。',
  speaker: '架空委員',
};

export const someResponse: OpinionResponse = {
  policy: 'will-do',
  text: '解決した割合を次の実績から集計します。',
  reason: '',
  by: '2028-03-31',
};

/** An event of the coordinator, at a moment of the opinion's own year. */
export function eventOf(
  deed: OpinionDeed,
  rest: Partial<Pick<OpinionEvent, 'at' | 'reason'>> = {},
): OpinionEvent {
  return {
    by: 'u1',
    post: { role: 'coordinator', department: null },
    at: '2026-11-10T01:00:00.000Z',
    reason: null,
    ...deed,
    ...rest,
  };
}

/** An opinion after events that must all be possible. */
export function tracked(events: readonly OpinionEvent[], opinion: Opinion = someOpinion): OpinionStatus {
  return events.reduce((status, event) => {
    const taken = takeOpinionStep(status, event);
    if (!taken.ok) throw new Error(`${event.kind}: ${taken.refusal.code}`);
    return taken.status;
  }, startOpinion(opinion));
}

export const assigned = eventOf({ kind: 'assign', departments: ['d1'], due: '2026-12-10' });
export const saved = eventOf({ kind: 'save-response', department: 'd1', response: someResponse });
export const submitted = eventOf({ kind: 'submit-response', department: 'd1' });
export const accepted = eventOf({ kind: 'accept-response', department: 'd1' });
export const answered: readonly OpinionEvent[] = [assigned, saved, submitted, accepted];
export const noteOf = (year: number, progress: 'under-way' | 'done' | 'dropped'): OpinionEvent =>
  eventOf({ kind: 'note-progress', department: 'd1', year, progress, text: '集計した。', evidence: '' });
