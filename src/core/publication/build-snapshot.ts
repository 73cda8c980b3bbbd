import { assessPlan } from '../assess/plan/assess-plan.ts';
import type { AssessmentSettings } from '../assess/plan/assessment.ts';
import { copyCosts } from '../cost/public-cost.ts';
import type { Observation } from '../indicator/observation.ts';
import { copyOpinion } from './copy-opinion.ts';
import { copyPlan } from './copy-plan.ts';
import { copySheet } from './copy-sheet.ts';
import { findSnapshotErrors, type SnapshotError } from './find-snapshot-errors.ts';
import type { DepartmentChange, Municipality, PlanSource, Publication, Snapshot } from './snapshot.ts';

/** All that a snapshot is made of. */
export type SnapshotParts = Omit<Snapshot, 'format' | 'assessment'> & {
  /** How the city judges its plan; the defaults where it has not chosen. */
  readonly settings?: AssessmentSettings;
};

export type BuiltSnapshot =
  | { readonly ok: true; readonly snapshot: Snapshot }
  | { readonly ok: false; readonly errors: readonly SnapshotError[] };

/**
 * Builds the snapshot that the public site is made of. Everything is copied field by field, so that only what is
 * public by its type gets through, and the verdicts are worked out from what got through; everything that is referred to must be there, else the errors come back and
 * there is no snapshot.
 *
 * @example
 * const built = buildSnapshot({ municipality, publication, source, plan, observations, departmentChanges });
 * if (built.ok) publish(built.snapshot);
 */
export function buildSnapshot(parts: SnapshotParts): BuiltSnapshot {
  const errors = findSnapshotErrors(parts);
  if (errors.length > 0) return { ok: false, errors };
  const plan = copyPlan(parts.plan);
  const observations = parts.observations.map(copyObservation);
  const { resultsUpTo } = parts.publication;
  const snapshot: Snapshot = {
    format: 'shirube-snapshot/1',
    municipality: copyMunicipality(parts.municipality),
    publication: copyPublication(parts.publication),
    source: parts.source && copySource(parts.source),
    plan,
    observations,
    departmentChanges: parts.departmentChanges.map(copyDepartmentChange),
    assessment: assessPlan({ plan, observations, asOf: resultsUpTo }, parts.settings),
    ...(parts.sheets && parts.sheets.length > 0 && { sheets: parts.sheets.map(copySheet) }),
    ...(parts.opinions !== undefined &&
      parts.opinions.length > 0 && { opinions: parts.opinions.map(copyOpinion) }),
    ...(parts.costs !== undefined && parts.costs.costs.length > 0 && { costs: copyCosts(parts.costs) }),
  };
  return { ok: true, snapshot };
}

function copyMunicipality(municipality: Municipality): Municipality {
  const { code, name, fictional, yearStyle, accent, licence, costs } = municipality;
  return {
    code,
    name,
    fictional,
    yearStyle,
    accent,
    ...(licence !== undefined && { licence }),
    ...(costs !== undefined && { costs }),
  };
}

function copyPublication(publication: Publication): Publication {
  const { no, publishedAt, approvedBy, notes, resultsUpTo, nextResults, corrects } = publication;
  return {
    no,
    publishedAt,
    approvedBy,
    notes,
    resultsUpTo,
    nextResults: nextResults && {
      year: nextResults.year,
      askedFor: nextResults.askedFor,
      published: nextResults.published,
    },
    ...(corrects && { corrects: { no: corrects.no, text: corrects.text } }),
  };
}

function copySource({ title, publisher, note }: PlanSource): PlanSource {
  return { title, publisher, note };
}

function copyObservation(observation: Observation): Observation {
  const { indicator, series, year, comment, source } = observation;
  const about = { indicator, series, year, comment, source };
  if (observation.status === 'absent') {
    return { status: 'absent', reason: observation.reason, expected: observation.expected, ...about };
  }
  const { value, raw, provisional, measuredAt } = observation;
  return { status: 'measured', value, raw, provisional, measuredAt, ...about };
}

function copyDepartmentChange({ date, kind, from, to }: DepartmentChange): DepartmentChange {
  return { date, kind, from: [...from], to: [...to] };
}
