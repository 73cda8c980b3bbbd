import type { ReactElement } from 'react';
import type { Department } from '../../core/plan/plan.ts';
import type { PersonId } from '../../core/round/role.ts';
import type { RoundId } from '../../core/round/round.ts';
import { nameOfItem } from '../../core/round/tracked-item.ts';
import type { Language } from '../../core/text/text.ts';
import { roundPath } from '../links.ts';
import { describePost, formatMoment } from '../parts/words.ts';
import { newsText } from '../text/news-text.ts';
import type { NewsGroup, NewsLine } from './group-news.ts';
import { describeEvent, describeWhy } from './item-history.tsx';
import { nameDepartments, speak } from './item-words.ts';

type NewsListProps = {
  readonly code: string;
  readonly round: RoundId;
  readonly groups: readonly NewsGroup[];
  readonly departments: readonly Department[];
  readonly names: ReadonlyMap<PersonId, string>;
  readonly language: Language;
  /** How deep the names of items stand under the page's headings. */
  readonly level: 2 | 3;
};

/** What happened, item by item. */
export function NewsList(props: NewsListProps): ReactElement {
  const { code, round, groups, departments, language, level } = props;
  const t = speak(language);
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <ul className="news">
      {groups.map(({ item, lines, toReader }) => (
        <li key={item.id}>
          <Heading className="news-item">
            <a href={roundPath(code, round, 'items', item.id)} lang="ja">
              {nameOfItem(item)}
            </a>
            {toReader && <span className="tag">{t(newsText.toYou)}</span>}
          </Heading>
          <p className="small quiet">{nameDepartments(item.departments, departments, t)}</p>
          <ol className="news-lines">
            {lines.map((line) => (
              <Line key={keyOf(line)} {...props} line={line} />
            ))}
          </ol>
        </li>
      ))}
    </ul>
  );
}

function keyOf(line: NewsLine): string {
  return line.kind === 'step' ? `step ${line.step.version}` : `comment ${line.comment.no}`;
}

function Line({
  line,
  names,
  departments,
  language,
}: Pick<NewsListProps, 'names' | 'departments' | 'language'> & { readonly line: NewsLine }): ReactElement {
  const t = speak(language);
  const { by, post } = line.kind === 'step' ? line.step : line.comment;
  const what = line.kind === 'step' ? describeEvent(line.step, departments, language) : t(newsText.comment);
  const words = line.kind === 'step' ? describeWhy(line.step, departments, language) : line.comment.text;
  const isLoud = line.kind === 'comment' ? line.toReader : ['send-back', 'reopen'].includes(line.step.kind);
  return (
    <li className={isLoud ? 'came-back' : undefined}>
      <p>
        <time className="small quiet unbroken">{formatMoment(line.at)}</time> <strong>{what}</strong>{' '}
        {names.get(by) ?? by} <span className="small quiet">{describePost(post, departments, language)}</span>
      </p>
      {words !== '' && (
        <p lang="ja" className="kept-lines small">
          {words}
        </p>
      )}
    </li>
  );
}
