import { blank, type EntryValue } from '../../../../src/documents/round-workbook/entry-value.ts';
import { describeForms } from '../../../../src/documents/round-workbook/form/describe-forms.ts';
import type { EntryColumn } from '../../../../src/documents/round-workbook/form/form.ts';
import type { WorkbookRequest } from '../../../../src/documents/round-workbook/workbook-request.ts';
import { escapeText } from '../../../../src/documents/round-workbook/xlsx/unescape-text.ts';
import { exportModel, type } from './filled-workbook.ts';
import { type Content, saveModel } from './package-model.ts';

/**
 * The workbook of a request with other answers typed into it: those of a second request for the same items. Numbers,
 * words and dates stand as a person types them.
 */
export async function typeAnswers(exported: WorkbookRequest, answers: WorkbookRequest): Promise<Uint8Array> {
  const workbook = await exportModel(exported);
  const forms = describeForms(answers);
  for (const spot of workbook.spots) {
    const rows = forms.find(({ kind }) => kind === spot.form.kind)?.rows ?? [];
    const row = rows.find(({ key }) => key === spot.row.key);
    const means = row?.entries[spot.column.key]?.value ?? blank;
    type(workbook, spot, { content: toContent(means, spot.column), means, how: 'as meant' });
  }
  return saveModel(workbook.model);
}

function toContent(value: EntryValue, { entry }: EntryColumn): Content {
  switch (value.kind) {
    case 'blank':
      return { kind: 'blank' };
    case 'number':
      return { kind: 'number', literal: `${value.value}` };
    case 'text':
      // Every spreadsheet escapes what looks like an escape.
      return { kind: 'text', text: escapeText(value.text) };
    case 'date':
      return { kind: 'text', text: value.date };
    case 'choice': {
      const choices = entry.type === 'choice' ? entry.choices : [];
      return { kind: 'text', text: choices.find(({ key }) => key === value.key)?.label ?? value.key };
    }
  }
}
