import type { DepartmentId } from '../../core/plan/plan.ts';
import type { Theme } from '../../core/plan/plan-file.ts';
import { officePath } from '../links.ts';

/** @example departmentPath('992011', 'd3') // '/office/992011/dashboard/departments/d3' */
export function departmentPath(code: string, department: DepartmentId): string {
  return officePath(code, 'dashboard', 'departments', department);
}

/** @example themePath('992011', 'digital') // '/office/992011/dashboard/themes/digital' */
export function themePath(code: string, theme: Theme): string {
  return officePath(code, 'dashboard', 'themes', theme);
}
