import type { Proposal } from '../sheets/propose-rating.ts';
import type { PublishedField, PublishedSheet, PublishedStage } from '../sheets/published-sheet.ts';
import type { Grade } from '../sheets/sheet-form.ts';
import type { Tally } from '../sheets/tally.ts';
import type { Text } from '../text/text.ts';

/**
 * A decided assessment, copied field by field: what is not public by its type does not get through.
 *
 * @example parts.sheets.map(copySheet)
 */
export function copySheet({ element, year, division, decidedAt, stages }: PublishedSheet): PublishedSheet {
  return { element, year, division, decidedAt, stages: stages.map(copyStage) };
}

function copyStage({ stage, label, fields }: PublishedStage): PublishedStage {
  return { stage, label: copyText(label), fields: fields.map(copyField) };
}

function copyField(field: PublishedField): PublishedField {
  const about = { key: field.key, label: copyText(field.label) };
  switch (field.kind) {
    case 'text':
      return { ...about, kind: 'text', text: field.text };
    case 'number':
      return { ...about, kind: 'number', value: field.value, unit: field.unit };
    case 'choice': {
      const { code, label } = field.choice;
      return { ...about, kind: 'choice', choice: { code, label: copyText(label) } };
    }
    case 'rating': {
      const { rating, grade, proposed, proposal, overridden, reason } = field;
      return {
        ...about,
        kind: 'rating',
        rating,
        grade: grade && copyGrade(grade),
        proposed: proposed && copyGrade(proposed),
        proposal: copyProposal(proposal),
        overridden,
        reason,
      };
    }
  }
}

function copyGrade({ code, label, meaning }: Grade): Grade {
  return { code, label: copyText(label), meaning: copyText(meaning) };
}

function copyProposal({ grade, because, tally, from }: Proposal): Proposal {
  return { grade, because, tally: copyTally(tally), from };
}

function copyTally({ rows, good, judged, total }: Tally): Tally {
  return {
    rows: rows.map((row) => ({
      code: row.code,
      label: copyText(row.label),
      count: row.count,
      judged: row.judged,
      good: row.good,
    })),
    good,
    judged,
    total,
  };
}

function copyText({ ja, en }: Text): Text {
  return { ja, en };
}
