import type { CodeList } from '../../core/open-data/data-table.ts';
import {
  outcomeTexts,
  policyTexts,
  progressTexts,
  publicStateTexts,
  sourceKindTexts,
} from '../../core/opinions/opinion-texts.ts';
import {
  type PublicOpinion,
  type PublicResponse,
  publicStateOf,
} from '../../core/opinions/public-opinion.ts';
import type { City } from '../city.ts';
import { column, defineTable, listCodes, type TableMaker } from './define-table.ts';
import { blankText, tableText } from './table-text.ts';

/** The code lists of opinions: in the files of publications that have any. */
export const opinionCodeLists = {
  sourceKind: listCodes('opinion_source_kind', sourceKindTexts),
  state: listCodes('opinion_state', publicStateTexts),
  outcome: listCodes('opinion_outcome', outcomeTexts),
  policy: listCodes('response_policy', policyTexts),
  progress: listCodes('response_progress', progressTexts),
} as const satisfies Record<string, CodeList>;

const opinions = defineTable<PublicOpinion>({
  id: 'opinions',
  ...tableText.opinions,
  list: ({ snapshot }: City) => snapshot.opinions ?? [],
  columns: [
    column('opinion_id', 'id', ({ id }) => id),
    column('fiscal_year', 'year', ({ year }) => year),
    column('opinion_source_kind', 'code', ({ source }) => source.kind, {
      codes: opinionCodeLists.sourceKind,
    }),
    column('opinion_body', 'text', ({ source }) => source.body),
    column('opinion_meeting', 'text', ({ source }) => source.meeting, { blank: blankText.notSaid }),
    column('given_on', 'date', ({ source }) => source.date),
    column('number_in_minutes', 'text', ({ source }) => source.number, { blank: blankText.notSaid }),
    column('element_id', 'id', ({ element }) => element, { blank: blankText.wholePlan }),
    column('opinion_text', 'text', ({ text }) => text),
    column('opinion_summary', 'text', ({ summary }) => summary, { blank: blankText.notSaid }),
    column('opinion_state', 'code', publicStateOf, { codes: opinionCodeLists.state }),
    column('closed_on', 'date', ({ closing }) => closing?.on ?? null, { blank: blankText.stillOpen }),
    column('closing_reason', 'text', ({ closing }) => closing?.reason ?? null, {
      blank: blankText.stillOpen,
    }),
    column('superseded_by', 'id', ({ closing }) => closing?.supersededBy ?? null, {
      blank: blankText.notSuperseded,
    }),
  ],
});

type ResponseRow = {
  readonly opinion: PublicOpinion;
  readonly no: number;
  readonly response: PublicResponse;
  readonly department: string | null;
};

const responses = defineTable<ResponseRow>({
  id: 'opinion_responses',
  ...tableText.opinion_responses,
  list: (city) => listResponses(city).flatMap(splitDepartments),
  columns: [
    column('opinion_id', 'id', ({ opinion }) => opinion.id),
    column('response_no', 'integer', ({ no }) => no),
    column('department_id', 'id', ({ department }) => department, { blank: blankText.noDepartment }),
    column('response_policy', 'code', ({ response }) => response.policy, { codes: opinionCodeLists.policy }),
    column('response_text', 'text', ({ response }) => response.text),
    column('response_reason', 'text', ({ response }) => response.reason, { blank: blankText.notSaid }),
    column('promised_by', 'date', ({ response }) => response.by, { blank: blankText.notSaid }),
    column('answered_on', 'date', ({ response }) => response.answeredOn),
  ],
});

type NoteRow = Omit<ResponseRow, 'department'> & { readonly note: PublicResponse['notes'][number] };

const notes = defineTable<NoteRow>({
  id: 'opinion_progress',
  ...tableText.opinion_progress,
  list: (city) =>
    listResponses(city).flatMap((row) => row.response.notes.map((note): NoteRow => ({ ...row, note }))),
  columns: [
    column('opinion_id', 'id', ({ opinion }) => opinion.id),
    column('response_no', 'integer', ({ no }) => no),
    column('fiscal_year', 'year', ({ note }) => note.year),
    column('response_progress', 'code', ({ note }) => note.progress, { codes: opinionCodeLists.progress }),
    column('progress_text', 'text', ({ note }) => note.text),
    column('evidence', 'text', ({ note }) => note.evidence, { blank: blankText.notSaid }),
  ],
});

function listResponses({ snapshot }: City): readonly Omit<ResponseRow, 'department'>[] {
  return (snapshot.opinions ?? []).flatMap((opinion) =>
    opinion.responses.map((response, index) => ({ opinion, no: index + 1, response })),
  );
}

/** One row a department, so that every cell holds one. */
function splitDepartments(row: Omit<ResponseRow, 'department'>): readonly ResponseRow[] {
  const { departments } = row.response;
  return (departments.length === 0 ? [null] : departments).map((department) => ({ ...row, department }));
}

/** Opinions, what the city answered, and what it did, year by year. */
export const opinionTables: readonly TableMaker[] = [opinions, responses, notes];
