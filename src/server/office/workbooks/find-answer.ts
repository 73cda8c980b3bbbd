import type { Text } from '../../../core/text/text.ts';
import type { EntryValue } from '../../../documents/round-workbook/entry-value.ts';
import { describeForms } from '../../../documents/round-workbook/form/describe-forms.ts';
import type { ItemKind, WorkbookRequest } from '../../../documents/round-workbook/workbook-request.ts';

/** Which answer: of which item, of which part of it. */
export type AnswerName = {
  readonly kind: ItemKind;
  readonly item: string;
  readonly part: string | null;
  readonly field: string;
};

/** An answer of a workbook's form: what its column is called, which part of the item it is for, what stands there now. */
export type FoundAnswer = {
  readonly head: Text;
  /** The series or the action; null where there is but one, or the head says it. */
  readonly part: string | null;
  readonly value: EntryValue;
};

/**
 * Looks answers up in the form of a workbook, as the round stands now.
 *
 * @example openAnswers(request)({ kind: 'indicator', item: 'r1.k3', part: '小学校', field: 'value' })?.part // '小学校'
 */
export function openAnswers(request: WorkbookRequest): (name: AnswerName) => FoundAnswer | null {
  const found = new Map(
    describeForms(request).flatMap(({ kind, rows, columns }) =>
      rows.flatMap((row) =>
        Object.entries(row.entries).map(([key, { part, field, value }]) => {
          const head = columns.find((column) => column.key === key)?.head ?? { ja: field, en: field };
          const given = row.given[kind === 'indicator' ? 'series' : 'action'];
          const words = part !== null && given?.kind === 'words' ? given.words : null;
          return [nameOf({ kind, item: row.item, part, field }), { head, part: words, value }] as const;
        }),
      ),
    ),
  );
  return (name) => found.get(nameOf(name)) ?? null;
}

function nameOf({ kind, item, part, field }: AnswerName): string {
  return JSON.stringify([kind, item, part, field]);
}
