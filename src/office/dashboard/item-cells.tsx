import type { ReactElement } from 'react';
import type { ItemComment } from '../../app/ports/round-store.ts';
import type { ListedItem } from '../../app/round/list-my-items.ts';
import type { PersonId } from '../../core/round/role.ts';
import type { Round } from '../../core/round/round.ts';
import type { Language } from '../../core/text/text.ts';
import { EnteredBrief } from '../item/entered-brief.tsx';
import { LateMark } from '../item/item-marks.tsx';
import { speak } from '../item/item-words.ts';
import { formatDay, formatMoment } from '../parts/words.ts';
import { itemStateText } from '../text/my-items-text.ts';

/** Where an item stands, and until when somebody has to act on it. */
export function ItemStage({
  listed,
  language,
}: {
  readonly listed: ListedItem;
  readonly language: Language;
}): ReactElement {
  const t = speak(language);
  const { shape, text } = itemStateText[listed.status.state];
  return (
    <>
      <span className="unbroken">
        <span aria-hidden="true">{shape} </span>
        {t(text)}
      </span>{' '}
      {listed.isLate && <LateMark language={language} />}
      {listed.due !== null && <span className="small quiet"> {formatDay(listed.due.date, language)}</span>}
    </>
  );
}

type ReportProps = {
  readonly listed: ListedItem;
  readonly comments: readonly ItemComment[];
  readonly round: Round;
  readonly names: ReadonlyMap<PersonId, string>;
  readonly language: Language;
};

/** What was reported of an item, and what was said on it. */
export function ItemReport({ listed, comments, round, names, language }: ReportProps): ReactElement {
  return (
    <>
      <EnteredBrief item={listed.item} entry={listed.entry} round={round} language={language} />
      {comments.length > 0 && (
        <ul className="brief-comments">
          {comments.map(({ no, by, at, text }) => (
            <li key={no}>
              <span className="small quiet">{`${names.get(by) ?? by} ${formatMoment(at)}`}</span>
              <br />
              <span lang="ja">{text}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
