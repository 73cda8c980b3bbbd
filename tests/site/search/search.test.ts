import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/core/plan/plan.ts';
import type { PlanFile } from '../../../src/core/plan/plan-file.ts';
import { toPlan } from '../../../src/core/plan/to-plan.ts';
import { foldForSearch } from '../../../src/site/search/fold-for-search.ts';
import { search } from '../../../src/site/search/search.ts';
import { buildSearchIndex } from '../../../src/site/search/search-index.ts';
import { sharedPath } from '../../support/shared-folder.ts';

const empty: Plan = {
  edition: 2024,
  chapter: null,
  title: '実施計画',
  actionYears: [2024],
  targetYears: [2027],
  strategies: [],
  measures: [],
  indicators: [],
  initiatives: [],
  actions: [],
  projects: [],
  departments: [],
};

const place = null;
const section = { no: 1, direction: '', terms: [], place };
const note = { mark: '★１', attachedTo: null, text: '年度末の登録者数', place };
const plan: Plan = {
  ...empty,
  strategies: [
    { ...section, id: 's1', title: '子育てを支える', direction: '働きながら育てられるまちにする' },
  ],
  measures: [
    { ...section, id: 'm1', strategy: 's1', title: '保育サービスの充実', direction: '' },
    {
      ...section,
      id: 'm2',
      strategy: 's1',
      title: '相談の窓口',
      terms: [{ mark: '※１', term: 'ヤングケアラー', text: '家族の世話をする子ども', place }],
    },
  ],
  indicators: [
    {
      id: 'k1',
      parent: 'm1',
      name: '保育所の待機児童数',
      cumulative: false,
      direction: null,
      departments: ['d1'],
      notes: [note],
      series: [],
      place,
    },
  ],
  initiatives: [{ id: 'i1', measure: 'm1', title: '保育コンシェルジュの配置', place }],
  actions: [
    {
      id: 'a1',
      initiative: 'i1',
      text: 'オンライン相談を始める',
      years: [2024],
      place,
      projects: [
        { project: 'p1', departments: ['d1'], marks: [], place },
        { project: 'p2', departments: ['d2'], marks: [], place },
      ],
    },
    {
      id: 'a2',
      initiative: 'i1',
      text: 'コールセンターを開く',
      years: [2024],
      place,
      projects: [{ project: 'p1', departments: ['d1', 'd2'], marks: [], place }],
    },
  ],
  projects: [
    { id: 'p1', name: '保育課の窓口改善事業' },
    { id: 'p2', name: '髙橋記念センター運営事業' },
  ],
  departments: [
    { id: 'd1', name: '保育課', division: 'こども部' },
    { id: 'd2', name: '窓口サービス課', division: null },
  ],
};
const index = buildSearchIndex({ plan });

function idsOf(query: string, among = index): readonly string[] {
  return search(among, query, 1000).groups.flatMap((group) => group.hits.map(({ id }) => id));
}

describe('finds', () => {
  test.each([
    ['a word of two characters', '相談', ['m2', 'i1']],
    ['one character', '髙', ['p2']],
    ['usual for variant characters', '高橋', ['p2']],
    ['half-width kana', 'ｾﾝﾀｰ', ['p2', 'i1']],
    ['hiragana', 'せんたー', ['p2', 'i1']],
    ['a word without its final ー', 'センタ', ['p2', 'i1']],
    ['a final ー that the text lacks', 'サービスー', ['m1', 'd2', 'p1', 'p2']],
    ['large kana for small', 'コンシエルジユ', ['i1']],
    ['all of several words', '窓口　改善', ['p1']],
    ['words in several fields', '待機 登録者', ['k1']],
    ['what a department does', '窓口サービス', ['d2', 'p1', 'p2']],
    ['a term', 'ケアラー', ['m2']],
    ['an action', 'オンライン', ['i1']],
    ['a note', '年度末', ['k1']],
    ['a division', 'こども部', ['d1']],
    ['a name with a space where there is none', '待機 児童', ['k1']],
  ])('%s: %s', (_, query, ids) => {
    expect(idsOf(query).toSorted()).toEqual([...ids].toSorted());
  });

  test.each([
    ['nothing', ''],
    ['spaces', ' 　 '],
    ['words of which one stands nowhere', '保育 宇宙'],
    ['ー as if it were nothing', 'セー'],
  ])('nothing for %s', (_, query) => {
    expect(search(index, query).total).toBe(0);
  });
});

