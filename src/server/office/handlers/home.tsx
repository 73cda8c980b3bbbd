import type { Staff } from '../../../app/accounts/staff.ts';
import { countMyOpinions } from '../../../app/opinions/list-opinions.ts';
import { type RoundAtGlance, readHome } from '../../../app/round/read-home.ts';
import { readNews } from '../../../app/round/read-news.ts';
import type { DepartmentId } from '../../../core/plan/plan.ts';
import type { RoundId } from '../../../core/round/round.ts';
import { groupNews, type NewsGroup } from '../../../office/item/group-news.ts';
import { HomePage } from '../../../office/pages/home-page.tsx';
import type { OfficeAnswer, StaffCall } from '../office-call.ts';
import { readNames } from './news.tsx';

/** The first page: what there is to do, and what happened. */
export async function showHome(call: StaffCall): Promise<OfficeAnswer> {
  const { parts, signedIn, page, municipality, now } = call;
  const { code, name: city } = municipality;
  const { staff } = signedIn;
  const glances = await readHome(parts.store, staff, { code, now });
  const current = glances.filter(isCurrent);
  const news = new Map<RoundId, readonly NewsGroup[]>();
  for (const { round } of current) {
    const read = await readNews(parts.store, staff, { code, round: round.id });
    if (read.outcome === 'read') news.set(round.id, groupNews(read));
  }
  const known = await parts.store.read((reader) => readNames(reader, code));
  const others = glances.filter((glance) => !isCurrent(glance)).map(({ round }) => round);
  const hasPosts = staff.posts.length > 0;
  const opinions = await countMyOpinions(parts.store, staff, { code, now });
  const own = known.departments.filter(({ id }) => isOwn(staff, id));
  const view = { ...known, own, code, city, hasPosts, current, others, news, opinions };
  return { kind: 'page', status: 200, element: <HomePage page={page} view={view} /> };
}

/** A department that somebody reports or answers for. */
function isOwn({ posts }: Staff, department: DepartmentId): boolean {
  return posts.some(
    (post) => (post.role === 'reporter' || post.role === 'approver') && post.department === department,
  );
}

/** Open, or closed with something that was reopened. */
function isCurrent({ round, toEnter, waiting, sheets }: RoundAtGlance): boolean {
  return round.state === 'open' || [toEnter, waiting, sheets].some((duty) => duty !== null && duty.count > 0);
}
