import type { TextParams } from '../../text/fill-text.ts';
import type { PlanIndex } from '../index-plan.ts';
import type { Action, ActionProject, Indicator, Measure, Series, Strategy, Term } from '../plan.ts';
import type { FieldCode } from './field-texts.ts';

/** One field of an element, ready to be compared with the same field in another plan. */
export type Field = {
  /** The same in both plans: fields with one key are compared. */
  readonly key: string;
  readonly code: FieldCode;
  readonly params: TextParams;
  /** For people, as printed. */
  readonly shown: string;
  /** All that counts: two fields are the same if this is. Places do not count: pages and lines move with every print. */
  readonly identity: string;
};

export function listStrategyFields({ no, title, direction, terms }: Strategy | Measure): readonly Field[] {
  return [
    toField('no', `${no}`),
    toField('title', title),
    toField('policy', direction),
    ...terms.map(toTermField),
  ];
}

export function listIndicatorFields(indicator: Indicator, index: PlanIndex): readonly Field[] {
  const departments = indicator.departments.map((id) => nameDepartment(id, index));
  return [
    toField('name', indicator.name),
    toField('cumulative', `${indicator.cumulative}`),
    toField('direction', indicator.direction ?? 'none'),
    toField('departments', departments.join('、'), {}, indicator.departments.join()),
    ...indicator.notes.map(({ mark, attachedTo, text }) =>
      toField('note', text, { mark }, JSON.stringify([attachedTo, text])),
    ),
    ...indicator.series.flatMap(listSeriesFields),
  ];
}

export function listActionFields(action: Action, index: PlanIndex): readonly Field[] {
  return [
    toField('text', action.text),
    toField('years', action.years.join('、')),
    ...action.projects.map((link) => toLinkField(link, index)),
  ];
}

export function toField(
  code: FieldCode,
  shown: string,
  params: TextParams = {},
  identity: string = shown,
): Field {
  return { key: JSON.stringify([code, params]), code, params, shown, identity };
}

function listSeriesFields({ key, label, unit, baseline, targets }: Series): readonly Field[] {
  const part = key === '' ? '' : `（${key}）`;
  return [
    toField('series', label ?? '', { part }),
    toField('unit', unit ?? '', { part }),
    toField('baseline', baseline.raw, { part }, JSON.stringify([baseline.raw, baseline.value])),
    toField('baseline-year', `${baseline.year ?? ''}`, { part }),
    ...targets.map(({ year, raw, value, relation }) =>
      toField('target', raw, { part, year }, JSON.stringify([raw, value, relation])),
    ),
  ];
}

function toTermField({ mark, term, text }: Term): Field {
  return toField('term', `${term}: ${text}`, { mark });
}

function toLinkField({ project, departments, marks }: ActionProject, index: PlanIndex): Field {
  const name = index.projects.get(project)?.name ?? project;
  const names = departments.map((id) => nameDepartment(id, index));
  const themes = marks.map(({ theme, confirmed }) => `${theme ?? 'unknown'}${confirmed ? '' : '?'}`);
  const marked = marks.map(
    ({ theme, confirmed }) => `${themeNames[theme ?? 'unknown']}${confirmed ? '' : '？'}`,
  );
  const shown = [names.join('、'), ...marked].filter((text) => text !== '').join(' / ');
  const identity = JSON.stringify([departments, themes]);
  return { ...toField('project', shown, { project: name }, identity), key: `project ${project}` };
}

/** Plans print icons, and say what they stand for in these words. */
const themeNames = { digital: 'デジタル化', decarbonisation: '脱炭素化', unknown: '種類不明の印' } as const;

function nameDepartment(id: Indicator['departments'][number], index: PlanIndex): string {
  return index.departments.get(id)?.name ?? id;
}
