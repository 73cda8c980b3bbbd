import type { DepartmentId, IndicatorId } from '../../core/plan/plan.ts';
import type { Theme } from '../../core/plan/plan-file.ts';
import type { Language } from '../../core/text/text.ts';
import { officePath } from '../links.ts';

/** @example departmentPath('992011', 'd3') // '/office/992011/dashboard/departments/d3' */
export function departmentPath(code: string, department: DepartmentId): string {
  return officePath(code, 'dashboard', 'departments', department);
}

/** @example themePath('992011', 'digital') // '/office/992011/dashboard/themes/digital' */
export function themePath(code: string, theme: Theme): string {
  return officePath(code, 'dashboard', 'themes', theme);
}

/** @example publicPath('992011', 'en', 'k3') // '/en/992011/indicators/k3' */
export function publicPath(code: string, language: Language, indicator: IndicatorId): string {
  return `${language === 'ja' ? '' : '/en'}/${code}/indicators/${indicator}`;
}
