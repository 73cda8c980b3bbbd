import type { IndicatorProgress } from '../../core/assess/plan/measure-progress.ts';
import { groupBy } from '../../core/plan/group-by.ts';
import type { DepartmentId, IndicatorId, Initiative } from '../../core/plan/plan.ts';
import type { Theme } from '../../core/plan/plan-file.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { Instant } from '../../core/round/item-status.ts';
import type { PersonId } from '../../core/round/role.ts';
import type { Staff } from '../accounts/staff.ts';
import type { ItemComment } from '../ports/round-store.ts';
import type { Store } from '../ports/store.ts';
import { askOfItem, mayOfRounds } from '../round/ask-rights.ts';
import { describeItems, type ListedItem } from '../round/list-my-items.ts';
import { loadPicture, type Picture } from './load-picture.ts';

/** A marked initiative with who carries it. */
export type ThemeInitiative = {
  readonly initiative: Initiative;
  readonly departments: readonly DepartmentId[];
  /** False where only a trace of the mark was found and nobody has confirmed it. */
  readonly confirmed: boolean;
};

/** A marked item of the round with what was said on it. */
export type ThemeItem = { readonly listed: ListedItem; readonly comments: readonly ItemComment[] };

export type ThemeDashboard = Picture & {
  readonly theme: Theme;
  readonly initiatives: readonly ThemeInitiative[];
  /** Indicators of the measures in which something is marked, with the number that each has in the plan. */
  readonly indicators: readonly { readonly no: number; readonly progress: IndicatorProgress }[];
  /** Marked items of the round that the reader may see, in the order of the plan. */
  readonly items: readonly ThemeItem[];
  /** Names of all who have or had an account. */
  readonly names: ReadonlyMap<PersonId, string>;
};

export type ReadTheme =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'no-plan' }
  | ({ readonly outcome: 'read' } & ThemeDashboard);

/**
 * Everything with a mark, across all departments: what the two theme offices follow.
 *
 * @example await readTheme(store, staff, { code: '992011', theme: 'digital', now })
 */
export async function readTheme(
  store: Store,
  staff: Staff,
  request: { readonly code: MunicipalityCode; readonly theme: Theme; readonly now: Instant },
): Promise<ReadTheme> {
  if (!mayOfRounds(staff, 'view-board')) return { outcome: 'not-allowed' };
  const { code, theme, now } = request;
  return store.read(async (reader): Promise<ReadTheme> => {
    const picture = await loadPicture(store, reader, request);
    if (picture === null) return { outcome: 'no-plan' };
    const accounts = await reader.listAccounts(code);
    const initiatives = listInitiatives(picture, theme);
    return {
      outcome: 'read',
      ...picture,
      theme,
      initiatives,
      indicators: listIndicators(picture, initiatives),
      items: listItems(picture, staff, theme, now),
      names: new Map(accounts.map(({ id, displayName }) => [id, displayName])),
    };
  });
}

function listInitiatives({ index }: Picture, theme: Theme): readonly ThemeInitiative[] {
  const links = groupBy(index.themeLinksOf(theme), ({ action }) => action.initiative);
  return index.plan.initiatives.flatMap((initiative) => {
    const own = links.get(initiative.id) ?? [];
    if (own.length === 0) return [];
    const departments = [...new Set(own.flatMap(({ link }) => link.departments))];
    return [{ initiative, departments, confirmed: own.some(({ confirmed }) => confirmed) }];
  });
}

function listIndicators({ progress, index }: Picture, initiatives: readonly ThemeInitiative[]) {
  const marked = new Set<IndicatorId>(
    initiatives.flatMap(({ initiative }) => index.indicatorsOf(initiative.measure).map(({ id }) => id)),
  );
  return progress.flatMap((one, at) => (marked.has(one.indicator.id) ? [{ no: at + 1, progress: one }] : []));
}

function listItems({ running }: Picture, staff: Staff, theme: Theme, now: Instant): readonly ThemeItem[] {
  if (running === null) return [];
  const { round, items, comments } = running;
  const seen = items.filter(
    (answered) => answered.item.themes.includes(theme) && askOfItem(staff, 'view', answered).allowed,
  );
  return describeItems(staff, seen, round, now).map((listed) => ({
    listed,
    comments: listed.acts.includes('read-item-history')
      ? comments.filter(({ item }) => item === listed.item.id)
      : [],
  }));
}
