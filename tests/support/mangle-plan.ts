import { noiseFor } from '../../scripts/sample/seeded-noise.ts';
import type {
  ActionEntry,
  IndicatorEntry,
  InitiativeEntry,
  MeasureEntry,
  PlanFile,
  ProjectEntry,
} from '../../src/core/plan/plan-file.ts';

/** What was done to an element, by its names; `how` says how hard it is to recognise. */
export type Mangling = {
  readonly kind: 'indicator' | 'initiative' | 'project' | 'measure' | 'department' | 'action';
  readonly how: 'reworded' | 'renamed' | 'named-anew' | 'split' | 'merged' | 'dropped' | 'added';
  readonly from: readonly string[];
  readonly to: readonly string[];
};

type Random = {
  readonly chance: (share: number) => boolean;
  readonly pick: <One>(list: readonly One[]) => One;
  /** 1, 2, 3 …, so that no two invented names are the same. */
  readonly count: () => number;
};

/**
 * A made-up next edition of a plan: a year on, with elements renamed, reworded, split, merged, dropped and added by a
 * seed, and what was done to them; `strength` multiplies how many are. Only names that stand once in the plan are touched, so that each is told for sure.
 */
export function manglePlan(
  file: PlanFile,
  seed: string,
  strength = 1,
): { readonly file: PlanFile; readonly done: readonly Mangling[] } {
  const random = randomOf(seed, strength);
  const done: Mangling[] = [];
  const names = planNames(file);
  const projects = renameAll(unique(names.projects), 'project', 0.25, random, done);
  const departments = renameAll(unique(names.departments), 'department', 0.2, random, done);
  mergeSome(unique(names.projects), projects, random, done);
  const measures = renameAll(unique(names.measures), 'measure', 0.3, random, done);
  const once = {
    initiatives: unique(names.initiatives),
    indicators: unique(names.indicators),
    actions: unique(names.actions),
  };

  const project = (entry: ProjectEntry): ProjectEntry => ({
    ...entry,
    name: projects.get(entry.name) ?? entry.name,
    departments: entry.departments.map((name) => departments.get(name) ?? name),
  });
  const action = (entry: ActionEntry): ActionEntry => {
    const next = { ...entry, projects: entry.projects.map(project), years: entry.years };
    if (!once.actions.includes(entry.text) || !random.chance(0.12)) return next;
    const text = reword(entry.text, random);
    done.push({ kind: 'action', how: 'reworded', from: [entry.text], to: [text] });
    return { ...next, text };
  };
  const initiative = (entry: InitiativeEntry): readonly InitiativeEntry[] => {
    const actions = entry.actions.map(action);
    if (!once.initiatives.includes(entry.title)) return [{ ...entry, actions }];
    if (actions.length >= 4 && random.chance(0.15)) {
      const titles = [`${entry.title}の推進`, inventName('取組', random)];
      done.push({ kind: 'initiative', how: 'split', from: [entry.title], to: titles });
      const half = Math.ceil(actions.length / 2);
      return [
        { ...entry, title: titles[0] ?? '', actions: actions.slice(0, half) },
        { ...entry, title: titles[1] ?? '', actions: actions.slice(half) },
      ];
    }
    const title = renameOne(entry.title, 'initiative', 0.25, random, done);
    return [{ ...entry, title, actions }];
  };
  const indicator = (entry: IndicatorEntry): readonly IndicatorEntry[] => {
    const next = random.chance(0.3) ? moveTarget(entry) : entry;
    if (!once.indicators.includes(entry.name)) return [next];
    if (random.chance(0.05)) {
      done.push({ kind: 'indicator', how: 'dropped', from: [entry.name], to: [] });
      return [];
    }
    if (entry.series.length === 2 && random.chance(0.5)) {
      const names = entry.series.map(({ label }) => `${entry.name}（${label}）`);
      done.push({ kind: 'indicator', how: 'split', from: [entry.name], to: names });
      return names.map((name, at) => ({ ...next, name, series: next.series.slice(at, at + 1) }));
    }
    return [{ ...next, name: renameOne(entry.name, 'indicator', 0.3, random, done) }];
  };
  const measure = (entry: MeasureEntry): MeasureEntry => ({
    ...entry,
    title: measures.get(entry.title) ?? entry.title,
    no: measures.has(entry.title) ? entry.no + 20 : entry.no,
    indicators: entry.indicators.flatMap(indicator),
    initiatives: mergeInitiatives(entry.initiatives, once.initiatives, random, done).flatMap(initiative),
  });
  const strategies = file.strategies.map((strategy) => ({
    ...strategy,
    indicators: strategy.indicators.flatMap(indicator),
    measures: strategy.measures.map(measure),
  }));
  return { file: addSome({ ...file, strategies }, random, done), done };
}

