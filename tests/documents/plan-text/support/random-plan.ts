import { type Heads, headsBy } from './random-heads.ts';
import { randomDepartment, randomNoun, randomPhrase, randomProject } from './random-words.ts';
import type { SeededRandom } from './seeded-random.ts';
import { wrapText } from './wrap-text.ts';

/* A random plan with what its printing needs beside its contents. Texts are as they are printed: wrapped lines joined. */

export type Layout = {
  readonly years: readonly number[];
  readonly targetYears: readonly number[];
  readonly labelWidth: number;
  readonly yearWidth: number;
  readonly projectWidth: number;
  readonly nameWidth: number;
  readonly valueWidth: number;
  readonly bodyWidth: number;
  readonly padding: number;
  readonly stretch: 'even' | 'last';
  readonly letterHeight: number;
  readonly pageHeight: number;
  readonly strategyWord: string;
  readonly titleBox: boolean;
  readonly runningHeads: boolean;
  /** Whether a table of indicators that runs over a page has its column heads there too. */
  readonly repeatsIndicatorHeads: boolean;
  readonly pageNumberStyle: 'full' | 'half' | 'dashes';
  readonly firstPage: number;
  readonly clarity: Clarity;
  readonly heads: Heads;
};

export type RandomFigure = {
  readonly raw: string;
  readonly value: number | null;
  readonly relation?: '>=baseline' | '<=baseline' | '=baseline';
};
export type RandomIndicator = {
  /** Paragraphs of the name's cell as printed, with marks and 【累計】. */
  readonly printed: readonly string[];
  readonly name: string;
  readonly cumulative: boolean;
  readonly notes: readonly { readonly mark: string; readonly text: string }[];
  readonly labels: readonly (string | null)[];
  readonly labelStyle: 'lines' | 'joined';
  readonly unit: string | null;
  /** By column, by part. A column in words has one figure for all parts. */
  readonly columns: readonly (readonly RandomFigure[])[];
};

export type RandomCell = { readonly text: string; readonly span: readonly [number, number] };
export type RandomGroup = {
  readonly names: readonly string[];
  readonly separate: boolean;
  readonly departments: readonly string[];
  /** Extra blanks of a lost icon behind the last name: none, behind it, or on a line of their own. */
  readonly trace: 'none' | 'behind' | 'own-line';
};
export type RandomBlock = {
  readonly rows: readonly (readonly RandomCell[])[];
  readonly groups: readonly RandomGroup[];
};
export type RandomInitiative = { readonly title: string; readonly blocks: readonly RandomBlock[] };

export type RandomPart = {
  readonly title: string;
  readonly direction: string;
  readonly terms: readonly { readonly mark: string; readonly term: string; readonly text: string }[];
  readonly indicators: readonly RandomIndicator[];
};
export type RandomMeasure = RandomPart & { readonly initiatives: readonly RandomInitiative[] };
export type RandomStrategy = RandomPart & { readonly measures: readonly RandomMeasure[] };
export type RandomPlan = { readonly layout: Layout; readonly strategies: readonly RandomStrategy[] };

/**
 * `any` holds what plans print. `clear` leaves out what a page's text does not tell apart: an action as short as a
 * title, year-specific cells below an initiative's first row or alone in a row, titles wrapped as narrow as years.
 */
export type Clarity = 'any' | 'clear';

export function randomPlan(random: SeededRandom, clarity: Clarity = 'any'): RandomPlan {
  const drawn = randomLayout(random, clarity);
  const layout = { ...drawn, clarity, heads: headsBy(drawn.firstPage) };
  const strategies = times(random.int(1, 4), () => ({
    ...randomPart(random, layout),
    measures: times(random.int(1, 3), () => randomMeasure(random, layout)),
  }));
  return { layout, strategies };
}

function randomLayout(random: SeededRandom, clarity: Clarity): Omit<Layout, 'clarity' | 'heads'> {
  const firstYear = random.int(2022, 2032);
  const firstTarget = firstYear + random.int(2, 5);
  const years = random.pick([3, 3, 3, 2, 4]);
  return {
    years: times(years, (at) => firstYear + at),
    targetYears: times(random.pick([2, 2, 1, 3]), (at) => firstTarget + at * 4),
    labelWidth: clarity === 'clear' ? random.pick([11, 12, 13]) : random.int(8, 13),
    yearWidth: clarity === 'clear' ? 8 : years === 4 ? random.int(6, 8) : random.int(7, 11),
    projectWidth: random.int(10, 14),
    nameWidth: random.int(13, 18),
    valueWidth: random.pick([9, 9, 9, 5]),
    bodyWidth: random.int(38, 50),
    padding: random.pick([0, 0.1, 0.2, 0.3]),
    stretch: random.pick(['even', 'last']),
    letterHeight: random.pick([0.34, 0.36, 0.38]),
    pageHeight: random.int(34, 60),
    strategyWord: random.pick(['重点戦略', '基本目標', '政策目標']),
    titleBox: random.chance(0.7),
    runningHeads: random.chance(0.8),
    repeatsIndicatorHeads: random.chance(0.5),
    pageNumberStyle: random.pick(['full', 'half', 'dashes']),
    firstPage: random.int(1, 120),
  };
}

