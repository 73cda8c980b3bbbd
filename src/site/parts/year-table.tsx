import type { ReactElement } from 'react';
import type { ChartTable, ChartTableRow } from '../../charts/indicator-chart/chart-table.ts';
import { formatFigure } from '../../core/indicator/format-figure.ts';
import { figureText } from '../text/figure-text.ts';
import { indicatorText } from '../text/indicator-text.ts';
import type { YearRow } from '../views/indicator-page-view.ts';
import { quotePlan, sentenceToString } from '../views/sentence.ts';
import { viewTargetCell, viewYearCell } from '../views/year-cells.ts';
import { Figure } from './figure.tsx';
import { useScope } from './scope-context.ts';
import { asCell, asColumnHead, asGroup, asRow, asRowHead, asTable } from './table.ts';
import { PlanWords, Say, Words } from './words.tsx';
import { YearWords } from './year-words.tsx';

type YearTableProps = { readonly table: ChartTable; readonly remarks: readonly YearRow[] };

/** The chart's numbers, a row a year; years with nothing to say are left out. */
export function YearTable({ table, remarks }: YearTableProps): ReactElement {
  const { t } = useScope();
  const rows = table.rows.filter(hasSomething);
  const hasIncrement = rows.some((row) => row.increment !== null);
  return (
    <table {...asTable} className={hasIncrement ? 'years with-increment' : 'years'}>
      <caption>
        {table.label !== null && (
          <span className="part">
            <PlanWords>{table.label}</PlanWords>
          </span>
        )}
        {table.unit === null ? (
          t(indicatorText.tableCaptionPlain)
        ) : (
          <Say text={indicatorText.tableCaption} values={{ unit: quotePlan(table.unit) }} />
        )}
      </caption>
      <thead {...asGroup}>
        <tr {...asRow}>
          <th {...asColumnHead}>{t(indicatorText.year)}</th>
          <th {...asColumnHead} className="number">
            {t(figureText.actual)}
          </th>
          {hasIncrement && (
            <th {...asColumnHead} className="number">
              {t(indicatorText.increment)}
            </th>
          )}
          <th {...asColumnHead} className="number">
            {t(figureText.target)}
          </th>
          <th {...asColumnHead} className="remark">
            {t(indicatorText.remark)}
          </th>
        </tr>
      </thead>
      <tbody {...asGroup}>
        {rows.map((row) => (
          <YearTableRow
            key={row.year}
            table={table}
            row={row}
            hasIncrement={hasIncrement}
            remarks={remarks}
          />
        ))}
      </tbody>
    </table>
  );
}

function YearTableRow(
  props: YearTableProps & { readonly row: ChartTableRow; readonly hasIncrement: boolean },
): ReactElement {
  const scope = useScope();
  const { table, row, remarks } = props;
  const value = viewYearCell(scope, table, row);
  const target = viewTargetCell(scope, table, row);
  return (
    <tr {...asRow}>
      <th {...asRowHead}>
        <YearWords year={row.year} />
      </th>
      <td {...asCell} className="number">
        {value !== null && <Figure figure={value} withUnit={false} />}
      </td>
      {props.hasIncrement && (
        <td {...asCell} className="number">
          {row.increment !== null && signed(row.increment.value, table.decimals)}
        </td>
      )}
      <td {...asCell} className="number">
        {target !== null && <Figure figure={target} withUnit={false} />}
      </td>
      <td {...asCell} className="remark">
        <Remarks {...{ table, row, remarks }} />
      </td>
    </tr>
  );
}

function Remarks({ table, row, remarks }: YearTableProps & { readonly row: ChartTableRow }): ReactElement {
  const { t } = useScope();
  const said = remarks.find(({ year, series }) => year === row.year && series === table.key)?.remarks ?? [];
  return (
    <>
      {row.isBaselineYear && (
        <p>{t(table.baselineYearAssumed ? indicatorText.atFormulationAssumed : figureText.baseline)}</p>
      )}
      {said.map((sentence) => (
        <p key={sentenceToString(sentence)}>
          <Words sentence={sentence} />
        </p>
      ))}
    </>
  );
}

function hasSomething(row: ChartTableRow): boolean {
  return row.isBaselineYear || row.target !== null || row.actual !== null || row.absence !== null;
}

function signed(value: number, decimals: number): string {
  const number = formatFigure(value, decimals, null, 'ja');
  return value > 0 ? `+${number}` : number;
}
