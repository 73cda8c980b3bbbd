import { describe, expect, test } from 'vitest';
import { assessPlan } from '../../src/core/assess/plan/assess-plan.ts';
import { DEFAULT_SETTINGS } from '../../src/core/assess/plan/assessment.ts';
import type { Observation } from '../../src/core/indicator/observation.ts';
import type { Snapshot } from '../../src/core/publication/snapshot.ts';
import { createSite } from '../../src/site/site.ts';
import { ruleText } from '../../src/site/text/rule-text.ts';
import { readPage } from '../support/html.ts';
import { readSampleSnapshots } from '../support/sample-snapshots.ts';
import { indicatorId, makeExampleSnapshot } from './example-snapshot.ts';

const assets = { stylesheet: '/site.css', fonts: [] };
const example = makeExampleSnapshot();
const { plan } = example;
const grants = indicatorId(plan, '助成件数');
const dreams = indicatorId(plan, '夢を持つ子どもの割合');
const talks = indicatorId(plan, '相談の回数');
const health = indicatorId(plan, '健やかな年数');

function observe(indicator: Observation['indicator'], series: string, values: Record<number, number>) {
  return Object.entries(values).map(
    ([year, value]): Observation => ({
      status: 'measured',
      indicator,
      series,
      year: Number(year),
      value,
      raw: String(value),
      provisional: false,
      measuredAt: null,
      comment: null,
      source: null,
    }),
  );
}

/** The example with results of our choice, judged again. */
function publish(observations: readonly Observation[], changes: Partial<Snapshot> = {}): Snapshot {
  return makeExampleSnapshot({ observations, ...changes });
}

function read(snapshot: Snapshot, path: string, query = ''): string {
  const { body } = createSite([snapshot], assets).get(path, new URLSearchParams(query));
  return readPage(body.replace(/<\/?span[^>]*>/g, '')).text.replace(/\s+/g, ' ');
}

function readMain(snapshot: Snapshot, path: string, query = ''): string {
  const { body } = createSite([snapshot], assets).get(path, new URLSearchParams(query));
  const [, main = ''] = /<main[^>]*>(.*)<\/main>/s.exec(body) ?? [];
  return readPage(main.replace(/<\/?span[^>]*>/g, '')).text.replace(/\s+/g, ' ');
}

function json(snapshot: Snapshot, path: string): unknown {
  return JSON.parse(createSite([snapshot], assets).get(path, new URLSearchParams()).body);
}

const one = `/992020/indicators/${grants}`;

describe('an indicator says first how it stands', () => {
  // Baseline 1,229 in 2023, target 1,429 in 2027: 1,329 is required in 2025.
  test.each([
    ['ahead of the path', 1340, '●順調', 'いま必要な1,329件を11件上回り、進んでいます。'],
    ['just on the path', 1329, '●順調', 'いま必要な1,329件のとおりです。'],
    ['a little late', 1300, '▲やや遅れ', 'いま必要な1,329件を29件下回り、遅れています。'],
    ['far behind', 1240, '■遅れ', 'いま必要な1,329件を89件下回り、遅れています。'],
    [
      'worse than the baseline',
      1200,
      '▼後退',
      'いま必要な1,329件を129件下回り、策定時より悪くなっています。',
    ],
    ['beyond the last target', 1700, '◆達成', '2031年度の目標1,589件に届いています。'],
  ])('%s', (_name, value, state, words) => {
    const text = readMain(publish(observe(grants, '', { 2025: value })), one).replaceAll(' ', '');
    expect(text).toContain(state);
    if (value <= 1429) expect(text).toContain(words);
  });

  test('in English', () => {
    const text = read(publish(observe(grants, '', { 2025: 1300 })), `/en${one}`);
    expect(text).toContain('That is 29件 below the 1,329件 required by now: late.');
  });

  test('with one decimal more where rounding would hide the difference', () => {
    const text = readMain(publish(observe(dreams, '小学校', { 2024: 80.2 })), `/992020/indicators/${dreams}`);
    expect(text).toContain('いま必要な80.18％を0.02ポイント上回り、進んでいます。');
  });

  test('of a level to hold, whether it is held', () => {
    const path = `/992020/indicators/${health}`;
    expect(readMain(publish(observe(health, '', { 2025: 80.4 })), path)).toContain(
      '保つべき水準80.0年を満たしています。',
    );
    const missed = readMain(publish(observe(health, '', { 2025: 79 })), path).replaceAll(' ', '');
    expect(missed).toContain('保つべき水準80.0年を満たしていません。');
    expect(missed).toContain('▼後退');
  });

  test('which part decided', () => {
    const both = [...observe(dreams, '小学校', { 2025: 81 }), ...observe(dreams, '中学校', { 2025: 60 })];
    const text = readMain(publish(both), `/992020/indicators/${dreams}`).replaceAll(' ', '');
    expect(text).toContain('▼後退中学校による');
    expect(text).toContain('この指標は「中学校」で決まりました。');
  });

  test('no part where none was judged', () => {
    const text = readMain(publish(observe(grants, '', { 2025: 1300 })), `/992020/indicators/${dreams}`);
    expect(text.replaceAll(' ', '')).toContain('○未測定記録なし');
    expect(text).not.toMatch(/による(?!判定)/);
    expect(text).not.toContain('決まりました');
  });

  test('which year the value is of, where it is not the latest', () => {
    const text = readMain(publish(observe(grants, '', { 2024: 1300 })), one).replaceAll(' ', '');
    expect(text).toContain('●順調2024年度の値');
  });

  test('why it was not judged', () => {
    const text = read(example, '/992020/measures/m1').replaceAll(' ', '');
    expect(text).toContain('2025年度は秘匿');
    expect(readMain(example, `/992020/indicators/${talks}`).replaceAll(' ', '')).toContain('○未測定秘匿');
  });
});

