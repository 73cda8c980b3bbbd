import type { IsoDate } from '../../../core/fiscal/fiscal-year.ts';
import { parseDate } from '../../../core/fiscal/parse-date.ts';
import type { Department } from '../../../core/plan/plan.ts';
import { type Post, ROLES } from '../../../core/round/role.ts';
import { foldText } from '../../../core/text/fold-text.ts';
import { foldLoginName, isLoginName } from '../fold-login-name.ts';
import { findWord } from './find-word.ts';
import { resolvePost } from './resolve-post.ts';
import type { TransferProblem, TransferProblemCode } from './transfer-problem.ts';
import {
  columnHeads,
  kindWords,
  neededColumns,
  roleWords,
  type TransferColumn,
  type TransferKind,
  transferColumns,
  transferKinds,
} from './transfer-table.ts';

/** A row of a table with the line on which it begins. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] };

/** One line of the table, understood. `post` is null where a person leaves every post. */
export type Transfer = {
  readonly line: number;
  readonly kind: TransferKind;
  readonly loginName: string;
  readonly displayName: string | null;
  readonly mail: string | null;
  readonly post: Post | null;
  readonly date: IsoDate;
};

export type ReadTransfers = {
  readonly transfers: readonly Transfer[];
  readonly problems: readonly TransferProblem[];
};

/**
 * Understands a table of transfers, its columns in any order. What cannot be understood is told line by line; the
 * other lines are read all the same.
 *
 * @example readTransfers(readCsv(text).rows, plan.departments)
 */
export function readTransfers(rows: readonly TableRow[], departments: readonly Department[]): ReadTransfers {
  const [head, ...body] = rows;
  const places = findColumns(head?.cells ?? []);
  const missing = neededColumns.filter((column) => !places.has(column));
  if (missing.length > 0) {
    const line = head?.line ?? null;
    const problems = missing.map((column) => ({
      line,
      column,
      code: 'column-missing' as const,
      found: columnHeads[column][0],
    }));
    return { transfers: [], problems };
  }
  const filled = body.filter(({ cells }) => cells.some((cell) => foldText(cell) !== ''));
  if (filled.length === 0) {
    return { transfers: [], problems: [{ line: null, column: null, code: 'no-lines', found: '' }] };
  }
  const read = filled.map((row) => readLine(row, places, departments));
  return {
    transfers: read.flatMap(({ transfer }) => (transfer === null ? [] : [transfer])),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function findColumns(cells: readonly string[]): ReadonlyMap<TransferColumn, number> {
  const heads = cells.map((cell) => foldText(cell).toLowerCase());
  const found = transferColumns.map((column) => {
    const names = columnHeads[column].map((name) => foldText(name).toLowerCase());
    return [column, heads.findIndex((head) => names.includes(head))] as const;
  });
  return new Map(found.filter(([, place]) => place >= 0));
}

type Cells = Readonly<Record<TransferColumn, string>>;
type Fault = { readonly column: TransferColumn; readonly code: TransferProblemCode };
type LineReading = { readonly transfer: Transfer | null; readonly problems: readonly TransferProblem[] };

function readLine(
  { line, cells }: TableRow,
  places: ReadonlyMap<TransferColumn, number>,
  departments: readonly Department[],
): LineReading {
  const cell = (column: TransferColumn): string => {
    const place = places.get(column);
    return place === undefined ? '' : (cells[place] ?? '').trim();
  };
  const texts = Object.fromEntries(transferColumns.map((column) => [column, cell(column)])) as Cells;
  const kind = findWord(kindWords, transferKinds, texts.kind);
  const loginName = foldLoginName(texts.loginName);
  const date = parseDate(texts.date);
  const post = readPost(texts, kind, departments);
  const faults: Fault[] = [
    ...(kind === null ? [{ column: 'kind', code: 'kind-unknown' } as const] : []),
    ...nameFaults(texts, kind, loginName),
    ...(date === null ? [{ column: 'date', code: 'date-unreadable' } as const] : []),
    ...('code' in post ? [post] : []),
  ];
  const problems = faults.map(({ column, code }) => ({ line, column, code, found: texts[column] }));
  if (kind === null || date === null || 'code' in post || problems.length > 0) {
    return { transfer: null, problems };
  }
  const displayName = texts.displayName === '' ? null : texts.displayName;
  const mail = texts.mail === '' ? null : texts.mail.normalize('NFKC');
  return { transfer: { line, kind, loginName, displayName, mail, post: post.post, date }, problems };
}

function nameFaults(texts: Cells, kind: TransferKind | null, loginName: string): readonly Fault[] {
  const faults: Fault[] = [];
  if (loginName === '') faults.push({ column: 'loginName', code: 'login-name-missing' });
  else if (kind === 'new' && !isLoginName(loginName)) {
    faults.push({ column: 'loginName', code: 'login-name-invalid' });
  }
  if (kind === 'new' && texts.displayName === '') {
    faults.push({ column: 'displayName', code: 'display-name-missing' });
  }
  if (texts.mail !== '' && !/^[^\s@]+@[^\s@]+$/.test(texts.mail.normalize('NFKC'))) {
    faults.push({ column: 'mail', code: 'mail-invalid' });
  }
  return faults;
}

/** Who leaves or retires may leave the post open: then all are meant. */
function readPost(
  texts: Cells,
  kind: TransferKind | null,
  departments: readonly Department[],
): { readonly post: Post | null } | Fault {
  // Of an unknown kind nothing more can be said than that.
  if (kind === null || kind === 'retires' || (kind === 'leaves' && texts.role === '')) return { post: null };
  if (texts.role === '') return { column: 'role', code: 'role-missing' };
  const role = findWord(roleWords, ROLES, texts.role);
  if (role === null) return { column: 'role', code: 'role-unknown' };
  return resolvePost(role, texts, departments);
}