describe('order', () => {
  test('the element of exactly this name comes first, then kinds in the order of the plan', () => {
    expect(search(index, '保育課').groups.map(({ kind }) => kind)).toEqual([
      'department',
      'indicator',
      'project',
    ]);
    expect(search(index, '保育').groups.map(({ kind }) => kind)).toEqual([
      'measure',
      'indicator',
      'initiative',
      'project',
      'department',
    ]);
  });

  test('in a kind: exact, begins so, has it in its name, has it in its texts, is done by it', () => {
    const names = ['情報課の支援', '窓口', '窓口案内の情報', '支援の窓口', '窓口の長い名前の事業'];
    const projects = names.map((name, position) => ({ id: `p${position + 1}` as const, name }));
    const actions = [
      {
        ...(plan.actions[0] as Plan['actions'][number]),
        projects: [{ project: 'p1' as const, departments: ['d1' as const], marks: [], place }],
      },
    ];
    const departments = [{ id: 'd1' as const, name: '窓口課', division: null }];
    const ranked = buildSearchIndex({ plan: { ...empty, projects, actions, departments } });
    const [first] = search(ranked, '窓口').groups;
    expect(first?.hits.map(({ name }) => name.text)).toEqual([
      '窓口',
      '窓口案内の情報',
      '窓口の長い名前の事業',
      '支援の窓口',
      '情報課の支援',
    ]);
  });

  test('a project of several actions is found once, with all its departments', () => {
    expect(idsOf('改善')).toEqual(['p1']);
    expect(idsOf('こども部')).toEqual(['d1']);
    expect(idsOf('保育課 サービス課')).toEqual(['p1']);
  });

  test('no more than asked for are shown, all are counted', () => {
    const [group] = search(index, '事業', 1).groups;
    expect(group).toMatchObject({ total: 2 });
    expect(group?.hits).toHaveLength(1);
  });
});

describe('marks', () => {
  const marked = (text: string, ranges: readonly (readonly [number, number])[]) =>
    ranges.map(([from, to]) => text.slice(from, to));

  test('the words in the name as it is written', () => {
    const [hit] = search(index, 'ｾﾝﾀｰ 高橋').groups[0]?.hits ?? [];
    expect(marked(hit?.name.text ?? '', hit?.name.ranges ?? [])).toEqual(['髙橋', 'センタ']);
  });

  test('the text around a word that the name lacks', () => {
    const [hit] = search(index, '働きながら').groups[0]?.hits ?? [];
    expect(hit?.excerpt).toMatchObject({ field: 'direction', cutStart: false, cutEnd: false });
    expect(marked(hit?.excerpt?.text ?? '', hit?.excerpt?.ranges ?? [])).toEqual(['働きながら']);
  });

  test('a long text is cut on both sides and keeps its marks', () => {
    const text = `${'あ'.repeat(50)}地域の支えあい${'い'.repeat(90)}`;
    const strategies = [{ ...section, id: 's1' as const, title: '題', direction: text }];
    const [hit] =
      search(buildSearchIndex({ plan: { ...empty, strategies } }), '支えあい').groups[0]?.hits ?? [];
    expect(hit?.excerpt).toMatchObject({ cutStart: true, cutEnd: true });
    expect(hit?.excerpt?.text.length).toBeLessThan(100);
    expect(marked(hit?.excerpt?.text ?? '', hit?.excerpt?.ranges ?? [])).toEqual(['支えあい']);
  });
});

describe('suggests', () => {
  test('the query without the word that stands in the way', () => {
    expect(search(index, '保育所 宇宙').suggestions).toContainEqual({
      kind: 'fewer-words',
      query: '保育所',
      total: 1,
    });
  });

  test('names that look like a mistyped one', () => {
    expect(search(index, '待機児堂数').suggestions).toEqual([
      { kind: 'name', element: 'indicator', id: 'k1', name: '保育所の待機児童数' },
    ]);
  });

  test('nothing where something was found', () => {
    expect(search(index, '保育').suggestions).toEqual([]);
  });
});

test('a pasted text is cut, and said to be', () => {
  expect(search(index, '保育'.repeat(5000))).toMatchObject({ isCut: true, total: 0 });
  expect(search(index, Array.from({ length: 20 }, (_, word) => `語${word}`).join(' ')).words).toHaveLength(8);
});

