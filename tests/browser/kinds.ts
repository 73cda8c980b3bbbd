/** One page of a kind, by the folder it stands in. */
export type PageKind = { readonly kind: string; readonly path: string };

const lists = [
  'indicators',
  'initiatives',
  'projects',
  'departments',
  'terms',
  'search',
  'progress',
  'assessment',
  'costs',
  'about',
];
const data = ['data/'];
const books = [
  'books/report/',
  'books/report/summary',
  'books/report/costs',
  'books/report/method',
  'books/plan/',
  'books/figures/',
];
const themes = ['themes/digital', 'themes/decarbonisation'];
const searches = [`search?q=${encodeURIComponent('子育て')}`, 'search?q=zzzz'];

/**
 * The pages of a city at which a browser looks: every single one, one of each kind that has many (`elements`, given as
 * folder and id), and what the server answers to a search or to a wrong address.
 *
 * @example listKinds('/992011/', ['indicators/k20'])[0] // { kind: 'first page', path: '/' }
 */
export function listKinds(folder: string, elements: readonly string[]): readonly PageKind[] {
  return [
    { kind: 'first page', path: folder.startsWith('/en/') ? '/en/' : '/' },
    { kind: 'overview', path: folder },
    ...[...lists, ...data, ...books, ...themes, ...elements, ...searches, 'nothing'].map((name) => ({
      kind: kindOf(name),
      path: folder + name,
    })),
  ];
}

/** The kind of a page, by its address within the city. */
export function kindOf(name: string): string {
  return name === '' ? 'overview' : name.replace(/[a-z]\d+$/, '*');
}
