import type { IsoDate } from '../../core/fiscal/fiscal-year.ts';
import type { Department, DepartmentId, Plan } from '../../core/plan/plan.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import {
  createSettler,
  type ElementMove,
  listElementMoves,
  settleItem,
} from '../../core/reorganisation/move-ownership.ts';
import { listPostMoves, type PostMove } from '../../core/reorganisation/move-posts.ts';
import { departmentsAfter, type Reorganisation } from '../../core/reorganisation/reorganisation.ts';
import type { Settled } from '../../core/reorganisation/settle.ts';
import type { Round } from '../../core/round/round.ts';
import { elementOf } from '../../core/round/round-item.ts';
import { nameOfItem } from '../../core/round/tracked-item.ts';
import type { AnsweredItem } from '../ports/round-store.ts';
import type { StoreReader } from '../ports/store.ts';

/** An item of a round that is not closed and whose departments a reorganisation touches. */
export type ItemMove = Settled & { readonly round: Round; readonly answered: AnsweredItem };

/** What a reorganisation touches. */
export type Effects = {
  readonly elements: readonly ElementMove[];
  readonly items: readonly ItemMove[];
  readonly posts: readonly PostMove[];
  /** Every department as it is before. */
  readonly before: readonly Department[];
  /** Every department as it is afterwards, those that ended included. */
  readonly departments: readonly Department[];
  readonly counts: readonly DepartmentCount[];
};

/** How much of one department's is touched. */
export type DepartmentCount = {
  readonly department: DepartmentId;
  readonly indicators: number;
  readonly initiatives: number;
  readonly projects: number;
  readonly openItems: number;
  readonly posts: number;
};

/**
 * What a reorganisation would touch as things stand: elements of the plan in force, items that are not closed, and posts
 * on its day. Writes nothing.
 *
 * @example (await lookAhead(reader, code, reorganisation, plan)).items.length
 */
export async function lookAhead(
  reader: StoreReader,
  code: MunicipalityCode,
  reorganisation: Reorganisation,
  plan: Plan,
): Promise<Effects> {
  const settler = createSettler(reorganisation, plan);
  const ofPlan = listElementMoves(plan, settler);
  const items = (await listOpenItems(reader, code)).flatMap(({ round, answered }): readonly ItemMove[] => {
    const settled = settleItem(answered.item, settler);
    return settled === null ? [] : [{ ...settled, round, answered }];
  });
  const known = new Set<string>(ofPlan.map(({ element }) => element));
  // An item may ask what the plan in force does not have any more.
  const ofItems = items.flatMap(
    ({ round: _round, answered: { item }, ...settled }): readonly ElementMove[] =>
      known.has(elementOf(item)) ? [] : [{ ...settled, element: elementOf(item), name: nameOfItem(item) }],
  );
  const elements = [...ofPlan, ...ofItems];
  const tenures = await reader.listTenures(code);
  const posts = listPostMoves(tenures, reorganisation, plan.departments);
  const departments = departmentsAfter(plan.departments, reorganisation);
  return {
    elements,
    items,
    posts,
    before: plan.departments,
    departments,
    counts: countAll(reorganisation, { elements, items, posts }),
  };
}

/**
 * Items that are not closed, of every round that has opened.
 *
 * @example (await listOpenItems(reader, '992011'))[0]?.answered.item.id // 'r1.k1'
 */
export async function listOpenItems(
  reader: StoreReader,
  code: MunicipalityCode,
): Promise<readonly { readonly round: Round; readonly answered: AnsweredItem }[]> {
  const open: { readonly round: Round; readonly answered: AnsweredItem }[] = [];
  for (const round of await reader.listRounds(code)) {
    if (round.state === 'preparing') continue;
    for (const answered of await reader.listItems(code, round.id)) {
      if (answered.status.state !== 'closed') open.push({ round, answered });
    }
  }
  return open;
}

function countAll(
  { changes }: Reorganisation,
  { elements, items, posts }: Pick<Effects, 'elements' | 'items' | 'posts'>,
): readonly DepartmentCount[] {
  const touched = [...new Set(changes.flatMap(({ from }) => from))];
  return touched.map((department) => {
    const owns = elements.filter(({ before }) => before.includes(department));
    const count = (letter: string): number => owns.filter(({ element }) => element.startsWith(letter)).length;
    return {
      department,
      indicators: count('k'),
      initiatives: count('i'),
      projects: count('p'),
      openItems: items.filter(({ before }) => before.includes(department)).length,
      posts: posts.filter(({ tenure: { post } }) => !('division' in post) && post.department === department)
        .length,
    };
  });
}

/**
 * The day from which posts change: rights are never changed for days that are past.
 *
 * @example effectiveDay('2027-04-01', '2027-04-03') // '2027-04-03'
 */
export function effectiveDay(date: IsoDate, today: IsoDate): IsoDate {
  return date > today ? date : today;
}
