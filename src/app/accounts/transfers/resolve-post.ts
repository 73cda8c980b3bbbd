import type { Department } from '../../../core/plan/plan.ts';
import type { Post, Role } from '../../../core/round/role.ts';
import { foldText } from '../../../core/text/fold-text.ts';
import { findWord } from './find-word.ts';
import { themeWords } from './transfer-table.ts';

/** Where a post is, in the words of a table; empty where nothing was said. */
export type PlaceTexts = { readonly division: string; readonly department: string; readonly theme: string };

type PlaceFault = {
  readonly column: 'division' | 'department' | 'theme';
  readonly code:
    | 'department-missing'
    | 'department-unknown'
    | 'division-missing'
    | 'division-unknown'
    | 'theme-missing'
    | 'theme-unknown';
};

/**
 * The post of a role at the place that the texts name, or what is wrong with it.
 *
 * @example resolvePost('reporter', { department: '市民課', division: '', theme: '' }, plan.departments)
 */
export function resolvePost(
  role: Role,
  texts: PlaceTexts,
  departments: readonly Department[],
): { readonly post: Post } | PlaceFault {
  if (role === 'division-head') return readDivision(texts, departments);
  const name = foldText(texts.department);
  const department = departments.find((one) => foldText(one.name) === name);
  if (name !== '' && department === undefined) return { column: 'department', code: 'department-unknown' };
  if (role === 'reporter' || role === 'approver') {
    if (department === undefined) return { column: 'department', code: 'department-missing' };
    return { post: { role, department: department.id } };
  }
  const place = department?.id ?? null;
  if (role !== 'theme-coordinator') return { post: { role, department: place } };
  if (texts.theme === '') return { column: 'theme', code: 'theme-missing' };
  const theme = findWord(themeWords, ['digital', 'decarbonisation'] as const, texts.theme);
  if (theme === null) return { column: 'theme', code: 'theme-unknown' };
  return { post: { role, theme, department: place } };
}

function readDivision(
  texts: PlaceTexts,
  departments: readonly Department[],
): { readonly post: Post } | PlaceFault {
  const name = foldText(texts.division);
  if (name === '') return { column: 'division', code: 'division-missing' };
  const division = departments.find(
    (one) => one.division !== null && foldText(one.division) === name,
  )?.division;
  if (division === undefined || division === null) return { column: 'division', code: 'division-unknown' };
  return { post: { role: 'division-head', division } };
}
