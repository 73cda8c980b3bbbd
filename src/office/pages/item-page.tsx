import type { ReactElement } from 'react';
import type { ListedItem } from '../../app/round/list-my-items.ts';
import type { ItemPage as ReadPage } from '../../app/round/read-item-page.ts';
import type { YearStyle } from '../../core/fiscal/format-fiscal-year.ts';
import { describeProblem } from '../../core/round/checks/problem.ts';
import { nameOfItem } from '../../core/round/tracked-item.ts';
import type { Text } from '../../core/text/text.ts';
import type { ActFailure } from '../item/act-failure.tsx';
import { ActForms } from '../item/act-forms.tsx';
import { CommentForm, Discussion } from '../item/discussion.tsx';
import { EnteredValues } from '../item/entered-values.tsx';
import { StepTable } from '../item/item-history.tsx';
import { ItemStateMark, LateMark } from '../item/item-marks.tsx';
import { nameDepartments, nameField, sortProblems, speak } from '../item/item-words.ts';
import { StandingSection } from '../item/standing-section.tsx';
import { type AskedVersions, VersionComparison } from '../item/version-comparison.tsx';
import { roundPath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Message } from '../parts/form.tsx';
import { RoundFrame } from '../parts/round-frame.tsx';
import { formatDay } from '../parts/words.ts';
import { type ItemDone, type ItemPageAct, itemDoneText, itemText, nextUpText } from '../text/item-text.ts';
import { itemKindText } from '../text/my-items-text.ts';

export type ItemPageView = {
  readonly code: string;
  readonly read: ReadPage;
  readonly yearStyle: YearStyle;
  /** What was done just before. */
  readonly done: ItemDone | null;
  readonly failure: ActFailure | null;
  /** The form that a link led to. */
  readonly opened: ItemPageAct | null;
  readonly versions: AskedVersions;
};

type PartProps = { readonly page: OfficePage; readonly view: ItemPageView };

/** One item: where it stands and what to do first, then what was entered, then how it came about. */
export function ItemPage({ page, view }: PartProps): ReactElement {
  const { language } = page;
  const t = speak(language);
  const { read, done, code } = view;
  const { item, round } = read;
  const names = nameDepartments(item.item.departments, read.grounds.plan.departments, t);
  const answeredBy =
    names === '' ? t(itemText.nobodyAnswers) : t(itemText.answeredBy, { departments: names });
  return (
    <RoundFrame
      page={page}
      round={round}
      title={nameOfItem(item.item)}
      lead={`${t(itemKindText[item.item.kind])} — ${answeredBy}`}
    >
      {done !== null && (
        <Message kind="done">
          <p>
            {t(itemDoneText[done])} <a href={roundPath(code, round.id, 'waiting')}>{t(itemText.toWaiting)}</a>
          </p>
        </Message>
      )}
      <Whereabouts page={page} view={view} />
      <ActForms page={page} code={code} read={read} failure={view.failure} opened={view.opened} />
      <Entered page={page} view={view} />
      {read.judged !== null && (
        <StandingSection
          judged={read.judged}
          plan={read.grounds.plan}
          year={item.item.year}
          language={language}
          yearStyle={view.yearStyle}
        />
      )}
      <Background page={page} view={view} />
    </RoundFrame>
  );
}

/** State, due date, who is next; and why it came back. */
function Whereabouts({ page, view }: PartProps): ReactElement {
  const { language } = page;
  const t = speak(language);
  const { item } = view.read;
  const { due, status } = item;
  const next = findNextUp(item);
  return (
    <section aria-label={t(itemText.standing)}>
      <dl className="whereabouts">
        <div>
          <dt>{t(itemText.state)}</dt>
          <dd>
            <ItemStateMark state={status.state} language={language} />
          </dd>
        </div>
        {due !== null && (
          <div>
            <dt>{t(itemText.due)}</dt>
            <dd>
              {formatDay(due.date, language)} {item.isLate && <LateMark language={language} />}
              {status.graceDays > 0 && (
                <span className="small quiet block grace">
                  {t(itemText.withGrace, { days: status.graceDays })}
                </span>
              )}
            </dd>
          </div>
        )}
        <div>
          <dt>{t(itemText.nextUp)}</dt>
          <dd>{next === null ? t(itemText.nobodyNext) : t(next)}</dd>
        </div>
      </dl>
      {item.reasonBack !== null && (
        <div className="came-back">
          <p className="came-back-head">
            {t(status.state === 'sent-back' ? itemText.whySentBack : itemText.whyReopened)}
          </p>
          <p lang="ja" className="kept-lines">
            {item.reasonBack}
          </p>
        </div>
      )}
    </section>
  );
}

function findNextUp({ due, status }: ListedItem): Text | null {
  if (due === null) return null;
  if (due.level === 'planning') return nextUpText.acceptance;
  if (due.level === 'division') return nextUpText.confirmation;
  if (status.state === 'submitted') return nextUpText.approval;
  return status.state === 'sent-back' ? nextUpText.mending : nextUpText.entry;
}

function Entered({ page, view }: PartProps): ReactElement {
  const { language } = page;
  const t = speak(language);
  const { item, round, problems, history } = view.read;
  return (
    <section aria-labelledby="entered">
      <h2 id="entered">{t(itemText.entered)}</h2>
      {item.status.state === 'not-started' && <p>{t(itemText.nothingEntered)}</p>}
      <EnteredValues item={item.item} entry={item.entry} round={round} language={language} />
      {history !== null && item.status.state !== 'not-started' && (
        <>
          <h3>{t(itemText.checks)}</h3>
          {problems.length === 0 ? (
            <p>{t(itemText.noProblems)}</p>
          ) : (
            <ul className="problems">
              {sortProblems(problems).map((problem) => (
                <li
                  key={`${problem.code}${problem.path.join('/')}`}
                  className={`problem problem-${problem.severity}`}
                >
                  {problem.path.length > 0 && <strong>{nameField(item.item, problem.path, t)}：</strong>}
                  {describeProblem(problem, language)}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
}

/** How the item came about, for those who may know; for others, that there is more than they see. */
function Background({ page, view }: PartProps): ReactElement {
  const { language } = page;
  const t = speak(language);
  const { code, read } = view;
  const { item, round, history, names, grounds } = read;
  if (history === null) return <p className="small quiet">{t(itemText.historyHidden)}</p>;
  const address = roundPath(code, round.id, 'items', item.item.id);
  const people = { names, departments: grounds.plan.departments, language };
  return (
    <>
      <section aria-labelledby="discussion">
        <h2 id="discussion">{t(itemText.discussion)}</h2>
        <Discussion comments={history.comments} steps={history.steps} {...people} />
        {item.acts.includes('comment') && (
          <CommentForm
            page={page}
            action={`${address}/comment`}
            colleagues={read.colleagues}
            departments={grounds.plan.departments}
            failure={view.failure}
          />
        )}
      </section>
      <section>
        <h2 id="history">{t(itemText.history)}</h2>
        <StepTable steps={history.steps} {...people} />
      </section>
      <section>
        <h2 id="versions">{t(itemText.versions)}</h2>
        <VersionComparison
          item={item.item}
          round={round}
          history={history}
          names={names}
          asked={view.versions}
          action={address}
          language={language}
        />
      </section>
    </>
  );
}