function randomPart(random: SeededRandom, layout: Layout): RandomPart {
  const terms = times(random.pick([0, 0, 1, 2]), (at) => ({
    mark: `※${fullWidth(String(at + 1))}`,
    term: randomNoun(random),
    text: joinWrapped(`${randomPhrase(random, random.int(10, 60), false)}のこと。`, layout.bodyWidth + 3),
  }));
  const sentences = terms.map(
    ({ mark, term }) => `${randomPhrase(random, 18, false)}と${term}${mark}を大切にします。`,
  );
  const direction = [...sentences, `${randomPhrase(random, random.int(12, 90), false)}に取り組みます。`].join(
    '',
  );
  const counter = { marks: 0, full: random.chance(0.7) };
  return {
    title: `${randomPhrase(random, random.int(6, 14), false)}を${random.pick(['進める', 'かなえる', '支える'])}`,
    direction: joinWrapped(direction, layout.bodyWidth),
    terms,
    indicators: times(random.pick([1, 2, 3, 4, 4, 9]), () => randomIndicator(random, layout, counter)),
  };
}

function randomMeasure(random: SeededRandom, layout: Layout): RandomMeasure {
  const titles = new Set<string>();
  return {
    ...randomPart(random, layout),
    initiatives: times(random.int(1, 6), () => randomInitiative(random, layout, titles)),
  };
}

const UNITS = ['人', '件', '回', '％', '万人', 'トンCO2', '箇所', '団体', '千円', '億円', null] as const;

function randomIndicator(
  random: SeededRandom,
  layout: Layout,
  counter: { marks: number; full: boolean },
): RandomIndicator {
  const marked = random.chance(0.35);
  const mark = marked ? `★${counter.full ? fullWidth(String(++counter.marks)) : ++counter.marks}` : '';
  const [head, tail] = [
    `${randomNoun(random)}${random.pick(['の', 'と'])}${randomNoun(random)}`,
    `の${randomNoun(random)}${random.pick(['件数', '割合', '回数', '人数'])}`,
  ];
  const middle = random.chance(0.5) ? `と${randomPhrase(random, random.int(8, 22), false)}` : '';
  const parts = random.chance(0.2) ? random.int(2, 3) : 1;
  const labels = parts === 1 ? [null] : ['北部', '中部', '南部'].slice(0, parts);
  const labelStyle = parts > 1 && random.chance(0.4) ? 'joined' : 'lines';
  const suffix = labelStyle === 'joined' ? labels.map((label) => `（${label}）`).join('・') : '';
  const cumulative = random.chance(0.4) && suffix === '';
  const style = random.pick(['inline', 'paragraph']);
  const body = `${head}${mark}${middle}${tail}${suffix}`;
  const unit = random.pick(UNITS);
  const printed = cumulative ? (style === 'inline' ? [`${body}【累計】`] : [body, '【累計】']) : [body];
  return {
    printed,
    name: `${head}${middle}${tail}${suffix}`,
    cumulative,
    notes: marked
      ? [
          {
            mark,
            text: joinWrapped(
              `${randomPhrase(random, random.int(10, 80), false)}のこと。`,
              layout.bodyWidth + 5,
            ),
          },
        ]
      : [],
    labels,
    labelStyle,
    unit,
    columns: randomColumns(random, layout, unit, parts),
  };
}

const TARGETS_IN_WORDS: readonly [RandomFigure, ...RandomFigure[]] = [
  { raw: '策定時実績値以上', value: null, relation: '>=baseline' },
  { raw: '計画策定時以下', value: null, relation: '<=baseline' },
  { raw: '現状維持', value: null, relation: '=baseline' },
];