describe('how it was worked out', () => {
  const snapshot = publish(observe(grants, '', { 2024: 1281, 2025: 1300 }));
  const text = readMain(snapshot, one);

  test.each([
    '2025年度の実績は 1,300件',
    '基準は 2023年度の 1,229件',
    '進んだ割合 =（1,300 − 1,229）÷（1,429 − 1,229）= 35.5%',
    'いま必要な値 = 1,229 +（1,429 − 1,229）× 50% = 1,329件',
    '今後1年あたりに必要な変化 =（1,429 − 1,300）÷（2027 − 2025）= 64.5件',
    '進み具合 = 進んだ割合 ÷ 経過した割合 = 35.5% ÷ 50% = 0.71',
    '0.71 は 0.6 以上',
  ])('prints %s', (words) => {
    expect(text).toContain(words);
  });

  test('in percentage points where the unit is per cent', () => {
    const shares = publish(observe(dreams, '小学校', { 2025: 80.1 }));
    expect(readMain(shares, `/992020/indicators/${dreams}`)).toContain('÷（2027 − 2025）= 0.45ポイント');
  });

  test('names the rule of each step, and each is explained', () => {
    const { body } = createSite([snapshot], assets).get(one, new URLSearchParams());
    const rules = [...body.matchAll(/assessment#rule-([A-Z]\d+)"/g)].map((match) => match[1] ?? '');
    expect(rules.length).toBeGreaterThan(8);
    expect(rules.filter((rule) => !(rule in ruleText))).toEqual([]);
  });

  test('says where the methods disagree, and by which', () => {
    const apart = readMain(publish(observe(grants, '', { 2025: 1326 })), one);
    expect(apart).toContain(
      '方法によって判定が分かれています。達成または順調とするもの：伸び率の比＝順調、国連の進捗図＝順調。そうでないもの：直線の道筋＝やや遅れ、健康日本21の5段階＝やや遅れ。',
    );
    expect(text).toContain('ほかの方法でも、目標に届くかどうかの見立ては同じです。');
  });
});

describe('what lies ahead', () => {
  test('is not told from fewer than three values, and why', () => {
    const text = readMain(publish(observe(grants, '', { 2025: 1300 })), one);
    expect(text).toContain('値が3つに満たないため、見通しは出しません。');
    expect(text).not.toContain('届く見込み ');
  });

  test('is told as a band and ranges, and never as a percentage', () => {
    const text = readMain(publish(observe(grants, '', { 2024: 1281, 2025: 1300 })), one);
    const [, ahead = ''] = text.split('これからの見通し');
    expect(ahead).toMatch(/見込みが高い|どちらともいえない|見込みが低い/);
    expect(ahead).toMatch(/1,\d{3}～1,\d{3}件/);
    expect(ahead.split('数値')[0]).not.toMatch(/\d%|\d％/);
  });

  test('sets what is needed beside the best year ever', () => {
    const text = readMain(publish(observe(grants, '', { 2024: 1281, 2025: 1300 })), one);
    expect(text).toContain('+52件（2024年度）');
    expect(text).toContain('2027年度の目標には、これまでで最大だった年の1.2倍の変化が毎年必要です。');
  });
});

describe('what is most at risk', () => {
  const snapshot = publish([
    ...observe(grants, '', { 2024: 1281, 2025: 1300 }),
    ...observe(health, '', { 2024: 80.1, 2025: 79 }),
    ...observe(dreams, '小学校', { 2025: 79.95 }),
  ]);

  test('stands on the plan’s page, the worst first', () => {
    const [, , list = ''] = readMain(snapshot, '/992020/').split('目標に届かないおそれの大きい指標');
    const order = ['健やかな年数', '夢を持つ子どもの割合', '助成件数'].map((name) => list.indexOf(name));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(-1);
  });

  test('is told to be nothing where nothing is', () => {
    expect(readMain(publish(observe(grants, '', { 2025: 1340 })), '/992020/')).toContain(
      '遅れている指標も後退している指標もありません。',
    );
  });

  test('leads to what changed, better and worse apart', () => {
    const text = readMain(snapshot, '/992020/').replaceAll(' ', '');
    expect(text).toContain('悪くなった（2）助成件数●順調→から▲やや遅れ健やかな年数◆達成→から▼後退');
  });

  test('and nothing changed is said so', () => {
    const still = publish(observe(grants, '', { 2024: 1279, 2025: 1340 }));
    expect(readMain(still, '/992020/')).toContain('前年度から判定の変わった指標はありません。');
  });
});

describe('the list of indicators', () => {
  const snapshot = publish([...observe(grants, '', { 2025: 1300 }), ...observe(health, '', { 2025: 79 })]);
  const names = (query: string) => {
    const { body } = createSite([snapshot], assets).get('/992020/indicators', new URLSearchParams(query));
    const list = body.split('</form>').at(-1) ?? '';
    return [...list.matchAll(/<a href="\/992020\/indicators\/k\d+">([^<]+)<\/a>/g)].map((match) => match[1]);
  };

  test.each([
    ['', ['夢を持つ子どもの割合', '助成件数', '相談の回数', '健やかな年数']],
    ['state=worsening', ['健やかな年数']],
    ['state=risky&sort=risk', ['健やかな年数', '助成件数']],
    ['state=unmeasured&strategy=s1', ['夢を持つ子どもの割合', '相談の回数']],
    ['strategy=s2', []],
    ['state=nonsense&strategy=nowhere', ['夢を持つ子どもの割合', '助成件数', '相談の回数', '健やかな年数']],
    ['sort=risk', ['健やかな年数', '助成件数', '夢を持つ子どもの割合', '相談の回数']],
  ])('?%s', (query, expected) => {
    expect(names(query)).toEqual(expected);
  });

  test('says how many it was narrowed to, or that there are none', () => {
    expect(readMain(snapshot, '/992020/indicators', 'state=worsening')).toContain('1の指標です。');
    expect(readMain(snapshot, '/992020/indicators', 'strategy=s2')).toContain('当てはまる指標はありません。');
  });

  test('names the indicators of each state where nobody reads a query', () => {
    const site = createSite([snapshot], { ...assets, isStatic: true });
    const plain = site.get('/992020/', new URLSearchParams()).body;
    const links = [...plain.matchAll(/href="\/992020\/indicators(#state-[a-z-]+)?"/g)].map(
      (match) => match[1],
    );
    expect(links).toContain('#state-worsening');
    expect(plain).not.toContain('indicators?');
    const { ids, text } = readPage(site.get('/992020/indicators', new URLSearchParams()).body);
    const anchors = links.flatMap((link) => (link === undefined ? [] : [link.slice(1)]));
    expect(anchors.filter((anchor) => !ids.includes(anchor))).toEqual([]);
    expect(text.replace(/\s/g, '')).toContain('後退健やかな年数');
  });

  test('counts every state with its list behind it, and why some were not judged', () => {
    expect(readMain(snapshot, '/992020/indicators').replaceAll(' ', '')).toContain('2○未測定記録なし2');
  });
});

describe('verdicts as data', () => {
  test('have stable names', () => {
    const snapshot = publish(observe(grants, '', { 2024: 1281, 2025: 1300 }));
    expect(json(snapshot, `${one}.json`)).toMatchObject({
      page: {
        indicator: {
          verdict: {
            method: 'path',
            asOf: 2025,
            state: 'at-risk',
            before: 'on-track',
            decidedBy: '',
            agree: true,
            parts: [
              {
                series: '',
                state: 'at-risk',
                ratio: expect.closeTo(0.71, 9),
                score: null,
                requiredNow: 1329,
                neededPerYear: 64.5,
                reasons: expect.arrayContaining([
                  expect.objectContaining({
                    rule: 'L1',
                    code: 'required-now',
                    kind: 'formula',
                    figures: { from: 1229, to: 1429, elapsed: 0.5, required: 1329 },
                    sentence: 'いま必要な値 = 1,229 +（1,429 − 1,229）× 50% = 1,329件',
                  }),
                ]),
                opinions: [
                  { method: 'weather' },
                  { method: 'growth' },
                  { method: 'un-chart' },
                  { method: 'kenko21' },
                ],
                outlook: { none: null, targets: [{ year: 2027, value: 1429, side: 'up' }, { year: 2031 }] },
              },
            ],
          },
        },
      },
    });
  });

  test('never tell a chance as a figure on a page’s address', () => {
    const { body } = createSite([example], assets).get(`${one}.json`, new URLSearchParams());
    expect(body).toContain('"band"');
    expect(body).not.toContain('"chance":0');
  });

  test('stand on every address that shows indicators', () => {
    for (const path of [
      'index',
      'indicators',
      'strategies/s1',
      'measures/m1',
      'initiatives/i1',
      'projects/p1',
    ]) {
      const { body } = createSite([example], assets).get(`/992020/${path}.json`, new URLSearchParams());
      expect(body, path).toContain('"requiredNow":1329');
    }
  });
});

describe('a publication', () => {
  test('from before there were verdicts shows what it did', () => {
    const old = makeExampleSnapshot({ assessment: null });
    expect(read(old, '/992020/')).toContain('2025年度の実績：4の指標のうち1に値があります。');
    const text = read(old, one);
    expect(text).toContain('実績あり（速報）');
    expect(text).not.toContain('この判定の根拠');
    expect(read(old, '/992020/assessment')).toContain('この公表には判定がありません。');
  });

  test('before the first results says when verdicts come, and shows no wall of states', () => {
    const before = makeExampleSnapshot({
      publication: { ...example.publication, resultsUpTo: null },
      observations: [],
    });
    expect(read(before, one)).toContain('最初の実績が公表されると、ここに判定とその計算が載ります。');
    for (const path of ['/992020/', '/992020/indicators', '/992020/strategies/s1', '/992020/measures/m1']) {
      expect(readMain(before, path), path).not.toContain('未測定');
    }
    expect(readMain(before, '/992020/')).not.toContain('おそれ');
  });

  test('with a weighted score shows its weights and what it hides', () => {
    const settings = { ...DEFAULT_SETTINGS, weights: { [grants]: 3 } };
    const observations = [...observe(grants, '', { 2025: 1340 }), ...observe(health, '', { 2025: 79 })];
    const assessment = assessPlan({ plan, observations, asOf: 2025 }, settings);
    const text = readMain(publish(observations, { assessment }), '/992020/assessment');
    // On track (75 points) three times, worsening (0 points) once.
    expect(text).toContain('100点のうち56点');
    expect(text).toContain('助成件数：3');
    expect(text.replaceAll(' ', '')).toContain('後退しているのに点数では目立たない指標健やかな年数');
    expect(text.replaceAll(' ', '')).toContain('点数に入っていない指標夢を持つ子どもの割合相談の回数');
  });

  test('without one shows no score', () => {
    expect(readMain(example, '/992020/assessment')).toContain('全体をまとめた点数は出していません。');
  });

  test('tells the bands that this city uses', () => {
    const { plan, observations } = example;
    const path = { onTrack: 0.9, atRisk: 0.45 };
    const assessment = assessPlan({ plan, observations, asOf: 2025 }, { ...DEFAULT_SETTINGS, path });
    const text = readMain(publish(observations, { assessment }), '/992020/assessment');
    expect(text).toContain('0.9以上なら「順調」');
    expect(text).toContain('0.45以上なら「やや遅れ」');
  });
});

test('every rule that the sample’s verdicts name is explained', () => {
  const steps = readSampleSnapshots().flatMap(({ assessment }) =>
    (assessment?.indicators ?? []).flatMap(({ series }) =>
      series.flatMap(({ verdict, opinions }) => [verdict, ...opinions].flatMap(({ reasons }) => reasons)),
    ),
  );
  const rules = [...new Set(steps.map(({ rule }) => rule))];
  expect(rules.length).toBeGreaterThan(15);
  expect(rules.filter((rule) => !(rule in ruleText))).toEqual([]);
});
