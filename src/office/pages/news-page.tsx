import type { ReactElement } from 'react';
import type { Department } from '../../core/plan/plan.ts';
import type { Instant } from '../../core/round/item-status.ts';
import type { PersonId } from '../../core/round/role.ts';
import type { Round } from '../../core/round/round.ts';
import type { NewsGroup } from '../item/group-news.ts';
import { speak } from '../item/item-words.ts';
import { NewsList } from '../item/news-list.tsx';
import { roundPath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Form, Message } from '../parts/form.tsx';
import { RoundFrame } from '../parts/round-frame.tsx';
import { formatMoment } from '../parts/words.ts';
import { newsText } from '../text/news-text.ts';
import { roundText } from '../text/round-text.ts';

export type NewsView = {
  readonly code: string;
  readonly round: Round;
  readonly departments: readonly Department[];
  readonly names: ReadonlyMap<PersonId, string>;
  readonly groups: readonly NewsGroup[];
  /** When the person looked last; null: never. */
  readonly since: Instant | null;
  /** The newest change that is on the page: only what was to be seen is marked as seen. */
  readonly upTo: number;
  readonly isMarked: boolean;
};

/** More items than anybody reads: a coordinator who looks for the first time late in a round. */
const mostGroups = 100;

/** 新しい動き: what others did and said since the person last looked. */
export function NewsPage({
  page,
  view,
}: {
  readonly page: OfficePage;
  readonly view: NewsView;
}): ReactElement {
  const { language } = page;
  const t = speak(language);
  const { code, round, groups, since, upTo } = view;
  const shown = groups.slice(0, mostGroups);
  const lead = since === null ? t(newsText.sinceNever) : t(newsText.since, { when: formatMoment(since) });
  return (
    <RoundFrame page={page} round={round} title={t(roundText.news)} lead={lead}>
      {view.isMarked && <Message kind="done">{t(newsText.marked)}</Message>}
      {groups.length === 0 ? (
        <div>
          <p>{t(newsText.nothing)}</p>
          <p className="small quiet">{t(newsText.nothingHint)}</p>
        </div>
      ) : (
        <>
          <p>{t(newsText.count, { count: groups.length })}</p>
          <NewsList {...view} round={round.id} groups={shown} language={language} level={2} />
          {groups.length > shown.length && <p>{t(newsText.more, { count: groups.length - shown.length })}</p>}
          <Form page={page} action={roundPath(code, round.id, 'news', 'looked')}>
            <input type="hidden" name="upTo" value={upTo} />
            <button type="submit">{t(newsText.mark)}</button>
          </Form>
        </>
      )}
    </RoundFrame>
  );
}
