import { noiseFor } from '../seeded-noise.ts';
import { projects } from './projects.ts';

const heads = [
  '事業',
  '年度',
  '予算・決算',
  '国庫支出金',
  '県支出金',
  '市債',
  'その他',
  '一般財源',
  '事業費',
  '出典',
];

/** How a project is paid for: shares of the State, the prefecture, bonds and fees; the rest is the city's own. */
type Funding = {
  readonly national: number;
  readonly prefecture: number;
  readonly bond: number;
  readonly other: number;
};

const own: Funding = { national: 0, prefecture: 0, bond: 0, other: 0 };
const shared: Funding = { national: 0.5, prefecture: 0.25, bond: 0, other: 0 };
const helped: Funding = { national: 0, prefecture: 0.5, bond: 0, other: 0 };
const built: Funding = { national: 0.35, prefecture: 0, bond: 0.45, other: 0 };
const paid: Funding = { national: 0, prefecture: 0, bond: 0, other: 0.3 };

/** What is built costs most and is paid by bonds; what the law asks for is paid with the State. */
const sorts: readonly (readonly [RegExp, number, Funding])[] = [
  [/整備|長寿命化|耐震|改修|更新|下水道|道路|橋/u, 420_000, built],
  [/保育所|医療|生活困窮|障がい|介護|母子保健|放課後|健康診査|がん検診/u, 96_000, shared],
  [/農|漁|鳥獣|藻場|福祉|消防|防災/u, 24_000, helped],
  [/観光|スポーツ|文化|公共交通|健康ポイント/u, 31_000, paid],
];

/** These need no money of their own. */
const withoutCost = new Set(['コミュニティ・スクール推進事業']);

/** The books that each year's amounts are taken from. */
const books = [
  { year: 2024, kind: '決算', growth: 1, source: '2024年度 主要施策の成果（架空）' },
  { year: 2025, kind: '予算', growth: 1.06, source: '2025年度 当初予算書（架空）' },
  { year: 2025, kind: '決算', growth: 1.01, source: '2025年度 主要施策の成果（架空）' },
  { year: 2026, kind: '予算', growth: 1.09, source: '2026年度 当初予算書（架空）' },
] as const;

/** What the made-up city's projects cost, in thousands of yen, as a list of the finance office: the same on every run. */
export function buildCosts(): string {
  const rows = Object.keys(projects).flatMap((name) => books.map((book) => buildRow(name, book)));
  return [heads, ...rows].map((cells) => `${cells.join(',')}\n`).join('');
}

function buildRow(name: string, { year, kind, growth, source }: (typeof books)[number]): readonly string[] {
  const about = [name, `${year}`, kind];
  if (withoutCost.has(name)) return [...about, '', '', '', '', '', '予算を伴わない', source];
  const [, base, funding] = sorts.find(([pattern]) => pattern.test(name)) ?? [null, 12_000, own];
  const size = 2 ** (noiseFor(`cost/${name}`)() * 2);
  const sway = 1 + noiseFor(`cost/${name}/${year}/${kind}`)() * 0.07;
  const total = Math.round(base * size * growth * sway);
  const { national, prefecture, bond, other } = funding;
  const parts = [national, prefecture, bond, other].map((share) => Math.round(total * share));
  const general = total - parts.reduce((sum, part) => sum + part, 0);
  return [...about, ...[...parts, general].map((part) => (part === 0 ? '' : `${part}`)), `${total}`, source];
}