/** The names of a plan file, each as often as it stands there; of projects and departments once. */
export function planNames({ strategies }: PlanFile) {
  const measures = strategies.flatMap((one) => one.measures);
  const initiatives = measures.flatMap((one) => one.initiatives);
  const actions = initiatives.flatMap((one) => one.actions);
  const links = actions.flatMap((one) => one.projects);
  return {
    measures: measures.map(({ title }) => title),
    indicators: [...strategies, ...measures].flatMap(({ indicators }) => indicators.map(({ name }) => name)),
    initiatives: initiatives.map(({ title }) => title),
    actions: actions.map(({ text }) => text),
    projects: [...new Set(links.map(({ name }) => name))],
    departments: [...new Set(links.flatMap(({ departments }) => departments))],
  };
}

function randomOf(seed: string, strength: number): Random {
  let counted = 0;
  const noise = noiseFor(seed);
  const next = (): number => (noise() + 1) / 2;
  return {
    chance: (share) => next() < share * strength,
    count: () => {
      counted += 1;
      return counted;
    },
    pick: (list) => {
      const one = list[Math.floor(next() * list.length)];
      if (one === undefined) throw new Error('Nothing to pick from');
      return one;
    },
  };
}

function unique(names: readonly string[]): readonly string[] {
  return names.filter((name) => names.indexOf(name) === names.lastIndexOf(name));
}

function renameAll(
  names: readonly string[],
  kind: Mangling['kind'],
  share: number,
  random: Random,
  done: Mangling[],
): Map<string, string> {
  return new Map(
    names.flatMap((name) => {
      const renamed = renameOne(name, kind, share, random, done);
      return renamed === name ? [] : [[name, renamed] as const];
    }),
  );
}

/** Seven in ten change some words, two half of them, one has nothing in common with what it was. */
function renameOne(
  name: string,
  kind: Mangling['kind'],
  share: number,
  random: Random,
  done: Mangling[],
): string {
  if (!random.chance(share)) return name;
  const style = random.pick(styles);
  const [isAnew, isHalf] = [style === 'named-anew', style === 'renamed'];
  const to = isAnew
    ? inventName(ends[kind], random)
    : isHalf
      ? renameHalf(name, random)
      : reword(name, random);
  done.push({ kind, how: style, from: [name], to: [to] });
  return to;
}

const ends: Readonly<Record<Mangling['kind'], string>> = {
  indicator: '割合',
  initiative: '取組',
  project: '事業',
  measure: 'まちづくり',
  department: '課',
  action: '実施',
};
const styles = [
  ...Array<'reworded'>(7).fill('reworded'),
  ...Array<'renamed'>(2).fill('renamed'),
  'named-anew',
] as const;
const swaps = [
  ['推進', '促進'],
  ['支援', '応援'],
  ['整備', '改良'],
  ['充実', '強化'],
  ['実施', '展開'],
  ['事業', 'プロジェクト'],
  ['件数', '数'],
  ['割合', '比率'],
  ['数', '件数'],
] as const;

