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
  const edit = async (one: EditionEdit) => {
    const request = { code, year, edit: one, seen: (await read()).seen, reason: '見直し', now };
    expect(await editEdition(store, coordinator, request)).toMatchObject({ outcome: 'edited' });
  };
  const {
    id,
    notes: _notes,
    place: _place,
    series,
    ...own
  } = needed(city.plan.indicators[0], 'an indicator');
  const departments = [ended.id];
  const fresh = { label: '', unit: '件', baseline: '10', baselineYear: year - 2, targets: [] };
  const content = { ...own, name: '新しい指標', departments, series: [fresh] };
  await edit({ act: 'add', kind: 'indicator', content });
  const kept = series.map(({ label, unit, baseline, targets }) => ({
    label: label ?? '',
    unit: unit ?? '',
    baseline: baseline.raw,
    baselineYear: baseline.year,
    targets: targets.map(({ year: of, raw }) => ({ year: of, raw })),
  }));
  // In the plan in force it stays with a department that only gets another name.
  await edit({ act: 'change', kind: 'indicator', id, content: { ...own, departments, series: kept } });
  const renamed = needed(
    city.plan.departments.find((one) => one.id === own.departments[0]),
    'its department',
  );
  return { store, code, year, ended, read, moved: id, renamed };
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
      const { store, code, year, ended, read, moved, renamed } = city;
      const lines = makeLines(['改称', renamed.name, '新しい名の課'], ['廃止', '財産管理課']);
      const id = await prepare(store, { code, date: '2027-01-01', now }, lines);
      const looked = await readReorganisation(store, coordinator, { code, id });
      if (looked.outcome !== 'read') throw new Error(looked.outcome);
      const open = looked.effects.elements.filter(({ how }) => how === 'unsettled');
      const fresh = needed(
        open.find(({ name }) => name === '新しい指標'),
        'the indicator of the next edition',
      );
      // It only follows in the plan in force, and the next edition is where somebody has to choose.
      expect(open.map(({ element }) => element)).toContain(moved);
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
      expect(plan.departments.map(({ name }) => name)).toContain('新しい名の課');
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
