import type { ReactElement } from 'react';
import type { Dashboard, MoneyOf } from '../../app/dashboards/read-dashboard.ts';
import { Treemap, type TreemapPart } from '../../charts/treemap/treemap.tsx';
import type { IndicatorProgress } from '../../core/assess/plan/measure-progress.ts';
import { formatMoney } from '../../core/cost/cost-texts.ts';
import type { CostSums, ElementCost } from '../../core/cost/sum-costs.ts';
import type { PlanIndex } from '../../core/plan/index-plan.ts';
import type { Language } from '../../core/text/text.ts';
import { speak } from '../item/item-words.ts';
import { dashboardText } from '../text/dashboard-text.ts';
import { nameColumn, numberOfMeasure, strategyIdOf } from './dashboard-words.ts';
import { BriefCounts } from './state-summary.tsx';

type MoneyProps = {
  readonly view: Pick<Dashboard, 'index' | 'progress' | 'byStrategy' | 'byMeasure'>;
  readonly language: Language;
};

/** Where money goes beside results: areas by measure, and tables by strategy and by measure. */
export function MoneySection({ view, language }: MoneyProps): ReactElement {
  const t = speak(language);
  const { index, byStrategy, byMeasure } = view;
  const areas = byMeasure.settled ?? byMeasure.budget;
  return (
    <section aria-labelledby="money">
      <h2 id="money">{t(dashboardText.money)}</h2>
      {areas === null ? (
        <p>{t(dashboardText.moneyNone)}</p>
      ) : (
        <>
          <MoneyWords sums={areas} language={language} />
          <MoneyTable money={byStrategy} level="strategy" view={view} language={language} />
          <MoneyAreas sums={areas} index={index} language={language} />
          <MoneyTable money={byMeasure} level="measure" view={view} language={language} />
        </>
      )}
    </section>
  );
}

/** What the sums have in them, what is missing, and that nothing is counted twice. */
export function MoneyWords({
  sums,
  language,
}: {
  readonly sums: CostSums;
  readonly language: Language;
}): ReactElement {
  const t = speak(language);
  const { all, column, level } = sums;
  const words = level === 'strategies' ? dashboardText.strategiesWord : dashboardText.measuresWord;
  return (
    <div className="prose">
      <p>
        {t(dashboardText.moneyLead, {
          column: nameColumn(column, language),
          amount: formatMoney(all.yen ?? 0, language),
          count: all.withAmount,
        })}{' '}
        {all.withoutAmount.length > 0 && t(dashboardText.moneyMissing, { count: all.withoutAmount.length })}
      </p>
      {all.countedAgainYen > 0 && (
        <p>
          {t(dashboardText.moneyShared, {
            level: words,
            amount: formatMoney(all.countedAgainYen, language),
          })}
        </p>
      )}
    </div>
  );
}

type TableProps = {
  readonly money: MoneyOf;
  readonly level: 'strategy' | 'measure';
  readonly view: Pick<Dashboard, 'index' | 'progress'>;
  readonly language: Language;
};

/** A row for each strategy or measure: amounts as bars on one scale, and how its indicators stand. */
export function MoneyTable({ money, level, view, language }: TableProps): ReactElement {
  const t = speak(language);
  const columns = [money.budget, money.settled].filter((sums) => sums !== null);
  const most = Math.max(1, ...columns.flatMap(({ rows }) => rows.map(({ yen }) => yen ?? 0)));
  const elements = level === 'strategy' ? view.index.plan.strategies : view.index.plan.measures;
  return (
    <table className="money-table">
      <caption className="visually-hidden">{`${t(dashboardText.money)}：${t(dashboardText[level])}`}</caption>
      <thead>
        <tr>
          <th scope="col">{t(dashboardText[level])}</th>
          {columns.map(({ column }) => (
            <th key={column.kind} scope="col">
              {nameColumn(column, language)}
            </th>
          ))}
          <th scope="col">{t(dashboardText.results)}</th>
        </tr>
      </thead>
      <tbody>
        {elements.map(({ id, no, title }) => (
          <tr key={id}>
            <th scope="row" lang="ja">
              <span className="say-no">{level === 'strategy' ? no : numberOfMeasure(view.index, id)}</span>{' '}
              {title}
            </th>
            {columns.map(({ column, rows }) => (
              <MoneyCell
                key={column.kind}
                row={rows.find(({ element }) => element === id)}
                most={most}
                label={nameColumn(column, language)}
                language={language}
              />
            ))}
            <td data-label={t(dashboardText.results)}>
              <BriefCounts progress={progressUnder(view, id)} language={language} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type MoneyCellProps = {
  readonly row: ElementCost | undefined;
  readonly most: number;
  readonly label: string;
  readonly language: Language;
};

function MoneyCell({ row, most, label, language }: MoneyCellProps): ReactElement {
  const t = speak(language);
  const yen = row?.yen ?? null;
  if (row === undefined || yen === null) return <td data-label={label}>{t(dashboardText.noAmount)}</td>;
  return (
    <td data-label={label}>
      <svg
        className="money-bar"
        viewBox="0 0 200 12"
        width="200"
        height="12"
        aria-hidden="true"
        focusable="false"
      >
        <rect className="money-own" width={(row.ownYen / most) * 200} height="12" />
        <rect
          className="money-shared"
          x={(row.ownYen / most) * 200}
          width={(row.sharedYen / most) * 200}
          height="12"
        />
      </svg>
      {formatMoney(yen, language)}
      {row.sharedYen > 0 && (
        <span className="small quiet">
          {' '}
          {t(dashboardText.sharedPart, { amount: formatMoney(row.sharedYen, language) })}
        </span>
      )}
    </td>
  );
}

function progressUnder(
  { index, progress }: Pick<Dashboard, 'index' | 'progress'>,
  id: ElementCost['element'],
): readonly IndicatorProgress[] {
  return progress.filter(({ indicator }) => indicator.parent === id || strategyIdOf(index, indicator) === id);
}

type AreasProps = { readonly sums: CostSums; readonly index: PlanIndex; readonly language: Language };

/** Each measure as an area of what is its own; what several share is an area of its own, so that areas add up. */
function MoneyAreas({ sums, index, language }: AreasProps): ReactElement {
  const t = speak(language);
  const column = nameColumn(sums.column, language);
  const parts = listParts({ sums, index, language });
  const largest = parts
    .toSorted((a, b) => b.value - a.value)
    .slice(0, 3)
    .map(({ label, amount }) => `${label} ${amount}`)
    .join(language === 'ja' ? '、' : ', ');
  return (
    <figure className="money-areas">
      <figcaption>{t(dashboardText.treemap, { column })}</figcaption>
      <Treemap
        parts={parts}
        title={t(dashboardText.treemap, { column })}
        description={t(dashboardText.treemapDescription, { largest })}
        idPrefix="areas"
      />
    </figure>
  );
}

function listParts({ sums, index, language }: AreasProps): readonly TreemapPart[] {
  const own = sums.rows.map(({ element, ownYen }) => {
    const measure = [...index.measures.values()].find(({ id }) => id === element);
    return {
      key: element,
      value: ownYen,
      no: numberOfMeasure(index, element),
      label: measure?.title ?? element,
      amount: formatMoney(ownYen, language),
      group: (measure === undefined ? 1 : (index.strategies.get(measure.strategy)?.no ?? 1)) - 1,
    };
  });
  const { sharedYen } = sums.all;
  return [
    ...own,
    {
      key: 'shared',
      value: sharedYen,
      no: '＋',
      label: dashboardText.treemapShared[language],
      amount: formatMoney(sharedYen, language),
      group: 4,
    },
  ];
}
