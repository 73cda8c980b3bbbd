import type { ReactElement, ReactNode } from 'react';
import { unchangedTexts } from '../../core/round/checks/check-initiative.ts';
import type { IndicatorEntry, InitiativeEntry, ItemEntry } from '../../core/round/entry.ts';
import type { Round } from '../../core/round/round.ts';
import type { AskedSeries, IndicatorItem, InitiativeItem, RoundItem } from '../../core/round/round-item.ts';
import type { Language } from '../../core/text/text.ts';
import { formatDay } from '../parts/words.ts';
import { absenceText } from '../text/absence-text.ts';
import { itemText } from '../text/item-text.ts';
import { myItemsText } from '../text/my-items-text.ts';
import { yearText } from '../text/year-text.ts';
import { EnteredProject } from './entered-project.tsx';
import { describeFigure, describeLast, speak } from './item-words.ts';

type EnteredValuesProps = {
  readonly item: RoundItem;
  readonly entry: ItemEntry;
  readonly round: Pick<Round, 'progressChoices' | 'nextChoices' | 'cost'>;
  readonly language: Language;
};

/** What was entered, to be read and not to be typed: figures with their units, texts beside last year's. */
export function EnteredValues({ item, entry, round, language }: EnteredValuesProps): ReactElement {
  if (item.kind === 'indicator' && entry.kind === 'indicator')
    return <EnteredIndicator item={item} entry={entry} language={language} />;
  if (item.kind === 'initiative' && entry.kind === 'initiative')
    return <EnteredInitiative item={item} entry={entry} round={round} language={language} />;
  if (item.kind === 'project' && entry.kind === 'project')
    return <EnteredProject item={item} entry={entry} round={round} language={language} />;
  throw new Error(`The entry of ${item.id} is of the kind ${entry.kind}`);
}

type PartProps<Item, Entry> = {
  readonly item: Item;
  readonly entry: Entry;
  readonly language: Language;
};

function EnteredIndicator({ item, entry, language }: PartProps<IndicatorItem, IndicatorEntry>): ReactElement {
  return (
    <div className="entered-series">
      {item.series.map((asked) => (
        <EnteredSeries key={asked.key} item={item} entry={entry} asked={asked} language={language} />
      ))}
    </div>
  );
}

function EnteredSeries({
  item,
  entry,
  asked,
  language,
}: PartProps<IndicatorItem, IndicatorEntry> & { readonly asked: AskedSeries }): ReactElement {
  const t = speak(language);
  const typed = entry.series[asked.key];
  const last = describeLast(asked, language);
  return (
    <div>
      {asked.label !== null && <h3 lang="ja">{asked.label}</h3>}
      <EnteredFigure item={item} entry={entry} asked={asked} language={language} />
      <p className="small quiet">{last ?? t(itemText.beforeNone)}</p>
      <dl className="facts small">
        {typed !== undefined && typed.measuredAt !== '' && (
          <Fact name={t(myItemsText.measuredAt)}>{typed.measuredAt}</Fact>
        )}
        {typed !== undefined && typed.source !== '' && (
          <Fact name={t(myItemsText.source)}>
            <span lang="ja">{typed.source}</span>
          </Fact>
        )}
        {typed !== undefined && typed.comment !== '' && (
          <Fact name={t(myItemsText.comment)}>
            <span lang="ja" className="kept-lines">
              {typed.comment}
            </span>
          </Fact>
        )}
      </dl>
    </div>
  );
}

/** The figure as one line: large, with its unit, what was added in the year, and whether it is final. */
function EnteredFigure({
  item,
  entry,
  asked,
  language,
}: PartProps<IndicatorItem, IndicatorEntry> & { readonly asked: AskedSeries }): ReactElement {
  const t = speak(language);
  const typed = entry.series[asked.key];
  const figure = describeFigure(item, asked, typed, language);
  switch (figure.kind) {
    case 'empty':
      return <p className="entered-figure quiet">{t(itemText.empty)}</p>;
    case 'typed':
      return <p className="entered-figure">{t(itemText.asTyped, { typed: figure.text })}</p>;
    case 'absent':
      return (
        <p className="entered-figure">
          {absenceText[figure.reason][language]}
          {typed !== undefined && typed.expected !== '' && (
            <span className="small block">
              {t(itemText.expectedOn, { date: formatTyped(typed.expected, language) })}
            </span>
          )}
        </p>
      );
    case 'figure':
      return (
        <p className="entered-figure">
          <span className="number">{figure.text}</span>
          <span className="tag">
            {t(typed?.provisional === true ? itemText.provisional : itemText.final)}
          </span>
          {figure.increment !== null && <span className="small block">{figure.increment}</span>}
        </p>
      );
  }
}

/** A date as it is typed may be no date. */
function formatTyped(typed: string, language: Language): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(typed) ? formatDay(typed, language) : typed;
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function EnteredInitiative({
  item,
  entry,
  round,
  language,
}: PartProps<InitiativeItem, InitiativeEntry> & Pick<EnteredValuesProps, 'round'>): ReactElement {
  const t = speak(language);
  const label = (choices: typeof round.nextChoices, code: string): string =>
    code === '' ? t(itemText.empty) : (choices.find((one) => one.code === code)?.label[language] ?? code);
  const unchanged = unchangedTexts(item, entry);
  return (
    <>
      <table className="cards" aria-label={t(itemText.progress)}>
        <thead>
          <tr>
            <th scope="col">{t(itemText.action, { year: yearText(item.year) })}</th>
            <th scope="col">{t(itemText.progress)}</th>
          </tr>
        </thead>
        <tbody>
          {item.actions.map((action) => (
            <tr key={action.id}>
              <th scope="row" lang="ja">
                {action.text}
              </th>
              <td data-label={t(itemText.progress)}>
                {label(round.progressChoices, entry.progress[action.id] ?? '')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {(['done', 'issues'] as const).map((field) => (
        <EnteredText
          key={field}
          name={t(myItemsText[field])}
          text={entry[field]}
          last={item.last?.[field] ?? null}
          isUnchanged={unchanged.includes(field)}
          language={language}
        />
      ))}
      <EnteredText
        name={t(myItemsText.nextChoice)}
        text={[label(round.nextChoices, entry.nextChoice), entry.next].filter(Boolean).join('\n')}
        last={
          item.last &&
          [label(round.nextChoices, item.last.nextChoice), item.last.next].filter(Boolean).join('\n')
        }
        isUnchanged={unchanged.includes('next')}
        language={language}
      />
    </>
  );
}

/** This year's text beside last year's; where they are the same, that is said. */
function EnteredText(props: {
  readonly name: string;
  readonly text: string;
  readonly last: string | null;
  readonly isUnchanged: boolean;
  readonly language: Language;
}): ReactElement {
  const { name, text, last, isUnchanged, language } = props;
  const t = speak(language);
  return (
    <div className="entered-text">
      <h3>
        {name}
        {isUnchanged && <span className="tag">{t(itemText.unchanged)}</span>}
      </h3>
      <div className="with-last">
        {text === '' ? (
          <p className="quiet">{t(itemText.empty)}</p>
        ) : (
          <p lang="ja" className="kept-lines">
            {text}
          </p>
        )}
        {last !== null && last !== '' && (
          <aside className="last-year" aria-label={`${name}：${t(itemText.lastYear)}`}>
            <p className="last-head">{t(itemText.lastYear)}</p>
            <p className="last-text" lang="ja">
              {last}
            </p>
          </aside>
        )}
      </div>
    </div>
  );
}
