import type { IsoDate } from '../../core/fiscal/fiscal-year.ts';
import { formatDate } from '../../core/fiscal/format-fiscal-year.ts';
import type { Department } from '../../core/plan/plan.ts';
import { roleTexts } from '../../core/round/rights-texts.ts';
import type { Post } from '../../core/round/role.ts';
import type { Language } from '../../core/text/text.ts';
import { themeText } from '../text/accounts-text.ts';
import { officeText } from '../text/office-text.ts';

/** The place of a post: its department, division or theme, else the whole city. */
export function describePlace(post: Post, departments: readonly Department[], language: Language): string {
  if ('division' in post) return post.division;
  if ('theme' in post) return themeText[post.theme][language];
  const department = departments.find(({ id }) => id === post.department);
  return department?.name ?? post.department ?? officeText.whole[language];
}

/** A post in words: 担当者（市民課）. */
export function describePost(post: Post, departments: readonly Department[], language: Language): string {
  const role = roleTexts[post.role][language];
  const hasPlace = 'division' in post || 'theme' in post || post.department !== null;
  if (!hasPlace) return role;
  const place = describePlace(post, departments, language);
  return language === 'ja' ? `${role}（${place}）` : `${role}, ${place}`;
}

/** A moment as a clock in Japan shows it: 2027-04-05 09:30. */
export function formatMoment(instant: string): string {
  const moment = new Date(Date.parse(instant) + 9 * 60 * 60_000).toISOString();
  return `${moment.slice(0, 10)} ${moment.slice(11, 16)}`;
}

export function formatDay(date: IsoDate, language: Language): string {
  return formatDate(date, 'western', language);
}
