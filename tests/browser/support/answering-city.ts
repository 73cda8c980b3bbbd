import { addDemoPeople } from '../../../src/app/accounts/demo.ts';
import { closeRound } from '../../../src/app/round/close-round.ts';
import { loadGrounds, type RoundGrounds } from '../../../src/app/round/load-grounds.ts';
import { straightPath } from '../../../src/core/indicator/straight-path.ts';
import type { DepartmentId, Plan } from '../../../src/core/plan/plan.ts';
import { checkEntry } from '../../../src/core/round/checks/check-entry.ts';
import { type OpenedRound, openRound } from '../../../src/core/round/open-round.ts';
import type { RoundSettings } from '../../../src/core/round/round.ts';
import type { IndicatorItem } from '../../../src/core/round/round-item.ts';
import { answerAll, startDrive } from '../../app/round/drive-round.ts';
import { coordinator, openRoundOf2026 } from '../../app/round/open-city.ts';
import { makeSettings } from '../../core/round/make-settings.ts';
import { type OfficeServer, startOfficeServer } from '../../server/office/support/office-server.ts';

/** A department with its list in the second year: last year's values and texts are there. */
export type AnsweringCity = {
  readonly server: OfficeServer;
  readonly department: DepartmentId;
  readonly opened: OpenedRound;
  /** By indicator item: a figure that leaves nothing to explain. */
  readonly figures: ReadonlyMap<string, string>;
};

/** How many items the department is asked for. */
type Asked = { readonly indicators: number; readonly initiatives: number };

const secondYear = {
  year: 2027,
  opens: '2028-04-20',
  closes: '2028-06-09',
  due: {
    department: { date: '2028-05-19' },
    division: { date: '2028-05-26' },
    planning: { date: '2028-06-02' },
  },
  cost: { unit: 'thousand-yen', budgetYears: [2027], settledYears: [2027] },
} as const satisfies Partial<RoundSettings>;

/**
 * The made-up city in its second round: in the first the department answered everything, and it was accepted and
 * closed. It is the department of the demonstration's reporter and approver.
 */
export async function startAnsweringCity(folder: string, asked: Asked): Promise<AnsweringCity> {
  const server = await startOfficeServer({ location: { engine: 'sqlite', folder }, demo: true });
  const { store, code, city } = server;
  const now = new Date().toISOString();
  await store.write(async (writer) => {
    const details = { kind: 'observations', madeAt: now, madeBy: '企画政策課', reason: '実績' } as const;
    await writer.writeObservations(code, await writer.addChange(code, details), city.observations);
  });
  await addDemoPeople(store, { municipality: city.municipality, now }, { demo: true });
  const { department, elsewhere } = chooseDepartments(city.plan);
  const assign = (own: readonly string[]) => assignTo(city.plan, department, elsewhere, own);
  const initiatives = listPlain(city.plan).slice(0, asked.initiatives);
  const single = city.plan.indicators.filter(({ series }) => series.length === 1).map(({ id }) => id);
  const first = await openRoundOf2026(store, code, assign([...single, ...initiatives]));
  await answerAll(startDrive({ store, city, code, opened: first }), { department, byTelephone: false });
  const closing = { code, round: first.round.id, reason: '締切', now: '2027-06-12T00:00:00.000Z' };
  const closed = await closeRound(store, coordinator, closing);
  if (closed.outcome !== 'closed') throw new Error(closed.outcome);
  const settings = makeSettings({ id: 'r2', ...secondYear, ...assign(single) });
  const figures = await findFigures(server, settings);
  const indicators = [...figures.keys()].slice(0, asked.indicators).map((id) => id.replace('r2.', ''));
  const opened = await openRoundOf2026(store, code, {
    ...secondYear,
    ...assign([...indicators, ...initiatives]),
  });
  return { server, department, opened, figures };
}

/** That of the demonstration's people, who own most, and another one. */
function chooseDepartments({ departments, actions }: Plan) {
  const owners = actions.flatMap(({ projects }) => projects.flatMap((project) => project.departments));
  const count = (id: string): number => owners.filter((owner) => owner === id).length;
  const [first, second] = departments.toSorted((one, other) => count(other.id) - count(one.id));
  if (first === undefined || second === undefined) throw new Error('The city has two departments');
  return { department: first.id, elsewhere: second.id };
}

/** Asks the department for these elements and nothing else. */
function assignTo(
  { indicators, initiatives }: Plan,
  department: DepartmentId,
  elsewhere: DepartmentId,
  own: readonly string[],
): Pick<RoundSettings, 'asks' | 'departments' | 'assigned'> {
  const all = [...indicators, ...initiatives].map(({ id }) => id);
  return {
    asks: ['indicator', 'initiative'],
    departments: [department],
    assigned: Object.fromEntries(all.map((id) => [id, [own.includes(id) ? department : elsewhere]])),
  };
}

/** Initiatives with an action in both of the years, those with the fewest actions in the second first. */
function listPlain({ initiatives, actions }: Plan): readonly string[] {
  const count = (id: string, year: number): number =>
    actions.filter((one) => one.initiative === id && one.years.includes(year)).length;
  return initiatives
    .map(({ id }) => id)
    .filter((id) => count(id, 2026) > 0 && count(id, 2027) > 0)
    .toSorted((one, other) => count(one, 2027) - count(other, 2027));
}

/** For each indicator a figure that is neither behind nor a jump nor otherwise remarkable, where one is found. */
async function findFigures(
  { store, code, city }: OfficeServer,
  settings: RoundSettings,
): Promise<ReadonlyMap<string, string>> {
  const observations = await store.read((reader) => reader.listObservations(code));
  const opening = openRound({
    plan: city.plan,
    observations,
    departmentChanges: [],
    previous: new Map(),
    settings,
  });
  if (!opening.ok) throw new Error(JSON.stringify(opening.problems));
  const { items, round } = opening.opened;
  const grounds = await store.read((reader) => loadGrounds(store, reader, code, round));
  return new Map(
    items.flatMap((item): readonly (readonly [string, string])[] => {
      const figure = item.kind === 'indicator' ? findFigure(item, grounds) : undefined;
      return figure === undefined ? [] : [[item.id, figure]];
    }),
  );
}

function findFigure(item: IndicatorItem, { plan, rules }: RoundGrounds): string | undefined {
  const indicator = plan.indicators.find(({ id }) => id === item.indicator);
  const [series] = indicator?.series ?? [];
  const [asked] = item.series;
  if (series === undefined || asked === undefined) return undefined;
  const due = straightPath(series, plan).points.find(({ year }) => year === item.year)?.value;
  const last = asked.earlier.at(-1)?.value;
  const tries = [due, last].flatMap((value) => {
    if (value === undefined) return [];
    const step = 1 / 10 ** asked.decimals;
    return [-5, -3, -2, -1, 1, 2, 3, 5].map((steps) => (value + steps * step).toFixed(asked.decimals));
  });
  return tries.find((figure) => {
    const typed = item.prefilled.series[asked.key];
    if (typed === undefined) return false;
    const entry = { ...item.prefilled, series: { [asked.key]: { ...typed, figure } } };
    return checkEntry(item, entry, rules).length === 0;
  });
}
