import type { StoreReader } from '../../../app/ports/store.ts';
import { markLooked, readNews } from '../../../app/round/read-news.ts';
import { groupNews } from '../../../office/item/group-news.ts';
import { roundPath } from '../../../office/links.ts';
import { NewsPage } from '../../../office/pages/news-page.tsx';
import { NoticePage } from '../../../office/pages/notice-page.tsx';
import { type OfficeAnswer, readField, type StaffCall } from '../office-call.ts';
import { readRoundId } from '../read-round-id.ts';

export async function showNews(call: StaffCall): Promise<OfficeAnswer> {
  const { parts, signedIn, page, municipality, context } = call;
  const { code } = municipality;
  const id = readRoundId(call);
  const read = await readNews(parts.store, signedIn.staff, { code, round: id });
  const round = await parts.store.read((reader) => reader.findRound(code, id));
  if (read.outcome !== 'read' || round === null)
    return { kind: 'page', status: 404, element: <NoticePage page={page} kind="not-found" /> };
  const { since, upTo } = read;
  const known = await parts.store.read((reader) => readNames(reader, code));
  const isMarked = context.req.query('looked') !== undefined;
  const view = { ...known, code, round, groups: groupNews(read), since, upTo, isMarked };
  return { kind: 'page', status: 200, element: <NewsPage page={page} view={view} /> };
}

/** Names of people and departments, for pages that say who did what. */
export async function readNames(reader: StoreReader, code: string) {
  const accounts = await reader.listAccounts(code);
  return {
    names: new Map(accounts.map(({ id, displayName }) => [id, displayName])),
    departments: (await reader.findPlan(code))?.departments ?? [],
  };
}

/** Marks what was on the page as seen, and not what came since. */
export async function markNews(call: StaffCall): Promise<OfficeAnswer> {
  const { parts, signedIn, municipality, now } = call;
  const { code } = municipality;
  const round = readRoundId(call);
  const typed = readField(call, 'upTo');
  const upTo = /^\d{1,12}$/.test(typed) ? Number(typed) : 0;
  await markLooked(parts.store, signedIn.staff, { code, round, upTo, now });
  return { kind: 'redirect', to: `${roundPath(code, round, 'news')}?looked` };
}
