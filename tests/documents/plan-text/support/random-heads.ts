/** The words that a city prints over its sections and columns. */
export type Heads = {
  readonly direction: string;
  readonly goals: string;
  readonly kpis: string;
  readonly initiatives: string;
  readonly name: string;
  readonly baseline: string;
  readonly target: string;
  readonly initiative: string;
  readonly project: string;
};

/** The last of each list is a city's own: no reader knows it beforehand. A direction's is told by its words alone. */
const HEADS: { readonly [Head in keyof Heads]: readonly string[] } = {
  direction: ['基本的な方向性', '基本方針', '施策の方向性', 'めざす姿'],
  goals: ['数値目標', '成果目標', 'まちの物差し'],
  kpis: ['ＫＰＩ（重要業績評価指標）', '成果指標', '重要業績評価指標', '評価指標', '歩みの物差し'],
  initiatives: ['戦略推進のための取組', '具体的な取組', '主な取組', 'これから進めること'],
  name: ['指標名', '指標', '項目', '物差し'],
  baseline: ['策定時実績値', '現状値', '基準値', 'いまの値'],
  target: ['目標値', '目標', 'めざす値'],
  initiative: ['具体的な取組', '主な取組', '取組名', '進めること'],
  project: ['関連事業名', '関連事業（担当課）', '主な事業', '事業名・所管課', '使うしくみ'],
};

const headKinds = [
  'direction',
  'goals',
  'kpis',
  'initiatives',
  'name',
  'baseline',
  'target',
  'initiative',
  'project',
] as const satisfies ReadonlyArray<keyof Heads>;

/** Heads that are a city's own, by their kind. */
export function ownHeads(heads: Heads): ReadonlyArray<keyof Heads> {
  return headKinds.filter((head) => head !== 'direction' && heads[head] === HEADS[head].at(-1));
}

/**
 * Chosen by a number that the layout has anyway, so that a seed keeps its plan. A name and a baseline both in words of
 * the city's own leave nothing to know a table of indicators by.
 */
export function headsBy(number: number): Heads {
  const heads = pickHeads(number);
  const own = heads.name === HEADS.name.at(-1) && heads.baseline === HEADS.baseline.at(-1);
  return own ? { ...heads, baseline: HEADS.baseline[0] ?? '' } : heads;
}

function pickHeads(number: number): Heads {
  const pick = (head: keyof Heads, at: number) =>
    HEADS[head][Math.floor(number * 7.3 + at * 3) % HEADS[head].length] ?? '';
  return {
    direction: pick('direction', 1),
    goals: pick('goals', 2),
    kpis: pick('kpis', 3),
    initiatives: pick('initiatives', 4),
    name: pick('name', 5),
    baseline: pick('baseline', 6),
    target: pick('target', 7),
    initiative: pick('initiative', 8),
    project: pick('project', 9),
  };
}
