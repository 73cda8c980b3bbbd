import { dayInJapan } from '../../core/calendar/day-in-japan.ts';
import type { DepartmentId } from '../../core/plan/plan.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { LineProblem } from '../../core/reorganisation/line-problem.ts';
import type { OwnedId, ReorganisationId } from '../../core/reorganisation/reorganisation.ts';
import type { Instant } from '../../core/round/item-status.ts';
import type { Post } from '../../core/round/role.ts';
import { mayDo, openChange, type Staff } from '../accounts/staff.ts';
import type { KeptReorganisation } from '../ports/reorganisation-store.ts';
import type { Store, StoreWriter } from '../ports/store.ts';
import { carryOut } from './carry-out.ts';
import { findObstacles, findPlanOn, findReorganisation, loadKnown } from './load-reorganisation.ts';
import { type Effects, lookAhead } from './look-ahead.ts';

type OneReorganisation = {
  readonly code: MunicipalityCode;
  readonly id: ReorganisationId;
  readonly now: Instant;
};

type Refused =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'unknown-reorganisation' }
  /** It is carried out or called off already, or decided where a draft is asked for. */
  | { readonly outcome: 'wrong-state' };

/** Who takes over what; for everything that is left out, what was chosen before stays. */
export type ChoicesRequest = OneReorganisation & {
  readonly elements: Readonly<Record<string, readonly DepartmentId[]>>;
  readonly posts: Readonly<Record<string, readonly DepartmentId[]>>;
  readonly reason: string;
};

export type ChosenSuccessors =
  | Refused
  /** A department cannot take it over, or there is nothing to choose: it is closed, or not touched. */
  | { readonly outcome: 'not-an-option'; readonly about: readonly string[] }
  | { readonly outcome: 'chosen' };

/**
 * Keeps to whom the coordinator gives what has several successors or none. Until the reorganisation is carried out,
 * choices can be changed.
 *
 * @example await chooseSuccessors(store, staff, { code, id: 'o1', elements: { k3: ['d21'] }, posts: {}, reason, now })
 */
export async function chooseSuccessors(
  store: Store,
  staff: Staff,
  request: ChoicesRequest,
): Promise<ChosenSuccessors> {
  if (!mayDo(staff, 'reorganise')) return { outcome: 'not-allowed' };
  const { code, now } = request;
  return store.write(async (writer): Promise<ChosenSuccessors> => {
    const found = await load(writer, request, ['draft', 'decided']);
    if (found.outcome !== 'found') return found;
    const { kept, effects } = found;
    const about = findWrong(request, effects);
    if (about.length > 0) return { outcome: 'not-an-option', about };
    const choices = {
      elements: { ...kept.choices.elements, ...request.elements },
      posts: { ...kept.choices.posts, ...request.posts },
    };
    if (JSON.stringify(choices) === JSON.stringify(kept.choices)) return { outcome: 'chosen' };
    const details = { kind: 'departments', madeAt: now, reason: request.reason } as const;
    const no = await openChange(writer, code, staff, details);
    await writer.writeReorganisation(code, no, { ...kept, choices });
    return { outcome: 'chosen' };
  });
}

function findWrong({ elements, posts }: ChoicesRequest, effects: Effects): readonly string[] {
  const open = new Map<string, readonly DepartmentId[]>([
    ...effects.elements.map(({ element, options }) => [element, options] as const),
    ...effects.posts.map(({ tenure, options }) => [tenure.id, options] as const),
  ]);
  // An item may ask what the plan in force does not have any more.
  for (const { answered, options } of effects.items) {
    const element: OwnedId | undefined = elementIdOf(answered.item.id);
    if (element !== undefined && !open.has(element)) open.set(element, options);
  }
  return Object.entries({ ...elements, ...posts })
    .filter(([key, ids]) => ids.length === 0 || ids.some((id) => !open.get(key)?.includes(id)))
    .map(([key]) => key);
}

function elementIdOf(item: string): OwnedId | undefined {
  const id = item.slice(item.indexOf('.') + 1);
  return isOwned(id) ? id : undefined;
}

function isOwned(id: string): id is OwnedId {
  return /^[kip]\d+$/.test(id);
}

export type DecidedReorganisation =
  | Refused
  | { readonly outcome: 'reason-missing' }
  /** Something was changed after `lastChangeNo`. */
  | { readonly outcome: 'overtaken' }
  | { readonly outcome: 'faulty'; readonly problems: readonly LineProblem[] }
  /** Nobody takes over what these name, and nobody was chosen. */
  | { readonly outcome: 'unsettled'; readonly about: readonly string[] }
  | { readonly outcome: 'decided' }
  /** Its date has come already: it is done at once. */
  | { readonly outcome: 'carried-out'; readonly items: number; readonly posts: number };

