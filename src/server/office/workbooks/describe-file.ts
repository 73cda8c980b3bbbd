import type { EntriesProposal, WantedEntry } from '../../../app/round/apply-entries.ts';
import type { RoundItem } from '../../../core/round/round-item.ts';
import { fillText } from '../../../core/text/fill-text.ts';
import type { Language, Text } from '../../../core/text/text.ts';
import type { EntryValue } from '../../../documents/round-workbook/entry-value.ts';
import { describeWorkbookProblem } from '../../../documents/round-workbook/problem-texts.ts';
import type { FileReading } from '../../../documents/round-workbook/read-round-workbooks.ts';
import type { WorkbookRequest } from '../../../documents/round-workbook/workbook-request.ts';
import type { FileView } from '../../../office/parts/workbook-file.tsx';
import { refusalText } from '../../../office/text/refusal-text.ts';
import { workbookText } from '../../../office/text/workbook-text.ts';
import type { DepartmentWorkbook } from './load-workbooks.ts';

/** A file that belongs to a department, and what would become of its answers. */
type Looked = {
  readonly workbook: DepartmentWorkbook;
  readonly entries: readonly WantedEntry[];
  /** Null where the round is gone. */
  readonly proposal: EntriesProposal | null;
  readonly isProxy: boolean;
};

/**
 * What a file says in words: every change, every fault with sheet, cell and remedy, every collision. It can be applied
 * where nothing that was typed would be lost.
 *
 * @example describeFile(file, looked, 'ja').changes[0]?.after // '1,234'
 */
export function describeFile(file: FileReading, looked: Looked | null, language: Language): FileView {
  const { name, reading } = file;
  const t = (text: Text): string => text[language];
  const problems = reading.problems.map((problem) => ({
    isError: problem.severity === 'error',
    text: t(describeWorkbookProblem(problem)),
  }));
  if (looked === null)
    return {
      name,
      department: null,
      changes: [],
      conflicts: [],
      problems,
      refused: [],
      entries: null,
      isProxy: false,
    };
  const { workbook, entries, proposal, isProxy } = looked;
  const { request } = workbook;
  const nameOf = (id: string): string => nameItem(workbook, id);
  const conflicts = reading.conflicts.map((one) =>
    fillText(
      workbookText.conflict,
      {
        place: `${one.sheet} ${one.cell}`,
        item: nameOf(one.item),
        typed: showValue(one.typed, request),
        current: showValue(one.current, request),
      },
      language,
    ),
  );
  const refused = (proposal?.refused ?? []).map(
    ({ path, code }) => `${nameOf(path)}: ${t(refusalText[code])}`,
  );
  const isBlocked =
    problems.some(({ isError }) => isError) ||
    conflicts.length > 0 ||
    refused.length > 0 ||
    proposal === null ||
    proposal.entries.some(({ outcome }) => outcome === 'conflict');
  return {
    name,
    department: { id: workbook.id, name: request.department.name },
    changes: reading.changes.map(({ item, sheet, cell, before, after }) => ({
      item: nameOf(item),
      place: `${sheet} ${cell}`,
      before: showValue(before, request),
      after: showValue(after, request),
    })),
    conflicts,
    problems,
    refused,
    entries: isBlocked ? null : JSON.stringify(entries),
    isProxy,
  };
}

function nameItem({ items }: DepartmentWorkbook, id: string): string {
  const item: RoundItem | undefined = items.find((one) => one.item.id === id)?.item;
  if (item === undefined) return id;
  return item.kind === 'initiative' ? item.title : item.name;
}

function showValue(value: EntryValue, { choices, language }: WorkbookRequest): string {
  switch (value.kind) {
    case 'blank':
      return workbookText.blank[language];
    case 'number':
      return value.value.toLocaleString('en-US', { maximumFractionDigits: 20 });
    case 'text':
      return value.text;
    case 'choice':
      return (
        Object.values(choices)
          .flat()
          .find(({ key }) => key === value.key)?.label ?? value.key
      );
    case 'date':
      return value.date;
  }
}