function reword(name: string, random: Random): string {
  const swap = swaps.find(([word]) => name.includes(word));
  const swapped = swap === undefined ? `${name}の推進` : name.replace(swap[0], swap[1]);
  return random.chance(0.4) ? `${random.pick(['新たな', '総合的な', '市民と進める'])}${swapped}` : swapped;
}

function renameHalf(name: string, random: Random): string {
  const half = Math.ceil(name.length / 2);
  return random.chance(0.5)
    ? `${name.slice(0, half)}${inventName('', random)}`
    : `${inventName('', random)}${name.slice(half)}`;
}

const inventedWords = [
  '未来',
  '共創',
  '湊',
  '回遊',
  '暁',
  '循環',
  '交響',
  '綾',
  '灯台',
  '帆走',
  '錨',
  '岬',
] as const;

function inventName(end: string, random: Random): string {
  return `${random.pick(inventedWords)}${random.pick(inventedWords)}${random.pick(inventedWords)}${random.count()}${end}`;
}

function mergeSome(
  names: readonly string[],
  renamed: Map<string, string>,
  random: Random,
  done: Mangling[],
): void {
  const free = names.filter((name) => !renamed.has(name));
  for (let at = 0; at + 1 < free.length; at += 2) {
    const [one, other] = [free[at], free[at + 1]];
    if (one === undefined || other === undefined || !random.chance(0.08)) continue;
    const to = random.chance(0.5) ? one : `${one.replace(/事業$/, '')}・${other}`;
    renamed.set(other, to);
    if (to !== one) renamed.set(one, to);
    done.push({ kind: 'project', how: 'merged', from: [one, other], to: [to] });
  }
}

function mergeInitiatives(
  entries: readonly InitiativeEntry[],
  once: readonly string[],
  random: Random,
  done: Mangling[],
): readonly InitiativeEntry[] {
  const [one, other, ...rest] = entries;
  if (!one || !other || !once.includes(one.title) || !once.includes(other.title) || !random.chance(0.15))
    return entries;
  const title = `${one.title}と${other.title}`;
  done.push({ kind: 'initiative', how: 'merged', from: [one.title, other.title], to: [title] });
  return [{ ...one, title, actions: [...one.actions, ...other.actions] }, ...rest];
}

function moveTarget(entry: IndicatorEntry): IndicatorEntry {
  return {
    ...entry,
    series: entry.series.map((part) => ({
      ...part,
      targets: Object.fromEntries(
        Object.entries(part.targets).map(([year, target]) => [
          year,
          target.value === null || year !== '2027'
            ? target
            : { raw: `${target.value + 1}${part.unit ?? ''}`, value: target.value + 1 },
        ]),
      ),
    })),
  };
}

/** What nothing goes on from: a project, an initiative and an indicator in every third measure. */
function addSome(file: PlanFile, random: Random, done: Mangling[]): PlanFile {
  const add = (kind: 'project' | 'initiative' | 'indicator'): string => {
    const name = inventName(ends[kind], random);
    done.push({ kind, how: 'added', from: [], to: [name] });
    return name;
  };
  const measure = (entry: MeasureEntry): MeasureEntry => {
    if (!random.chance(0.33)) return entry;
    const project = {
      name: add('project'),
      departments: entry.initiatives[0]?.actions[0]?.projects[0]?.departments ?? [],
    };
    const years = file.plan.actionYears;
    const made = { text: `${project.name}の検討と準備`, years, projects: [project] };
    const figures = {
      label: null,
      unit: '回',
      baseline: { raw: '－', value: null },
      targets: { '2027': { raw: '7回', value: 7 } },
    };
    return {
      ...entry,
      indicators: [
        ...entry.indicators,
        { name: add('indicator'), cumulative: false, notes: [], series: [figures] },
      ],
      initiatives: [...entry.initiatives, { title: add('initiative'), actions: [made] }],
    };
  };
  return {
    ...file,
    strategies: file.strategies.map((one) => ({ ...one, measures: one.measures.map(measure) })),
  };
}
