import type { DenialCode } from '../round/may-act.ts';
import type { Post, Role } from '../round/role.ts';
import { SHEET_STATES, type Sheet, type SheetState } from './sheet.ts';

/** Everything that somebody can do to a sheet. */
export const SHEET_ACTS = ['view', 'write', 'finish', 'send-back', 'reopen'] as const;

export type SheetAct = (typeof SHEET_ACTS)[number];

/** How far a right reaches, from the narrowest. */
export const SHEET_SCOPES = [
  /** A department of the division that assesses it. */
  'owning-department',
  /** The division that assesses it. */
  'owning-division',
  /** A department or division that works on it. */
  'own-department',
  'own-division',
  'marked-theme',
  'all',
] as const;

export type SheetScope = (typeof SHEET_SCOPES)[number];

export type SheetGrant = { readonly scope: SheetScope; readonly states: readonly SheetState[] };

const first = ['not-started', 'draft', 'sent-back'] as const satisfies readonly SheetState[];

/**
 * Who may do what to a sheet in which state. The state says whose turn it is, so nobody writes in boxes of another
 * stage. The division's departments draft, its head answers for it; planning assesses second; the planning office
 * enters what the mayor's board has decided. Printed in docs/rights.md.
 */
export const SHEET_RIGHTS: Readonly<Record<SheetAct, Readonly<Partial<Record<Role, SheetGrant>>>>> = {
  view: {
    viewer: { scope: 'all', states: SHEET_STATES },
    reporter: { scope: 'own-department', states: SHEET_STATES },
    approver: { scope: 'own-department', states: SHEET_STATES },
    'division-head': { scope: 'own-division', states: SHEET_STATES },
    coordinator: { scope: 'all', states: SHEET_STATES },
    'theme-coordinator': { scope: 'marked-theme', states: SHEET_STATES },
    'second-assessor': { scope: 'all', states: SHEET_STATES },
    'external-reviewer': { scope: 'all', states: ['at-third', 'decided'] },
    auditor: { scope: 'all', states: SHEET_STATES },
  },
  write: {
    reporter: { scope: 'owning-department', states: first },
    approver: { scope: 'owning-department', states: first },
    'division-head': { scope: 'owning-division', states: first },
    'second-assessor': { scope: 'all', states: ['at-second'] },
    coordinator: { scope: 'all', states: ['at-third'] },
  },
  finish: {
    'division-head': { scope: 'owning-division', states: ['draft', 'sent-back'] },
    'second-assessor': { scope: 'all', states: ['at-second'] },
    coordinator: { scope: 'all', states: ['at-third'] },
  },
  'send-back': {
    'second-assessor': { scope: 'all', states: ['at-second'] },
    coordinator: { scope: 'all', states: ['at-third'] },
  },
  reopen: { coordinator: { scope: 'all', states: ['decided'] } },
};

/** Of a sheet, what rights look at. */
export type SheetContext = Pick<Sheet, 'division' | 'owners' | 'departments' | 'divisions' | 'themes'> & {
  readonly state: SheetState;
};

export type SheetRightsAnswer =
  /** `post`: of those that give the right, the one with the narrowest scope. */
  { readonly allowed: true; readonly post: Post } | { readonly allowed: false; readonly code: DenialCode };

const misses: readonly DenialCode[] = ['not-your-role', 'not-your-item', 'not-in-this-state'];

/**
 * Whether one of a person's posts gives the right to do something to a sheet as it stands; else the nearest miss.
 *
 * @example mayActOnSheet([{ role: 'division-head', division: '企画部' }], 'finish', { ...sheet, state: 'draft' })
 */
export function mayActOnSheet(posts: readonly Post[], act: SheetAct, sheet: SheetContext): SheetRightsAnswer {
  let code: DenialCode = 'not-your-role';
  let narrowest: { readonly post: Post; readonly width: number } | null = null;
  for (const post of posts) {
    const grant = SHEET_RIGHTS[act][post.role];
    const miss = missOf(grant, post, sheet);
    if (miss !== null) {
      if (misses.indexOf(miss) > misses.indexOf(code)) code = miss;
      continue;
    }
    const width = SHEET_SCOPES.indexOf(grant?.scope ?? 'all');
    if (narrowest === null || width < narrowest.width) narrowest = { post, width };
  }
  return narrowest === null ? { allowed: false, code } : { allowed: true, post: narrowest.post };
}

function missOf(grant: SheetGrant | undefined, post: Post, sheet: SheetContext): DenialCode | null {
  if (grant === undefined) return 'not-your-role';
  if (!reaches(grant.scope, post, sheet)) return 'not-your-item';
  return grant.states.includes(sheet.state) ? null : 'not-in-this-state';
}

function reaches(scope: SheetScope, post: Post, sheet: SheetContext): boolean {
  const department = 'department' in post ? post.department : null;
  switch (scope) {
    case 'all':
      return true;
    case 'owning-department':
      return department !== null && sheet.owners.includes(department);
    case 'own-department':
      return department !== null && sheet.departments.includes(department);
    case 'owning-division':
      return 'division' in post && post.division === sheet.division;
    case 'own-division':
      return 'division' in post && sheet.divisions.includes(post.division);
    case 'marked-theme':
      return 'theme' in post && sheet.themes.includes(post.theme);
  }
}