/**
 * Decides a reorganisation with its reason: on its date it is carried out, and at once where that has come. Everything
 * that nobody takes over must have been given to somebody.
 *
 * @example await decideReorganisation(store, staff, { code, id: 'o1', reason: '組織規則の改正', lastChangeNo, now })
 */
export async function decideReorganisation(
  store: Store,
  staff: Staff,
  request: OneReorganisation & { readonly reason: string; readonly lastChangeNo: number },
): Promise<DecidedReorganisation> {
  const { person } = staff;
  const post = findPost(staff);
  if (person === null || post === undefined) return { outcome: 'not-allowed' };
  const { code, now, lastChangeNo } = request;
  const reason = request.reason.trim();
  return store.write(async (writer): Promise<DecidedReorganisation> => {
    const found = await load(writer, request, ['draft']);
    if (found.outcome !== 'found') return found;
    if (reason === '') return { outcome: 'reason-missing' };
    if ((await writer.findLastChangeNo(code)) !== lastChangeNo) return { outcome: 'overtaken' };
    const { kept, effects, problems } = found;
    if (problems.length > 0) return { outcome: 'faulty', problems };
    const left = [...effects.elements, ...effects.items].filter(({ how }) => how === 'unsettled');
    if (left.length > 0) {
      const about = left.map((one) => ('element' in one ? one.element : elementIdOf(one.answered.item.id)));
      return { outcome: 'unsettled', about: [...new Set(about)].filter((id) => id !== undefined) };
    }
    const decision = { person, name: staff.name, post, at: now, reason };
    const decided: KeptReorganisation = { ...kept, state: 'decided', decision };
    const details = { kind: 'departments', madeAt: now, reason } as const;
    await writer.writeReorganisation(code, await openChange(writer, code, staff, details), decided);
    if (kept.date > dayInJapan(now)) return { outcome: 'decided' };
    const done = await carryOut(writer, code, decided, now);
    return done.outcome === 'blocked' ? { outcome: 'faulty', problems: done.problems } : done;
  });
}

function findPost(staff: Staff): Post | undefined {
  return staff.posts.find((post) => mayDo({ posts: [post] }, 'reorganise'));
}

export type CalledOffReorganisation =
  | Refused
  | { readonly outcome: 'reason-missing' }
  | { readonly outcome: 'called-off' };

/**
 * Calls a reorganisation off, before it is carried out. Nothing of the city has changed by it until then.
 *
 * @example await callOffReorganisation(store, staff, { code, id: 'o1', reason: '議案の撤回', now })
 */
export async function callOffReorganisation(
  store: Store,
  staff: Staff,
  request: OneReorganisation & { readonly reason: string },
): Promise<CalledOffReorganisation> {
  if (!mayDo(staff, 'reorganise')) return { outcome: 'not-allowed' };
  const { code, now } = request;
  const reason = request.reason.trim();
  return store.write(async (writer): Promise<CalledOffReorganisation> => {
    const found = await load(writer, request, ['draft', 'decided']);
    if (found.outcome !== 'found') return found;
    if (reason === '') return { outcome: 'reason-missing' };
    const no = await openChange(writer, code, staff, { kind: 'departments', madeAt: now, reason });
    await writer.writeReorganisation(code, no, { ...found.kept, state: 'called-off' });
    return { outcome: 'called-off' };
  });
}

type Found = {
  readonly outcome: 'found';
  readonly kept: KeptReorganisation;
  readonly effects: Effects;
  readonly problems: readonly LineProblem[];
};

async function load(
  writer: StoreWriter,
  { code, id }: OneReorganisation,
  states: readonly KeptReorganisation['state'][],
): Promise<Exclude<Refused, { readonly outcome: 'not-allowed' }> | Found> {
  const kept = await findReorganisation(writer, code, id);
  const plan = kept && (await findPlanOn(writer, code, kept.date));
  if (kept === null || plan === null) return { outcome: 'unknown-reorganisation' };
  if (!states.includes(kept.state)) return { outcome: 'wrong-state' };
  const known = await loadKnown(writer, code, plan.departments, id);
  const effects = await lookAhead(writer, code, kept, plan);
  return { outcome: 'found', kept, effects, problems: findObstacles(kept, known) };
}
