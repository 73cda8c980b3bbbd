import type { ReactElement } from 'react';
import { moneyUnitWords } from '../../core/round/checks/problem-words.ts';
import { sumCost } from '../../core/round/checks/read-amount.ts';
import {
  emptyCost,
  type IndicatorEntry,
  type InitiativeEntry,
  type ItemEntry,
  type ProjectEntry,
} from '../../core/round/entry.ts';
import type { Round } from '../../core/round/round.ts';
import type { IndicatorItem, InitiativeItem, ProjectItem, RoundItem } from '../../core/round/round-item.ts';
import type { Language } from '../../core/text/text.ts';
import { absenceText } from '../text/absence-text.ts';
import { itemText } from '../text/item-text.ts';
import { myItemsText } from '../text/my-items-text.ts';
import { waitingText } from '../text/waiting-text.ts';
import { describeFigure, describeLast, nameCost, speak } from './item-words.ts';

type EnteredBriefProps = {
  readonly item: RoundItem;
  readonly entry: ItemEntry;
  readonly round: Pick<Round, 'progressChoices' | 'nextChoices' | 'cost'>;
  readonly language: Language;
};

/** What was entered, in the cell of a table: enough to say yes to it. */
export function EnteredBrief({ item, entry, round, language }: EnteredBriefProps): ReactElement {
  if (item.kind === 'indicator' && entry.kind === 'indicator')
    return <IndicatorBrief item={item} entry={entry} language={language} />;
  if (item.kind === 'initiative' && entry.kind === 'initiative')
    return <InitiativeBrief item={item} entry={entry} round={round} language={language} />;
  if (item.kind === 'project' && entry.kind === 'project')
    return <ProjectBrief item={item} entry={entry} round={round} language={language} />;
  throw new Error(`The entry of ${item.id} is of the kind ${entry.kind}`);
}

function IndicatorBrief(props: {
  readonly item: IndicatorItem;
  readonly entry: IndicatorEntry;
  readonly language: Language;
}): ReactElement {
  const { item, entry, language } = props;
  const t = speak(language);
  return (
    <ul className="brief">
      {item.series.map((asked) => {
        const typed = entry.series[asked.key];
        const last = describeLast(asked, language);
        return (
          <li key={asked.key}>
            {asked.label !== null && (
              <span className="part" lang="ja">
                {asked.label}
              </span>
            )}
            <strong className="number">{describeBriefly(props, asked.key)}</strong>
            {typed?.provisional === true && <span className="tag">{t(itemText.provisional)}</span>}
            <span className="small quiet block">{last ?? t(itemText.beforeNone)}</span>
            {typed !== undefined && typed.comment !== '' && (
              <span className="small block">{t(waitingText.commentOf, { text: typed.comment })}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function describeBriefly(
  { item, entry, language }: { item: IndicatorItem; entry: IndicatorEntry; language: Language },
  key: string,
): string {
  const t = speak(language);
  const asked = item.series.find((one) => one.key === key);
  if (asked === undefined) return '';
  const figure = describeFigure(item, asked, entry.series[key], language);
  switch (figure.kind) {
    case 'figure':
      return figure.text;
    case 'typed':
      return t(itemText.asTyped, { typed: figure.text });
    case 'absent':
      return absenceText[figure.reason][language];
    case 'empty':
      return t(itemText.empty);
  }
}

function InitiativeBrief(props: {
  readonly item: InitiativeItem;
  readonly entry: InitiativeEntry;
  readonly round: Pick<Round, 'progressChoices' | 'nextChoices'>;
  readonly language: Language;
}): ReactElement {
  const { item, entry, round, language } = props;
  const t = speak(language);
  const counts = round.progressChoices.flatMap(({ code, label }) => {
    const count = item.actions.filter(({ id }) => entry.progress[id] === code).length;
    return count === 0 ? [] : [t(waitingText.progressOf, { label, count })];
  });
  const next = round.nextChoices.find(({ code }) => code === entry.nextChoice);
  return (
    <div className="brief">
      <p>
        <strong>
          {[...counts, ...(next === undefined ? [] : [next.label[language]])].join(t(itemText.separator))}
        </strong>
      </p>
      {(['done', 'issues', 'next'] as const).map((field) =>
        entry[field] === '' ? null : (
          <p key={field} lang="ja" className="small kept-lines">
            {entry[field]}
          </p>
        ),
      )}
    </div>
  );
}

function ProjectBrief(props: {
  readonly item: ProjectItem;
  readonly entry: ProjectEntry;
  readonly round: Pick<Round, 'cost'>;
  readonly language: Language;
}): ReactElement {
  const { item, entry, round, language } = props;
  const t = speak(language);
  if (entry.withoutCost) return <p>{t(myItemsText.withoutCost)}</p>;
  return (
    <ul className="brief">
      {item.costKeys.map((key) => {
        const { total } = sumCost(entry.costs[key] ?? emptyCost);
        const amount = total === null ? t(itemText.empty) : total.toLocaleString('en-US').replace('-', '−');
        const unit = total === null ? '' : moneyUnitWords[round.cost.unit];
        return (
          <li key={key} className="brief-amount">
            <span>{nameCost(key, t)}</span>{' '}
            <strong className="number">{t(waitingText.amountOf, { amount, unit }).trim()}</strong>
          </li>
        );
      })}
      {entry.comment !== '' && <li className="small">{t(waitingText.commentOf, { text: entry.comment })}</li>}
    </ul>
  );
}
