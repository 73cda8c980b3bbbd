import type { PlanFile } from '../../../src/core/plan/plan-file.ts';
import type { DepartmentsFile } from '../../../src/documents/municipality-json/parse-departments-json.ts';
import type { MunicipalityFile } from '../../../src/documents/municipality-json/parse-municipality-json.ts';
import type { SampleFiles } from '../sample-files.ts';
import { lostIcons } from './lost-icons.ts';
import { markLostIcons } from './mark-lost-icons.ts';
import { ownWords } from './own-words.ts';
import { putOwnWords } from './put-own-words.ts';

const municipality: MunicipalityFile = {
  code: '142034',
  name: '平塚市',
  fictional: false,
  yearStyle: 'both',
  accent: 'blue',
  source: {
    title: '平塚市総合計画 実施計画 第２章 重点戦略',
    publisher: '平塚市',
    note: '戦略、施策、指標、取組、事業、課の名称と、指標の数値は、公表された計画のものです。基本的な方向性、注釈、用語の説明は、計画の文章ではなく、この見本のために短く書き直したものです。デジタル化と脱炭素化の印は、文書から文字を取り出したときに失われたため、どちらの印かは未確認です。',
  },
  publication: {
    approvedBy: 'しるべ 見本',
    notes:
      '公表された計画を基に、製品の見本として作ったページです。平塚市が公開したものではありません。この文書に実績の値はありません。',
    publishedAt: '2026-11-01T09:00:00+09:00',
    resultsUpTo: null,
    nextResults: null,
  },
};

/**
 * The files of 平塚市 from a reading of its plan (with places where the reading has them), in our own words.
 * Applied to its own result it changes nothing.
 */
export function buildHiratsuka(reading: PlanFile): SampleFiles {
  const plan = markLostIcons(putOwnWords(reading, ownWords), lostIcons);
  return {
    municipality,
    plan,
    observations: { observations: [] },
    departments: listDepartments(plan),
  };
}

/** The departments in the order of print; the document does not say which divisions they belong to. */
function listDepartments(plan: PlanFile): DepartmentsFile {
  const names = plan.strategies
    .flatMap((strategy) => strategy.measures)
    .flatMap((measure) => measure.initiatives)
    .flatMap((initiative) => initiative.actions)
    .flatMap((action) => action.projects)
    .flatMap((project) => project.departments);
  return { departments: [...new Set(names)].map((name) => ({ name, division: null })), changes: [] };
}
