import { describe, expect, test } from 'vitest';
import { createSite } from '../../src/site/site.ts';
import { readPage } from '../support/html.ts';
import { indicatorId, makeExampleSnapshot } from './example-snapshot.ts';

const none = new URLSearchParams();
const assets = { stylesheet: '/site.css', fonts: [] };
const snapshot = makeExampleSnapshot();
const { plan } = snapshot;
const site = createSite([snapshot], assets);

/** A page's text with its white space as one reads it. */
function textAt(path: string, of = site): string {
  return readPage(of.get(path, none).body)
    .text.replace(/\s+/g, ' ')
    .replace(/ (?=[、。（）％件回年人])/g, '');
}

function jsonAt(path: string): unknown {
  return JSON.parse(site.get(path, none).body);
}

const grants = `/992020/indicators/${indicatorId(plan, '助成件数')}`;
const dreams = `/992020/indicators/${indicatorId(plan, '夢を持つ子どもの割合')}`;
const talks = `/992020/indicators/${indicatorId(plan, '相談の回数')}`;
const health = `/992020/indicators/${indicatorId(plan, '健やかな年数')}`;

describe('an indicator says first', () => {
  test.each([
    [
      'where it is and how far to go',
      grants,
      '2025年度は1,300件（速報）。2027年度の目標1,429件まで、あと129件です。',
    ],
    [
      'percentages in points',
      dreams,
      '小学校：2025年度は80.4％。2027年度の目標81.0％まで、あと0.6ポイントです。',
    ],
    [
      'why a value is not there, and when it comes',
      dreams,
      '中学校：2025年度は未公表（2027年3月の見込み）。',
    ],
    ['why a value is not there, with no date', talks, '2025年度は秘匿。'],
    ['a target in words with its number', health, '策定時の値以上（80.0年）'],
    ['that nothing is on record', health, '2025年度は記録なし。'],
  ])('%s', (_name, path, words) => {
    expect(textAt(path)).toContain(words);
  });

  test('the promise and when results come, before the first results', () => {
    const before = createSite(
      [
        makeExampleSnapshot({
          publication: { ...snapshot.publication, resultsUpTo: null },
          observations: [],
        }),
      ],
      assets,
    );
    const text = textAt(grants, before);
    expect(text).toContain('策定時は1,229件。2027年度に1,429件、2031年度に1,589件をめざします。');
    expect(text).toContain('次は2026年度の実績です。2027年4月に各課へ照会し、2027年秋に公表します。');
    expect(textAt(talks, before)).toContain('策定時の値はありません。');
    expect(textAt('/992020/', before)).toContain('実績の値はまだありません。');
  });

  test('the same in English', () => {
    expect(textAt(`/en${grants}`).replaceAll(' ', '')).toContain(
      'InFY2025:1,300件(provisional).129件togototothetargetof1,429件byFY2027.'.replace('toto', 'to'),
    );
  });
});

describe('an indicator’s page', () => {
  test('marks a direction that the city has not stated as inferred', () => {
    expect(textAt(grants)).toContain('増えるほどよい（市の定め）');
    expect(textAt(dreams)).toContain('増えるほどよい（策定時の値と目標から推定。市の確認待ち）');
  });

  test('names the page and lines of the document, and who reported a result', () => {
    expect(textAt(health)).toContain('見本の計画書 31ページ（文書の210～212行目）');
    expect(textAt(grants)).toContain('助成の台帳');
    expect(textAt(grants)).toContain('2026年3月31日現在');
    expect(textAt(grants)).toContain('年度末に増えました。');
  });

  test('explains its mark where it stands, with the way there and back', () => {
    const { body } = site.get(grants, none);
    expect(body).toMatch(/id="k\d+-note1"/);
    expect(textAt(grants)).toContain('市の助成による件数。');
  });

  test('never shows an absent value as a number', () => {
    // The chart's axis may begin at nought.
    const body = site.get(talks, none).body.replace(/<svg.*?<\/svg>/gs, '');
    expect(body).not.toMatch(/>0<|NaN|undefined|null|Infinity/);
  });
});

describe('a measure’s page', () => {
  const { body } = site.get('/992020/measures/m1', none);

  test('sets actions whose years follow each other in one row, under their years', () => {
    expect(body).toMatch(/colSpan="1"[^>]*>設計<.*?<td[^>]*colSpan="2"[^>]*>工事</i);
  });

  test('spans a project’s cell over the rows that share it', () => {
    expect(body).toMatch(/class="projects"[^>]*rowSpan="2"/i);
  });

  test('leaves the years free in which nothing is done, and repeats no id', () => {
    expect(body.match(/>案内</g)).toHaveLength(2);
    expect(body).toContain('関連事業の記載なし');
  });

  test('shows a confirmed mark and an inferred one apart', () => {
    expect(body).toContain('class="theme-mark" href="/992020/themes/digital">デジタル化</a>');
    expect(body).toContain('class="theme-mark inferred" href="/992020/themes/decarbonisation">脱炭素化<');
  });

  test('ties the note’s mark to its words', () => {
    const [, anchor] = /<a class="mark-link" href="#([^"]+)"/.exec(body) ?? [];
    expect(body).toContain(`id="${anchor}"`);
    expect(body).toContain(`href="#${anchor}-ref"`);
  });

  test('says so where a measure has nothing yet', () => {
    expect(textAt('/992020/measures/m2')).toContain('この施策には指標がありません。');
    expect(textAt('/992020/measures/m2')).toContain('この施策には取組がありません。');
    expect(textAt('/992020/strategies/s2')).toContain('この戦略には数値目標がありません。');
  });
});

