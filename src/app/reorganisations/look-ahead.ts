import type { FiscalYear, IsoDate } from '../../core/fiscal/fiscal-year.ts';
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
 * What a reorganisation would touch as things stand: elements of the plan in force and of the editions that follow, items
 * that are not closed, and posts on its day. Writes nothing.
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
  // An item may ask what the plan in force does not have any more, and the next edition may have what it has not yet.
  const ofItems = items.map(({ round: _round, answered: { item }, ...settled }): ElementMove => {
    return { ...settled, element: elementOf(item), name: nameOfItem(item) };
  });
  const ofLater = await listLaterMoves(reader, code, reorganisation, plan.edition);
  const elements = keepOne([...ofPlan, ...ofItems, ...ofLater]);
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

/** What changes hands in the editions that follow, those in preparation too. */
async function listLaterMoves(
  reader: StoreReader,
  code: MunicipalityCode,
  reorganisation: Reorganisation,
  edition: FiscalYear,
): Promise<readonly ElementMove[]> {
  const moves: ElementMove[] = [];
  for (const year of await reader.listEditions(code)) {
    const plan = year > edition ? await reader.findPlan(code, { edition: year }) : null;
    if (plan !== null) moves.push(...listElementMoves(plan, createSettler(reorganisation, plan)));
  }
  return moves;
}

/** Each element once: as the first of its moves has it, or as the first in which nobody takes it over. */
function keepOne(moves: readonly ElementMove[]): readonly ElementMove[] {
  const byElement = new Map<string, ElementMove>();
  for (const move of moves) {
    const kept = byElement.get(move.element);
    const isWorse = kept?.how !== 'unsettled' && move.how === 'unsettled';
    if (kept === undefined || isWorse) byElement.set(move.element, move);
  }
  return [...byElement.values()];
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
