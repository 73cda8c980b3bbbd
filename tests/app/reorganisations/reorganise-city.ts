import type { Staff } from '../../../src/app/accounts/staff.ts';
import type { Store } from '../../../src/app/ports/store.ts';
import { decideReorganisation } from '../../../src/app/reorganisations/decide-reorganisation.ts';
import { prepareReorganisation } from '../../../src/app/reorganisations/prepare-reorganisation.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import type { ReorganisationLine } from '../../../src/core/reorganisation/line-problem.ts';
import type { ReorganisationId } from '../../../src/core/reorganisation/reorganisation.ts';
import { coordinator, needed } from '../round/open-city.ts';

/** Lines of a reorganisation, each as kind, from, to and division. */
export function makeLines(
  ...lines: readonly (readonly [kind: string, from: string, to?: string, division?: string])[]
): readonly ReorganisationLine[] {
  return lines.map(([kind, from, to = '', division = ''], index) => ({
    line: index + 1,
    kind,
    from,
    to,
    division,
  }));
}

/** The departments of the made-up city by name, as the latest edition has them. */
export async function findDepartmentIn(store: Store, code: string, name: string) {
  const plan: Plan = needed(await store.read((reader) => reader.findPlan(code)), 'a plan');
  return needed(
    plan.departments.find((one) => one.name === name),
    name,
  );
}

type Wish = { readonly code: string; readonly date: string; readonly now: string };

/** Keeps a draft, or fails with what is wrong with it. */
export async function prepare(
  store: Store,
  { code, date, now }: Wish,
  lines: readonly ReorganisationLine[],
): Promise<ReorganisationId> {
  const request = { code, id: null, date, lines, reason: '準備', now };
  const prepared = await prepareReorganisation(store, coordinator, request);
  if (prepared.outcome !== 'prepared') throw new Error(JSON.stringify(prepared));
  return prepared.id;
}

/** Decides one as it stands. */
export async function decide(
  store: Store,
  request: { readonly code: string; readonly id: ReorganisationId; readonly now: string },
  staff: Staff = coordinator,
) {
  const lastChangeNo = await store.read((reader) => reader.findLastChangeNo(request.code));
  return decideReorganisation(store, staff, { ...request, lastChangeNo, reason: '組織規則の改正' });
}