describe('the plan at a glance', () => {
  const text = textAt('/992020/');

  test('says in one sentence what the plan is', () => {
    expect(text).toContain(
      '2つの重点戦略と2の施策のもとに4の指標を置き、2027年度・2031年度の目標に向けて進める計画です。2024～2026年度の取組を載せています。',
    );
  });

  test('counts the indicators by state, and the counts add up', () => {
    expect(text).toContain(
      '2025年度までの実績による判定です。4の指標のうち2を判定しました。うち、やや遅れが2です。',
    );
    const view = jsonAt('/992020/index.json');
    expect(view).toMatchObject({ page: { counts: { total: 4, measured: 2 } } });
    const counted = [
      ...site.get('/992020/', none).body.matchAll(/\?state=[a-z-]+"><span class="count-number">(\d+)/g),
    ];
    expect(counted.map((match) => Number(match[1])).reduce((sum, count) => sum + count, 0)).toBe(4);
  });

  test('gives the day of a publication in Japan', () => {
    expect(text).toContain('2026年11月1日に第2号を公表しました。');
  });

  test('says plainly that a made-up city is made up, on every page', () => {
    const pages = site.paths().filter((path) => !path.endsWith('.json'));
    for (const path of pages) {
      const words = path.startsWith('/en/') ? 'A made-up city' : '架空の市です。';
      expect(site.get(path, none).body, path).toContain(words);
    }
    const real = createSite(
      [makeExampleSnapshot({ municipality: { ...snapshot.municipality, fictional: false } })],
      assets,
    );
    expect(real.get('/992020/', none).body).not.toContain('架空');
  });
});

describe('figures as JSON', () => {
  test('are those of the page', () => {
    const view = jsonAt(`${grants}.json`);
    expect(view).toMatchObject({
      format: 'shirube-page/1',
      address: grants,
      municipality: { code: '992020', fictional: true },
      publication: { no: 2 },
      page: {
        indicator: {
          cumulative: true,
          direction: { way: 'up', stated: true },
          state: { key: 'at-risk' },
          series: [
            {
              baseline: { year: 2023, yearAssumed: true, figure: { value: 1229, text: '1,229', unit: '件' } },
              latest: { year: 2025, figure: { value: 1300, provisional: true } },
              targets: [
                { year: 2027, figure: { value: 1429, text: '1,429' } },
                { year: 2031, figure: { value: 1589, text: '1,589' } },
              ],
            },
          ],
        },
      },
    });
  });

  test('have a reason where there is no value, and no number', () => {
    const view = jsonAt(`${dreams}.json`);
    expect(view).toMatchObject({
      page: {
        indicator: {
          series: [
            { key: '小学校' },
            {
              key: '中学校',
              latest: { figure: { kind: 'absent', reason: 'not-published', expected: '2027-03-31' } },
            },
          ],
        },
      },
    });
  });

  test('give sentences as one string, in the language of the address', () => {
    expect(jsonAt('/992020/departments.json')).toMatchObject({
      page: { changes: ['2025年4月1日 旧学務課を学校課に改めました。'] },
    });
    expect(jsonAt('/en/992020/departments.json')).toMatchObject({
      page: { changes: ['1 April 2025: 旧学務課 was renamed 学校課.'] },
    });
  });

  test('of the whole plan are the snapshot', () => {
    expect(jsonAt('/992020/data.json')).toEqual(JSON.parse(JSON.stringify(snapshot)));
  });
});

describe('years', () => {
  test.each([
    ['western', '2024～2026年度の取組'],
    ['era', '令和6～8年度の取組'],
    ['both', '2024～2026年度（令和6～8年度）の取組'],
  ] as const)('are written as the city does: %s', (yearStyle, words) => {
    const city = createSite(
      [makeExampleSnapshot({ municipality: { ...snapshot.municipality, yearStyle } })],
      assets,
    );
    expect(textAt('/992020/', city).replaceAll(' ', '')).toContain(words);
  });
});

describe('the search', () => {
  const find = (q: string) => site.get('/992020/search', new URLSearchParams({ q })).body;

  test('finds and marks a word of two characters', () => {
    expect(find('校舎')).toContain('<mark>校舎</mark>の整備');
  });

  test('says that nothing was found, and leads on', () => {
    expect(find('海底都市')).toContain('に当てはまるものはありません。');
    expect(find('海底都市')).toContain('href="/992020/projects"');
  });
});
