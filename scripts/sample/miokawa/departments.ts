/*
 * Departments (課) of the made-up city by division (部), as of 1 April 2026, and how they came to be:
 * two reorganisations with every kind of change.
 */

export const divisions = {
  総合政策部: ['企画政策課', 'シティプロモーション課', 'デジタル推進課', '財産管理課', '危機管理課'],
  市民文化部: ['地域づくり推進課', '市民課', '文化スポーツ課', '髙﨑支所'],
  こども未来部: ['こども政策課', '保育課', 'こども家庭センター', '若者支援課'],
  福祉健康部: ['地域福祉課', '生活支援課', '障がい福祉課', '高齢者支援課', '健康づくり課', '保険年金課'],
  産業部: ['商工振興課', '観光交流課', '農林水産課'],
  環境部: ['ゼロカーボン推進課', '資源循環課', '環境保全課'],
  都市建設部: ['都市計画課', '交通政策課', '道路河川課', '公園緑地課', '下水道課'],
  教育委員会: ['学校教育課', '教育センター', '社会教育課'],
  消防本部: ['警防救急課'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Departments that are no more: the division they stood in and their last day. */
export const formerDepartments = [
  { name: '情報政策課', division: '総合政策部', until: '2025-03-31' },
  { name: '文化振興課', division: '市民文化部', until: '2025-03-31' },
  { name: 'スポーツ推進課', division: '教育委員会', until: '2025-03-31' },
  { name: '福祉課', division: '福祉健康部', until: '2025-03-31' },
  { name: '感染症対策室', division: '福祉健康部', until: '2025-03-31' },
  { name: '市民活動課', division: '市民文化部', until: '2026-03-31' },
  { name: '子育て相談課', division: 'こども未来部', until: '2026-03-31' },
  { name: '母子保健課', division: '福祉健康部', until: '2026-03-31' },
  { name: '土木課', division: '都市建設部', until: '2026-03-31' },
  { name: '市制記念事業推進室', division: '総合政策部', until: '2026-03-31' },
] as const;

export const departmentChanges = [
  { date: '2025-04-01', kind: 'renamed', from: ['情報政策課'], to: ['デジタル推進課'] },
  { date: '2025-04-01', kind: 'merged', from: ['文化振興課', 'スポーツ推進課'], to: ['文化スポーツ課'] },
  { date: '2025-04-01', kind: 'split', from: ['福祉課'], to: ['地域福祉課', '生活支援課'] },
  { date: '2025-04-01', kind: 'abolished', from: ['感染症対策室'], to: [] },
  { date: '2025-04-01', kind: 'created', from: [], to: ['ゼロカーボン推進課'] },
  { date: '2026-04-01', kind: 'renamed', from: ['市民活動課'], to: ['地域づくり推進課'] },
  { date: '2026-04-01', kind: 'merged', from: ['子育て相談課', '母子保健課'], to: ['こども家庭センター'] },
  { date: '2026-04-01', kind: 'split', from: ['土木課'], to: ['道路河川課', '公園緑地課'] },
  { date: '2026-04-01', kind: 'moved', from: ['危機管理課'], to: ['危機管理課'] },
  { date: '2026-04-01', kind: 'abolished', from: ['市制記念事業推進室'], to: [] },
  { date: '2026-04-01', kind: 'created', from: [], to: ['若者支援課'] },
] as const;

/** Departments that have not reported the last year's results yet. */
export const lateDepartments: readonly string[] = ['農林水産課', '社会教育課', '資源循環課'];
