import type { DepartmentsFile } from '../../../src/documents/municipality-json/parse-departments-json.ts';
import type { MunicipalityFile } from '../../../src/documents/municipality-json/parse-municipality-json.ts';
import type { SampleFiles } from '../sample-files.ts';
import { buildCosts } from './build-costs.ts';
import { buildObservations } from './build-observations.ts';
import { buildPlan } from './build-plan.ts';
import { departmentChanges, divisions, formerDepartments } from './departments.ts';
import type { StrategySpec } from './kinds.ts';
import { strategy1 } from './strategy-1.ts';
import { strategy2 } from './strategy-2.ts';
import { strategy3 } from './strategy-3.ts';
import { strategy4 } from './strategy-4.ts';
import { strategy5 } from './strategy-5.ts';

const municipality: MunicipalityFile = {
  // 99 is the number of no prefecture, so no local government can ever have this code.
  code: '992011',
  name: '澪川市',
  fictional: true,
  yearStyle: 'both',
  accent: 'green',
  licence: 'pdl-1.0',
  costs: 'all',
  source: {
    title: '澪川市 第２次総合計画 実施計画（2026～2028年度）重点戦略',
    publisher: '澪川市（架空の市）',
    note: 'この市は実在しません。計画の文章、数値、実績、組織の名称は、全て見本として作ったものです。実績の値は、指標ごとに決めた筋書きに、種を定めた乱数の揺れを加えて作りました。',
  },
  publication: {
    approvedBy: '企画政策課長',
    notes:
      '2025年度の実績を反映しました。農林水産課、社会教育課、資源循環課の2025年度の実績は未報告です。速報の値は、確定した後に改めます。',
    publishedAt: '2026-11-01T09:00:00+09:00',
    resultsUpTo: 2025,
    nextResults: { year: 2026, askedFor: '2027年4月', published: '2027年秋' },
  },
};

/** The files of the made-up city 澪川市: the same bytes on every run. */
export function buildMiokawa(): SampleFiles {
  const strategies: readonly StrategySpec[] = [strategy1, strategy2, strategy3, strategy4, strategy5];
  return {
    municipality,
    plan: buildPlan(strategies),
    observations: { observations: buildObservations(strategies) },
    departments: listDepartments(),
    costs: buildCosts(),
  };
}

function listDepartments(): DepartmentsFile {
  const current = Object.entries(divisions).flatMap(([division, names]) =>
    names.map((name) => ({ name, division })),
  );
  return { departments: [...current, ...formerDepartments], changes: departmentChanges };
}
