import type { ReactElement, ReactNode } from 'react';
import type { LateCount, RoundAtGlance } from '../../app/round/read-home.ts';
import type { Department } from '../../core/plan/plan.ts';
import type { PersonId } from '../../core/round/role.ts';
import type { Round, RoundId } from '../../core/round/round.ts';
import { departmentPath } from '../dashboard/dashboard-links.ts';
import type { NewsGroup } from '../item/group-news.ts';
import { speak } from '../item/item-words.ts';
import { NewsList } from '../item/news-list.tsx';
import { officePath, roundPath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Frame } from '../parts/frame.tsx';
import { formatDay } from '../parts/words.ts';
import { dashboardText } from '../text/dashboard-text.ts';
import { homeText } from '../text/news-text.ts';
import { opinionText } from '../text/opinion-text.ts';
import { roundStateText, roundText } from '../text/round-text.ts';
import { sheetText } from '../text/sheet-text.ts';
import { yearText } from '../text/year-text.ts';

export type HomeView = {
  readonly code: string;
  readonly city: string;
  readonly hasPosts: boolean;
  /** Those that are open, and those that still want something of the person, the newest first. */
  readonly current: readonly RoundAtGlance[];
  /** Null for who never has to do with opinions, and where none was ever entered. */
  readonly opinions: LateCount | null;
  readonly others: readonly Round[];
  readonly news: ReadonlyMap<RoundId, readonly NewsGroup[]>;
  readonly departments: readonly Department[];
  /** Those that the person reports or answers for. */
  readonly own: readonly Department[];
  readonly names: ReadonlyMap<PersonId, string>;
};

type PartProps = { readonly page: OfficePage; readonly view: HomeView };

/** How many items the newest news are shown of; all are a page away. */
const newestItems = 5;

/** The office's first page: what there is to do for this person, and what happened. */
export function HomePage({ page, view }: PartProps): ReactElement {
  const t = speak(page.language);
  const { city, hasPosts, current, others, code } = view;
  return (
    <Frame page={page} title={t(homeText.title)} lead={t(homeText.lead, { city })}>
      {!hasPosts && <p>{t(homeText.noPosts)}</p>}
      {hasPosts && current.length === 0 && <p>{t(homeText.noRounds)}</p>}
      {current.map((glance) => (
        <CurrentRound key={glance.round.id} page={page} view={view} glance={glance} />
      ))}
      {view.opinions !== null && view.opinions.count > 0 && (
        <section aria-labelledby="opinions">
          <h2 id="opinions">{t(opinionText.title)}</h2>
          <dl className="duties">
            <Duty
              name={t(opinionText.homeDuty)}
              href={`${officePath(code, 'opinions')}?only=mine`}
              count={view.opinions}
              page={page}
            />
          </dl>
        </section>
      )}
      {view.own.length > 0 && (
        <section aria-labelledby="own">
          <h2 id="own">{t(homeText.own)}</h2>
          <ul className="bullets">
            {view.own.map(({ id, name }) => (
              <li key={id}>
                <a href={departmentPath(code, id)}>{t(dashboardText.departmentTitle, { name })}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="other-rounds">
          <h2 id="other-rounds">{t(homeText.otherRounds)}</h2>
          <ul className="bullets">
            {others.map((round) => (
              <li key={round.id}>
                <a href={roundPath(code, round.id, round.state === 'preparing' ? 'settings' : 'items')}>
                  {t(roundText.roundOf, { year: yearText(round.year) })}
                </a>{' '}
                <span className="small quiet">{t(roundStateText[round.state])}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Frame>
  );
}

function CurrentRound({ page, view, glance }: PartProps & { readonly glance: RoundAtGlance }): ReactElement {
  const { language } = page;
  const t = speak(language);
  const { code } = view;
  const { round, toEnter, waiting, sheets, all } = glance;
  const groups = view.news.get(round.id) ?? [];
  const mentions = groups.filter(({ toReader }) => toReader).length;
  const headId = `round-${round.id}`;
  return (
    <section aria-labelledby={headId}>
      <h2 id={headId}>{t(roundText.roundOf, { year: yearText(round.year) })}</h2>
      <dl className="duties">
        {toEnter !== null && (
          <Duty
            name={t(homeText.toEnter)}
            href={roundPath(code, round.id, 'items')}
            count={toEnter}
            page={page}
          >
            <span className="small quiet block">
              {`${t(roundText.dueDepartment)} ${formatDay(round.dueDates.department, language)}`}
            </span>
          </Duty>
        )}
        {waiting !== null && (
          <Duty
            name={t(homeText.waiting)}
            href={roundPath(code, round.id, 'waiting')}
            count={waiting}
            page={page}
          />
        )}
        {sheets !== null && (
          <Duty
            name={t(sheetText.title)}
            href={roundPath(code, round.id, 'sheets')}
            count={sheets}
            page={page}
          />
        )}
        <Duty
          name={t(homeText.news)}
          href={roundPath(code, round.id, 'news')}
          count={{ count: groups.length, late: 0 }}
          page={page}
        >
          {mentions > 0 && <span className="tag">{t(homeText.mentions, { count: mentions })}</span>}
        </Duty>
        {all !== null && <WholeRound page={page} code={code} round={round} all={all} />}
      </dl>
      {groups.length > 0 && (
        <>
          <h3>{t(homeText.newest)}</h3>
          <NewsList
            {...view}
            round={round.id}
            groups={groups.slice(0, newestItems).map(keepNewest)}
            language={language}
            level={3}
          />
          <p>
            <a href={roundPath(code, round.id, 'news')}>{t(homeText.allNews)}</a>
          </p>
        </>
      )}
    </section>
  );
}

/** Of each item the last thing that happened, and what was said to the reader. */
function keepNewest(group: NewsGroup): NewsGroup {
  const last = group.lines.at(-1);
  const lines = group.lines.filter((line) => line === last || (line.kind === 'comment' && line.toReader));
  return { ...group, lines };
}

function Duty(props: {
  readonly page: OfficePage;
  readonly name: string;
  readonly href: string;
  readonly count: LateCount;
  readonly children?: ReactNode;
}): ReactElement {
  const { page, name, href, count, children } = props;
  const t = speak(page.language);
  return (
    <div>
      <dt>
        <a href={href}>{name}</a>
      </dt>
      <dd>
        {count.count === 0 ? (
          <span className="quiet">{t(homeText.none)}</span>
        ) : (
          <strong className="duty-count">{t(homeText.count, { count: count.count })}</strong>
        )}
        {count.late > 0 && <strong className="late-mark">{t(homeText.late, { late: count.late })}</strong>}
        {children}
      </dd>
    </div>
  );
}

function WholeRound(props: {
  readonly page: OfficePage;
  readonly code: string;
  readonly round: Round;
  readonly all: NonNullable<RoundAtGlance['all']>;
}): ReactElement {
  const { page, code, round, all } = props;
  const t = speak(page.language);
  const { count, accepted, late } = all;
  return (
    <div>
      <dt>
        <a href={roundPath(code, round.id, 'board')}>{t(homeText.all)}</a>
      </dt>
      <dd>
        {t(homeText.accepted, { count, accepted })}
        {late > 0 && <strong className="late-mark">{t(homeText.late, { late })}</strong>}
      </dd>
    </div>
  );
}
