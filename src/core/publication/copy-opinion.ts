import type { PublicOpinion, PublicResponse } from '../opinions/public-opinion.ts';

/**
 * Copies an opinion field by field, so that nothing that is not a field of a public one gets through.
 *
 * @example copyOpinion({ ...opinion, speaker: 'A. Person' }) // without speaker
 */
export function copyOpinion(opinion: PublicOpinion): PublicOpinion {
  const { id, year, source, element, text, summary, responses, closing } = opinion;
  return {
    id,
    year,
    source: {
      kind: source.kind,
      body: source.body,
      meeting: source.meeting,
      date: source.date,
      number: source.number,
    },
    element,
    text,
    summary,
    responses: responses.map(copyResponse),
    closing: closing && {
      outcome: closing.outcome,
      reason: closing.reason,
      supersededBy: closing.supersededBy,
      on: closing.on,
    },
  };
}

function copyResponse(response: PublicResponse): PublicResponse {
  const { departments, policy, text, reason, by, answeredOn, notes } = response;
  return {
    departments: [...departments],
    policy,
    text,
    reason,
    by,
    answeredOn,
    notes: notes.map(({ year, progress, text, evidence }) => ({ year, progress, text, evidence })),
  };
}
