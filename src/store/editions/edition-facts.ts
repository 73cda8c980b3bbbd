import type { EditionStanding } from '../../core/editions/edition.ts';
import { type Lineage, lineageKinds } from '../../core/editions/lineage.ts';
import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import type { ElementId } from '../../core/plan/plan.ts';
import type { FactRow } from '../database.ts';
import { readJson, readText, readTextOrNull, readWord, writeJson } from '../rows/read-cell.ts';

export function standingToFact(edition: FiscalYear, standing: EditionStanding): FactRow {
  const approved = standing.state === 'approved' ? standing : null;
  return {
    edition,
    id: 'standing',
    position: 1,
    fields: {
      state: standing.state,
      from_date: approved?.from ?? null,
      approved_by: approved?.approval?.by ?? null,
      approved_at: approved?.approval?.at ?? null,
    },
  };
}

export function factToStanding({ fields }: FactRow): EditionStanding {
  const state = readWord(fields, 'state', ['preparing', 'discarded', 'approved'] as const);
  if (state !== 'approved') return { state };
  const by = readTextOrNull(fields, 'approved_by');
  return {
    state,
    from: readTextOrNull(fields, 'from_date'),
    approval: by === null ? null : { by, at: readText(fields, 'approved_at') },
  };
}

export function lineageToFact(
  edition: FiscalYear,
  { kind, from, to, reason }: Lineage,
  index: number,
): FactRow {
  return {
    edition,
    id: `l${index + 1}`,
    position: index + 1,
    fields: { kind, from_elements: writeJson(from), to_elements: writeJson(to), reason },
  };
}

export function factToLineage({ fields }: FactRow): Lineage {
  return {
    kind: readWord(fields, 'kind', lineageKinds),
    from: readJson<ElementId[]>(fields, 'from_elements'),
    to: readJson<ElementId[]>(fields, 'to_elements'),
    reason: readTextOrNull(fields, 'reason'),
  };
}
