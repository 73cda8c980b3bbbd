import { fillText } from '../text/fill-text.ts';
import type { Language } from '../text/text.ts';
import { findMisreadFigures, findPercentages, findUnitsInSeries } from './checks/figure-rules.ts';
import type { Finding, Rule } from './checks/finding.ts';
import { findingCatalogue } from './checks/finding-catalogue.ts';
import {
  findContradictedDirections,
  findDifferentParts,
  findDuplicateLabels,
  findIndicatorsWithoutSeries,
  findSameNames,
  findUnitsBetweenParts,
  findUnknownDirections,
} from './checks/indicator-rules.ts';
import {
  findDanglingIds,
  findDuplicateIds,
  findEmptyPlan,
  findIdleDepartments,
  findUnusedProjects,
  findYearsOutOfOrder,
} from './checks/reference-rules.ts';
import {
  findContradictingTargets,
  findMissingBaselines,
  findTargetsBeforeBaseline,
  findTargetsOutOfOrder,
  findTargetYears,
  findTotalsBelowBaseline,
  findUnresolvedTargets,
} from './checks/target-rules.ts';
import {
  findDuplicateNumbers,
  findEmptyTitles,
  findLooseNotes,
  findLooseTerms,
  findOverLongNames,
} from './checks/text-rules.ts';
import {
  findActionsWithoutProject,
  findActionYears,
  findBareStrategies,
  findDuplicateActions,
  findDuplicateInitiatives,
  findInitiativesWithoutActions,
  findMeasuresWithoutIndicators,
  findMeasuresWithoutInitiatives,
  findProjectsWithoutDepartment,
  findRepeatedProjects,
  findUnconfirmedMarks,
} from './checks/work-rules.ts';
import { indexPlan } from './index-plan.ts';
import type { Plan } from './plan.ts';

const rules: readonly Rule[] = [
  findEmptyPlan,
  findYearsOutOfOrder,
  findDuplicateIds,
  findDanglingIds,
  findEmptyTitles,
  findOverLongNames,
  findDuplicateNumbers,
  findLooseNotes,
  findLooseTerms,
  findBareStrategies,
  findMeasuresWithoutIndicators,
  findMeasuresWithoutInitiatives,
  findInitiativesWithoutActions,
  findDuplicateInitiatives,
  findDuplicateActions,
  findActionsWithoutProject,
  findActionYears,
  findRepeatedProjects,
  findProjectsWithoutDepartment,
  findUnusedProjects,
  findIdleDepartments,
  findUnconfirmedMarks,
  findSameNames,
  findIndicatorsWithoutSeries,
  findDuplicateLabels,
  findUnitsBetweenParts,
  findUnitsInSeries,
  findMisreadFigures,
  findPercentages,
  findContradictedDirections,
  findDifferentParts,
  findUnknownDirections,
  findMissingBaselines,
  findUnresolvedTargets,
  findTargetYears,
  findTargetsOutOfOrder,
  findTargetsBeforeBaseline,
  findContradictingTargets,
  findTotalsBelowBaseline,
];

/**
 * Checks a plan by every rule and tells what a person should look at. It changes nothing and throws for no plan,
 * however broken.
 *
 * @example checkPlan(plan).filter(({ severity }) => severity === 'error')
 */
export function checkPlan(plan: Plan): readonly Finding[] {
  const index = indexPlan(plan);
  return rules.flatMap((rule) =>
    rule(plan, index).map((finding) => ({ ...finding, severity: findingCatalogue[finding.code].severity })),
  );
}

/**
 * Puts a finding into words. Names and figures of the plan stay as they are.
 *
 * @example describeFinding(finding, 'ja') // '施策「働く場をつくる」に指標がありません。'
 */
export function describeFinding({ code, params }: Finding, language: Language): string {
  return fillText(findingCatalogue[code].message, params, language);
}
