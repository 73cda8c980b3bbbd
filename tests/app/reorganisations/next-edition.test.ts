import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beginEdition } from '../../../src/app/editions/begin-edition.ts';
import { editEdition } from '../../../src/app/editions/edit-edition.ts';
import { readEdition } from '../../../src/app/editions/read-edition.ts';
import { carryOutDue } from '../../../src/app/reorganisations/carry-out.ts';
import { chooseSuccessors } from '../../../src/app/reorganisations/decide-reorganisation.ts';
import { readReorganisation } from '../../../src/app/reorganisations/read-reorganisation.ts';
import type { EditionEdit } from '../../../src/core/editions/apply-edit.ts';
import type { DepartmentId, Plan } from '../../../src/core/plan/plan.ts';
import { listEngines } from '../../support/engines.ts';
import { coordinator, needed, openCity } from '../round/open-city.ts';
import { decide, findDepartmentIn, makeLines, prepare } from './reorganise-city.ts';

const now = '2026-11-23T00:00:00.000Z';
const theDay = '2027-01-01T03:00:00.000Z';

/** A made-up city whose next edition is in preparation, and has an indicator that the plan in force has not. */
async function openPreparing(location: Parameters<typeof openCity>[0]) {
  const { store, code, city } = await openCity(location);
  const year = city.plan.edition + 1;
  const given = { code, intoNewYear: true, reason: '次年度版', now };
  expect(await beginEdition(store, coordinator, given)).toMatchObject({ outcome: 'begun' });
  const read = async () => {
    const found = await readEdition(store, coordinator, { code, year, now });
    if (found.outcome !== 'read') throw new Error(found.outcome);
    return found.view;
  };
  const ended = await findDepartmentIn(store, code, '財産管理課');
  const { parent } = needed(city.plan.indicators[0], 'an indicator');
  const series = [{ label: '', unit: '件', baseline: '10', baselineYear: year - 2, targets: [] }];
  const own = { parent, name: '新しい指標', cumulative: false, direction: null, departments: [ended.id] };
  const edit: EditionEdit = { act: 'add', kind: 'indicator', content: { ...own, series } };
  const request = { code, year, edit, seen: (await read()).seen, reason: '追加', now };
  expect(await editEdition(store, coordinator, request)).toMatchObject({ outcome: 'edited' });
  return { store, code, year, ended, read };
}

function isOwned({ indicators, actions }: Plan, department: DepartmentId): boolean {
  const links = actions.flatMap(({ projects }) => projects);
  return [...indicators, ...links].some(({ departments }) => departments.includes(department));
}

describe.each(await listEngines())(
  'a reorganisation beside an edition in preparation on $name',
  ({ locate }) => {
    let city: Awaited<ReturnType<typeof openPreparing>>;
    beforeAll(async () => {
      city = await openPreparing(await locate());
    });
    afterAll(() => city.store.close());

    test('asks who takes over what only the next edition has, and moves both', async () => {
      const { store, code, year, ended, read } = city;
      const lines = makeLines(['改称', '市民課', '市民窓口課'], ['廃止', '財産管理課']);
      const id = await prepare(store, { code, date: '2027-01-01', now }, lines);
      const looked = await readReorganisation(store, coordinator, { code, id });
      if (looked.outcome !== 'read') throw new Error(looked.outcome);
      const open = looked.effects.elements.filter(({ how }) => how === 'unsettled');
      const fresh = needed(
        open.find(({ name }) => name === '新しい指標'),
        'the indicator of the next edition',
      );
      expect(await decide(store, { code, id, now })).toMatchObject({ outcome: 'unsettled' });
      const heir = (await findDepartmentIn(store, code, '企画政策課')).id;
      const elements = Object.fromEntries(open.map(({ element }) => [element, [heir]]));
      const chosen = { code, id, elements, posts: {}, reason: '選択', now };
      expect(await chooseSuccessors(store, coordinator, chosen)).toEqual({ outcome: 'chosen' });
      expect(await decide(store, { code, id, now })).toEqual({ outcome: 'decided' });
      const before = await read();
      expect(await carryOutDue(store, { code, now: theDay })).toMatchObject([{ outcome: 'carried-out' }]);

      const { plan, state, differences } = await read();
      expect(state).toBe('preparing');
      expect(plan.indicators.find((one) => one.id === fresh.element)?.departments).toEqual([heir]);
      expect(isOwned(plan, ended.id)).toBe(false);
      expect(plan.departments.map(({ name }) => name)).toContain('市民窓口課');
      const inForce = needed(
        await store.read((reader) => reader.findPlan(code, { on: '2027-01-01' })),
        'a plan',
      );
      expect(inForce.edition).toBe(year - 1);
      expect(isOwned(inForce, ended.id)).toBe(false);
      // What the two editions differ in is what was decided for the next one, and no department's name.
      expect(differences.length).toBe(before.differences.length);
    });
  },
);
