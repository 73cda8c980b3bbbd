import type { Observation } from '../indicator/observation.ts';
import type { PublicOpinion } from '../opinions/public-opinion.ts';
import { findDanglingIds, findDuplicateIds } from '../plan/checks/reference-rules.ts';
import type { Plan } from '../plan/plan.ts';
import { fillText, type TextParams } from '../text/fill-text.ts';
import type { Language, Text } from '../text/text.ts';
import { parseMunicipalityCode } from './municipality-code.ts';
import type { DepartmentChange, Snapshot } from './snapshot.ts';

/** What keeps a snapshot from being built. `describeSnapshotError` puts it into words. */
export type SnapshotError = {
  readonly code: SnapshotErrorCode;
  readonly severity: 'error';
  /** The part of the snapshot: `observations[3]`. */
  readonly path: string;
  readonly params: TextParams;
};

const snapshotErrorTexts = {
  'bad-municipality-code': {
    ja: '全国地方公共団体コード「{value}」が正しくありません。',
    en: '“{value}” is no local government code.',
  },
  'dangling-id': {
    ja: '計画の{id}が指す{target}がありません。',
    en: 'In the plan, {id} points to {target}, which is not there.',
  },
  'duplicate-id': {
    ja: '計画の識別子{id}が二つ以上の要素に付いています。',
    en: 'In the plan, more than one element has the id {id}.',
  },
  'unknown-indicator': {
    ja: '{year}年度の実績が指す指標{indicator}が計画にありません。',
    en: 'A result of FY{year} belongs to the indicator {indicator}, which the plan does not have.',
  },
  'unknown-series': {
    ja: '{year}年度の実績が指す系列「{series}」が指標{indicator}にありません。',
    en: 'A result of FY{year} belongs to the series “{series}”, which the indicator {indicator} does not have.',
  },
  'repeated-observation': {
    ja: '指標{indicator}の系列「{series}」に、{year}年度の実績が二つあります。',
    en: 'The series “{series}” of the indicator {indicator} has two results of FY{year}.',
  },
  'bad-number': {
    ja: '指標{indicator}の{year}年度の値が数ではありません。',
    en: 'The value of the indicator {indicator} in FY{year} is no number.',
  },
  'unknown-in-opinion': {
    ja: '意見{opinion}が指す{target}が計画にありません。',
    en: 'The opinion {opinion} points to {target}, which the plan does not have.',
  },
  'unknown-project': {
    ja: '{year}年度の事業費が指す事業{project}が計画にありません。',
    en: 'A cost of FY{year} belongs to the project {project}, which the plan does not have.',
  },
  'unknown-department': {
    ja: '{date}の組織改編が指す課{department}が計画にありません。',
    en: 'The change of {date} names the department {department}, which the plan does not have.',
  },
} as const satisfies Readonly<Record<string, Text>>;

type SnapshotErrorCode = keyof typeof snapshotErrorTexts;

/**
 * Finds everything in the parts of a snapshot that refers to something that is not there.
 *
 * @example findSnapshotErrors(parts) // [{ code: 'unknown-indicator', path: 'observations[3]', … }]
 */
export function findSnapshotErrors(parts: Omit<Snapshot, 'format' | 'assessment'>): readonly SnapshotError[] {
  const { code } = parts.municipality;
  return [
    ...(parseMunicipalityCode(code).ok
      ? []
      : [toError('bad-municipality-code', 'municipality', { value: code })]),
    ...findPlanErrors(parts.plan),
    ...findObservationErrors(parts.plan, parts.observations),
    ...findChangeErrors(parts.plan, parts.departmentChanges),
    ...findOpinionErrors(parts.plan, parts.opinions ?? []),
    ...findCostErrors(parts.plan, parts.costs),
  ];
}

/**
 * Puts an error into words.
 *
 * @example describeSnapshotError(error, 'en') // 'A result of FY2024 belongs to the indicator k99, which …'
 */
export function describeSnapshotError({ code, params }: SnapshotError, language: Language): string {
  return fillText(snapshotErrorTexts[code], params, language);
}

function findPlanErrors(plan: Plan): readonly SnapshotError[] {
  return [
    ...findDuplicateIds(plan).map(({ params }) => toError('duplicate-id', 'plan', params)),
    ...findDanglingIds(plan).map(({ params }) => toError('dangling-id', 'plan', params)),
  ];
}

function findObservationErrors(plan: Plan, observations: readonly Observation[]): readonly SnapshotError[] {
  const series = new Map(
    plan.indicators.map(({ id, series }) => [id, new Set(series.map(({ key }) => key))]),
  );
  const seen = new Set<string>();
  return observations.flatMap((observation, position) => {
    const { indicator, year } = observation;
    const params = { indicator, year, series: observation.series };
    const find = (code: SnapshotErrorCode) => [toError(code, `observations[${position}]`, params)];
    const keys = series.get(indicator);
    if (!keys) return find('unknown-indicator');
    if (!keys.has(observation.series)) return find('unknown-series');
    const identity = JSON.stringify([indicator, observation.series, year]);
    if (seen.has(identity)) return find('repeated-observation');
    seen.add(identity);
    const broken = observation.status === 'measured' && !Number.isFinite(observation.value);
    return broken ? find('bad-number') : [];
  });
}

function findChangeErrors(plan: Plan, changes: readonly DepartmentChange[]): readonly SnapshotError[] {
  const known = new Set(plan.departments.map(({ id }) => id));
  return changes.flatMap(({ date, from, to }, position) =>
    [...from, ...to]
      .filter((id) => !known.has(id))
      .map((department) =>
        toError('unknown-department', `departmentChanges[${position}]`, { date, department }),
      ),
  );
}

/** What an opinion is about, who answered it, and what takes its place must be public too. */
function findOpinionErrors(plan: Plan, opinions: readonly PublicOpinion[]): readonly SnapshotError[] {
  const lists = [plan.strategies, plan.measures, plan.indicators, plan.initiatives, plan.departments];
  const known = new Set<string>([
    ...lists.flatMap((list) => list.map(({ id }) => id)),
    ...opinions.map(({ id }) => id),
  ]);
  return opinions.flatMap(({ id, element, responses, closing }, position) =>
    [element, ...responses.flatMap(({ departments }) => departments), closing?.supersededBy ?? null]
      .filter((target) => target !== null && !known.has(target))
      .map((target) =>
        toError('unknown-in-opinion', `opinions[${position}]`, { opinion: id, target: target ?? '' }),
      ),
  );
}

function findCostErrors(plan: Plan, costs: Snapshot['costs']): readonly SnapshotError[] {
  const known = new Set(plan.projects.map(({ id }) => id));
  return [...(costs?.costs ?? []), ...(costs?.gaps ?? [])].flatMap(({ project, year }, position) =>
    known.has(project) ? [] : [toError('unknown-project', `costs[${position}]`, { project, year })],
  );
}

function toError(code: SnapshotErrorCode, path: string, params: TextParams): SnapshotError {
  return { code, severity: 'error', path, params };
}
