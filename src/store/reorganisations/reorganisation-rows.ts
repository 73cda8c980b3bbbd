import type { KeptReorganisation } from '../../app/ports/reorganisation-store.ts';
import {
  REORGANISATION_STATES,
  type Reorganisation,
  type ReorganisationId,
} from '../../core/reorganisation/reorganisation.ts';
import type { FactRow } from '../database.ts';
import { outsideEditions } from '../rows/other-facts.ts';
import { readId, readJson, readText, readWord, writeJson } from '../rows/read-cell.ts';

/** What is never asked for by itself stands in one column. */
type Contents = Pick<KeptReorganisation, 'changes' | 'created' | 'divisions' | 'choices' | 'decision'>;

export function reorganisationToFact(kept: KeptReorganisation): FactRow {
  const { id, state, date, changes, created, divisions, choices, decision } = kept;
  return {
    edition: outsideEditions,
    id,
    position: Number(id.slice(1)),
    fields: {
      date,
      state,
      contents: writeJson({ changes, created, divisions, choices, decision } satisfies Contents),
    },
  };
}

export function factToReorganisation({ id, fields }: Pick<FactRow, 'id' | 'fields'>): KeptReorganisation {
  const state: Reorganisation['state'] = readWord(fields, 'state', REORGANISATION_STATES);
  const kept: ReorganisationId = readId({ id }, 'id', 'o');
  return { id: kept, state, date: readText(fields, 'date'), ...readJson<Contents>(fields, 'contents') };
}
