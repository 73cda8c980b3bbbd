import type { EntriesProposal } from '../../../app/round/apply-entries.ts';
import { describeProblem } from '../../../core/round/checks/problem.ts';
import { nameOfItem } from '../../../core/round/tracked-item.ts';
import type { Language, Text } from '../../../core/text/text.ts';
import type { EntryValue } from '../../../documents/round-workbook/entry-value.ts';
import { describeWorkbookProblem } from '../../../documents/round-workbook/problem-texts.ts';
import type { FileReading } from '../../../documents/round-workbook/read-round-workbooks.ts';
import type { WorkbookRequest } from '../../../documents/round-workbook/workbook-request.ts';
import type { AnswerView, FileView } from '../../../office/parts/workbook-file.tsx';
import { refusalText } from '../../../office/text/refusal-text.ts';
import { workbookText } from '../../../office/text/workbook-text.ts';
import { type Decisions, nameConflict } from './decisions.ts';
import { type AnswerName, openAnswers } from './find-answer.ts';
import type { DepartmentWorkbook } from './load-workbooks.ts';

/** A file that belongs to a department, and what would become of its answers. */
type Looked = {
  readonly workbook: DepartmentWorkbook;
  /** Null where the round is gone. */
  readonly proposal: EntriesProposal | null;
  readonly isProxy: boolean;
  readonly decisions: Decisions;
};

/**
 * What a file says in words: every change, every fault with sheet, cell and remedy, every collision. It can be applied
 * where nothing that was typed would be lost without somebody's having chosen so.
 *
 * @example describeFile(file, looked, 'ja').changes[0]?.after // '1,234'
 */
export function describeFile(file: FileReading, looked: Looked | null, language: Language): FileView {
  const { name, reading } = file;
  const problems = reading.problems.map((problem) => ({
    isError: problem.severity === 'error',
    text: describeWorkbookProblem(problem)[language],
  }));
  const unknown: FileView = {
    name,
    department: null,
    changes: [],
    conflicts: [],
    problems,
    refused: [],
    lacking: [],
    canApply: false,
    isProxy: false,
    isTaken: false,
  };
  if (looked === null) return unknown;
  const { workbook, proposal, isProxy, decisions } = looked;
  const { request } = workbook;
  const describe = openDescriptions(workbook, language);
  const show = (value: EntryValue): string => showValue(value, request);
  const refused = listRefused(proposal, workbook, language);
  const isBlocked = problems.some(({ isError }) => isError) || refused.length > 0 || proposal === null;
  const hasAnswers = reading.changes.length + reading.conflicts.length > 0;
  return {
    ...unknown,
    department: { id: workbook.id, name: request.department.name },
    changes: reading.changes.map((one) => ({
      ...describe(one),
      before: show(one.before),
      after: show(one.after),
    })),
    conflicts: reading.conflicts.map((one) => ({
      ...describe(one),
      name: nameConflict(workbook.id, one),
      current: show(one.current),
      typed: show(one.typed),
      isTyped: decisions.typed.has(nameConflict(workbook.id, one)),
    })),
    refused,
    lacking: listLacking(proposal, workbook, language),
    canApply: hasAnswers && !isBlocked,
    isProxy,
    isTaken: decisions.taken === null || decisions.taken.has(workbook.id),
  };
}

function openDescriptions(workbook: DepartmentWorkbook, language: Language) {
  const find = openAnswers(workbook.request);
  return (one: AnswerName & { readonly sheet: string; readonly cell: string }): AnswerView => {
    const found = find(one);
    const head = found === null ? one.field : found.head[language].replaceAll('\n', ' ');
    return {
      item: nameItem(workbook, one.item),
      part: found?.part ?? null,
      field: head,
      place: `${one.sheet} ${one.cell}`,
    };
  };
}

function listRefused(
  proposal: EntriesProposal | null,
  workbook: DepartmentWorkbook,
  language: Language,
): readonly string[] {
  return (proposal?.refused ?? []).map(
    ({ path, code }) => `${nameItem(workbook, path)}: ${refusalText[code][language]}`,
  );
}

/** What the changed items would still need before they can be submitted. */
function listLacking(
  proposal: EntriesProposal | null,
  workbook: DepartmentWorkbook,
  language: Language,
): readonly string[] {
  return (proposal?.entries ?? []).flatMap((entry) => {
    if (!('problems' in entry)) return [];
    const lacking = entry.problems.filter(({ severity }) => severity === 'error');
    const words = new Set(lacking.map((problem) => describeProblem(problem, language)));
    return [...words].map((one) => `${nameItem(workbook, entry.item)}: ${one}`);
  });
}

function nameItem({ items }: DepartmentWorkbook, id: string): string {
  const found = items.find(({ item }) => item.id === id);
  return found === undefined ? id : nameOfItem(found.item);
}

function showValue(value: EntryValue, { choices, language }: WorkbookRequest): string {
  const blank: Text = workbookText.blank;
  switch (value.kind) {
    case 'blank':
      return blank[language];
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