function randomColumns(
  random: SeededRandom,
  layout: Layout,
  unit: string | null,
  parts: number,
): RandomIndicator['columns'] {
  const decimals = unit === '％' || unit === null ? random.int(0, 1) : 0;
  const large = random.chance(0.2);
  const style = { full: random.chance(0.25), spaced: random.chance(0.6), decimals };
  const number = (): RandomFigure =>
    printFigure(random.int(0, large ? 99_999 : 120) / 10 ** decimals, unit, style);
  const relation = random.chance(0.15);
  const baseline = parts === 1 && random.chance(0.2) ? [{ raw: '－', value: null }] : times(parts, number);
  return [
    baseline,
    ...layout.targetYears.map(() => {
      if (!relation) return times(parts, number);
      return [random.pick(TARGETS_IN_WORDS)];
    }),
  ];
}

function printFigure(
  value: number,
  unit: string | null,
  style: { readonly full: boolean; readonly spaced: boolean; readonly decimals: number },
): RandomFigure {
  const [whole = '', fraction] = value.toFixed(style.decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:[0-9]{3})+$)/gu, ',');
  const digits = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  const figure = style.full ? fullWidth(digits) : digits;
  const printedUnit = unit === 'トンCO2' ? 'トン CO２' : (unit ?? '');
  const gap = !style.full && style.spaced && unit !== '％' && unit !== null ? ' ' : '';
  return { raw: `${figure}${gap}${printedUnit}`, value: Number(value.toFixed(style.decimals)) };
}

function randomInitiative(random: SeededRandom, layout: Layout, titles: Set<string>): RandomInitiative {
  let title = '';
  do title = joinWrapped(randomPhrase(random, random.int(4, 32), false), layout.labelWidth);
  while (titles.has(title));
  titles.add(title);
  return { title, blocks: times(random.pick([1, 1, 2, 3]), (at) => randomBlock(random, layout, at === 0)) };
}

function randomBlock(random: SeededRandom, layout: Layout, opens: boolean): RandomBlock {
  const rows = times(random.pick([1, 1, 1, 2, 2, 3, 4, 6]), (at) =>
    randomRow(random, layout, opens && at === 0),
  );
  const groups = times(random.pick([1, 1, 1, 1, 1, 2]), (): RandomGroup => {
    const names = times(random.pick([1, 1, 1, 1, 2, 3]), () =>
      joinWrapped(randomProject(random), layout.projectWidth),
    );
    return {
      names,
      separate: names.length > 1 && names.every((name) => name.endsWith('事業')) && random.chance(0.2),
      departments: times(random.pick([1, 1, 1, 1, 2]), () => randomDepartment(random)),
      trace: random.pick(['none', 'none', 'none', 'none', 'none', 'behind', 'own-line']),
    };
  });
  return { rows, groups };
}

/** Cells of a row. A narrow cell is long enough to be wrapped: where it is not, the text does not tell its years. */
function randomRow(random: SeededRandom, layout: Layout, opens: boolean): readonly RandomCell[] {
  const years = layout.years.length;
  const clear = layout.clarity === 'clear';
  if (!random.chance(0.08) || (clear && !opens)) {
    const short = !clear && random.chance(0.06);
    return [cell(random, layout, [0, years], short ? random.int(5, 10) : random.int(20, 50))];
  }
  const first = clear ? 1 : random.int(1, years - 1);
  const narrow = wideLetters(cell(random, layout, [0, first], spanChars(layout, first) + random.int(4, 14)));
  if (!clear && random.chance(0.3)) return [narrow];
  return [narrow, cell(random, layout, [first, years], random.int(5, spanChars(layout, years - first) + 12))];
}

/** Latin letters are narrow: a cell with them may fit on one line although it has the characters for two. */
function wideLetters({ text, span }: RandomCell): RandomCell {
  return { text: text.replace(/ ?[A-Z]+ ?/gu, 'による共同の'), span };
}

export function spanChars(layout: Layout, span: number): number {
  return layout.yearWidth * span + (span - 1);
}

function cell(
  random: SeededRandom,
  layout: Layout,
  span: readonly [number, number],
  length: number,
): RandomCell {
  return { text: joinWrapped(randomPhrase(random, length), spanChars(layout, span[1] - span[0])), span };
}

/** As a person reads it off the page: the gap beside Latin letters is not there where the line was wrapped. */
export function joinWrapped(text: string, width: number): string {
  const joined = wrapText(text, width).join('');
  return joined === text || wrapText(joined, width).join('') === joined ? joined : text.replaceAll(' ', '');
}

export function fullWidth(text: string): string {
  return text.replace(/[0-9.,]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}

export function times<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}
