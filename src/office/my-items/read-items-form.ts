import type { AbsenceReason } from '../../core/indicator/observation.ts';
import {
  type CostEntry,
  type CostKey,
  emptyCost,
  type IndicatorEntry,
  type InitiativeEntry,
  type ItemEntry,
  type ProjectEntry,
  type SeriesEntry,
} from '../../core/round/entry.ts';
import type {
  IndicatorItem,
  InitiativeItem,
  ItemId,
  ProjectItem,
  RoundItem,
} from '../../core/round/round-item.ts';
import { fieldName, versionField } from './field-name.ts';

/** What a form says of one item. */
export type ItemEdit = { readonly item: ItemId; readonly version: number; readonly entry: ItemEntry };

/** What a form holds, as a browser sends it; a repeated field counts by its first value. */
export type FormFields = { readonly get: (name: string) => string | null };

/** Reasons that a department can give; "not reported" is what no reason means. */
export const ABSENCES = [
  'not-measured',
  'not-published',
  'out-of-scope',
  'suppressed',
  'missing',
] as const satisfies readonly Exclude<AbsenceReason, 'not-reported'>[];

/** Line ends as a form sends them are two characters; counted and compared they are one. */
const text = (fields: FormFields, name: string): string => (fields.get(name) ?? '').replace(/\r\n?/g, '\n');

/**
 * Reads the items that stand in a form. An item without its version field is not in the form and is left alone; a
 * field of an item that is missing is empty, as an unticked box is.
 *
 * @example readItemsForm(new URLSearchParams(body), items).map(({ item }) => item)
 */
export function readItemsForm(fields: FormFields, items: readonly RoundItem[]): readonly ItemEdit[] {
  return items.flatMap((item): readonly ItemEdit[] => {
    const version = fields.get(versionField(item.id));
    if (version === null || !/^\d{1,9}$/.test(version)) return [];
    return [{ item: item.id, version: Number(version), entry: readEntry(fields, item) }];
  });
}

function readEntry(fields: FormFields, item: RoundItem): ItemEntry {
  switch (item.kind) {
    case 'indicator':
      return readIndicator(fields, item);
    case 'initiative':
      return readInitiative(fields, item);
    case 'project':
      return readProject(fields, item);
  }
}

function readIndicator(fields: FormFields, { id, series }: IndicatorItem): IndicatorEntry {
  const entries = series.map(({ key }): readonly [string, SeriesEntry] => {
    const field = (name: keyof SeriesEntry) => text(fields, fieldName(id, ['series', key, name]));
    return [
      key,
      {
        figure: field('figure'),
        counts: field('counts') === 'increment' ? 'increment' : 'total',
        absence: ABSENCES.find((reason) => reason === field('absence')) ?? null,
        expected: field('expected'),
        provisional: field('provisional') !== '',
        measuredAt: field('measuredAt'),
        source: field('source'),
        comment: field('comment'),
      },
    ];
  });
  return { kind: 'indicator', series: Object.fromEntries(entries) };
}

function readInitiative(fields: FormFields, { id, actions }: InitiativeItem): InitiativeEntry {
  const field = (...path: readonly string[]) => text(fields, fieldName(id, path));
  return {
    kind: 'initiative',
    progress: Object.fromEntries(actions.map((action) => [action.id, field('progress', action.id)])),
    done: field('done'),
    issues: field('issues'),
    nextChoice: field('nextChoice'),
    next: field('next'),
  };
}

function readProject(fields: FormFields, { id, costKeys }: ProjectItem): ProjectEntry {
  const costs = costKeys.map((key): readonly [CostKey, CostEntry] => {
    const amount = (source: keyof CostEntry) => text(fields, fieldName(id, ['costs', key, source]));
    return [
      key,
      {
        ...emptyCost,
        national: amount('national'),
        prefecture: amount('prefecture'),
        bond: amount('bond'),
        other: amount('other'),
        general: amount('general'),
        total: amount('total'),
      },
    ];
  });
  return {
    kind: 'project',
    withoutCost: text(fields, fieldName(id, ['withoutCost'])) !== '',
    costs: Object.fromEntries(costs),
    comment: text(fields, fieldName(id, ['comment'])),
  };
}