const source = sharedPath('plans', 'hiratsuka-2024', 'expected.json');
const plans: readonly (readonly [string, Plan])[] = [
  ['a small plan', plan],
  ...(source === null
    ? []
    : [['a published plan', toPlan(JSON.parse(readFileSync(source, 'utf8')) as PlanFile)] as const]),
];
if (source === null) console.warn('The shared folder is not there: search is tried on the small plan only.');

describe.each(plans)('in %s', (_, whole) => {
  const all = buildSearchIndex({ plan: whole });
  const names = [
    ...[...whole.strategies, ...whole.measures, ...whole.initiatives].map(
      ({ id, title }) => [id, title] as const,
    ),
    ...[...whole.indicators, ...whole.projects, ...whole.departments].map(
      ({ id, name }) => [id, name] as const,
    ),
  ];

  test('any two characters of any name find its element', () => {
    const missed: string[] = [];
    const answers = new Map<string, readonly string[]>();
    for (const [id, name] of names) {
      const characters = Array.from(name);
      for (const [at, character] of characters.slice(0, -1).entries()) {
        const query = `${character}${characters[at + 1]}`;
        const ids = answers.get(query) ?? idsOf(query, all);
        answers.set(query, ids);
        if (query.trim() !== '' && !ids.includes(id)) missed.push(`${query} of ${name}`);
      }
    }
    expect(missed).toEqual([]);
  });

  test('any whole name finds its element first', () => {
    for (const [id, name] of names) {
      const exact = search(all, name).groups.flatMap(({ hits }) => hits.slice(0, 1).map((hit) => hit.id));
      const twins = names.filter(([, other]) => other === name).map(([twin]) => twin);
      expect(
        twins.some((twin) => exact.includes(twin)),
        `${id} ${name}`,
      ).toBe(true);
    }
  });

  test('the form of a query makes no difference', () => {
    const pieces = names.flatMap(([, name]) => name.match(/[ァ-ヶー]{2,}/g) ?? []);
    expect(pieces.length).toBeGreaterThan(3);
    for (const piece of new Set(pieces)) {
      const expected = idsOf(piece, all);
      const hiragana = piece.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
      expect(idsOf(hiragana, all)).toEqual(expected);
      expect(idsOf(` ${piece}　`, all)).toEqual(expected);
    }
  });
});

describe('folding', () => {
  const text = fc
    .array(fc.constantFrom(...'アｱあがｶﾞーｰ－―ァッ髙𠮷ＡａK１・（）　 \n漢字㍻㌔é', 'e\u0301', 'か\u3099'), {
      maxLength: 12,
    })
    .map((parts) => parts.join(''));

  test('folding what is folded changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), (any) => {
        const { folded } = foldForSearch(any);
        expect(foldForSearch(folded).folded).toBe(folded);
      }),
      { numRuns: 2000 },
    );
  });

  test('width makes no difference', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(foldForSearch(any.normalize('NFKC')).folded).toBe(foldForSearch(any).folded);
      }),
      { numRuns: 2000 },
    );
  });

  test('every folded character points into the text', () => {
    fc.assert(
      fc.property(text, (any) => {
        const { folded, ends, starts, stops } = foldForSearch(any);
        expect([ends.length, starts.length, stops.length]).toEqual(Array(3).fill(folded.length));
        for (const [at, start] of Array.from(starts).entries()) {
          expect(start).toBeLessThan(stops[at] ?? 0);
          expect(stops[at]).toBeLessThanOrEqual(any.length);
          if (at > 0) expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
        }
      }),
    );
  });
});

test('any query is answered, and marks lie inside their texts', () => {
  const query = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc
      .array(fc.constantFrom('保育', 'ー', ' ', '　', '窓', '口', 'センター', '・', 'サー'), { maxLength: 6 })
      .map((parts) => parts.join('')),
  );
  let found = 0;
  fc.assert(
    fc.property(query, (any) => {
      const { groups } = search(index, any);
      for (const { name, excerpt } of groups.flatMap(({ hits }) => hits)) {
        found += 1;
        for (const { text: within, ranges } of [name, ...(excerpt === null ? [] : [excerpt])])
          for (const [from, to] of ranges) expect(within.slice(from, to)).toHaveLength(to - from);
      }
    }),
    { numRuns: 500 },
  );
  expect(found).toBeGreaterThan(100);
});
