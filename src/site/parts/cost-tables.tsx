import type { ReactElement } from 'react';
import { costsText } from '../text/costs-text.ts';
import type { CostCell, CostHead, MeasureCosts, ProjectCosts } from '../views/cost-view.ts';
import { quotePlan, sentenceToString } from '../views/sentence.ts';
import { useScope } from './scope-context.ts';
import { Section } from './section.tsx';
import { asCell, asColumnHead, asGroup, asRow, asRowHead, asTable } from './table.ts';
import { PlanWords, Say, Words } from './words.tsx';

/** An amount, or the word for why there is none. `label` stands before it where tables are cards. */
export function CostTd({ cell, label }: { readonly cell: CostCell; readonly label: string }): ReactElement {
  return (
    <td {...asCell} className="number" data-label={label}>
      {cell.kind === 'absent' ? (
        <span className="absent">{cell.text}</span>
      ) : (
        <>
          {cell.text}
          {cell.note !== null && <span className="cost-note">{cell.note}</span>}
        </>
      )}
    </td>
  );
}

export function CostHeads({ heads }: { readonly heads: readonly CostHead[] }): readonly ReactElement[] {
  return heads.map(({ words }) => (
    <th {...asColumnHead} key={words} className="number">
      {words}
    </th>
  ));
}

/** What the projects of a measure cost. */
export function MeasureCostSection({
  view: { heads, rows, sum, notes },
  title,
}: {
  readonly view: MeasureCosts;
  readonly title: string;
}): ReactElement {
  const { t, links } = useScope();
  return (
    <Section id="costs" title={`${t(costsText.title)}${t(costsText.inThousands)}`}>
      <table {...asTable} className="costs">
        <caption className="visually-hidden">
          <Say text={costsText.ofMeasure} values={{ title: quotePlan(title) }} />
          {t(costsText.inThousands)}
        </caption>
        <thead {...asGroup}>
          <tr {...asRow}>
            <th {...asColumnHead}>{t(costsText.project)}</th>
            <CostHeads heads={heads} />
          </tr>
        </thead>
        <tbody {...asGroup}>
          {rows.map((row) => (
            <tr {...asRow} key={row.id}>
              <th {...asRowHead}>
                <a href={row.href}>
                  <PlanWords>{row.title}</PlanWords>
                </a>
              </th>
              {row.cells.map((cell, at) => (
                <CostTd key={heads[at]?.words} cell={cell} label={heads[at]?.words ?? ''} />
              ))}
            </tr>
          ))}
          <tr {...asRow} className="cost-sum">
            <th {...asRowHead}>{t(costsText.sum)}</th>
            {sum.map((cell, at) => (
              <CostTd key={heads[at]?.words} cell={cell} label={heads[at]?.words ?? ''} />
            ))}
          </tr>
        </tbody>
      </table>
      {notes.map((sentence) => (
        <p key={sentenceToString(sentence)} className="cost-notes">
          <Words sentence={sentence} />
        </p>
      ))}
      <p>
        <a href={links.list('costs')}>{t(costsText.all)}</a>
      </p>
    </Section>
  );
}

/** What a project cost by year, with where the money and the figure come from. */
export function ProjectCostSection({
  view,
  title,
}: {
  readonly view: ProjectCosts;
  readonly title: string;
}): ReactElement {
  const { t, links } = useScope();
  return (
    <Section id="costs" title={`${t(costsText.title)}${t(costsText.inThousands)}`}>
      <table {...asTable} className="costs by-year">
        <caption className="visually-hidden">
          <Say text={costsText.ofProject} values={{ title: quotePlan(title) }} />
          {t(costsText.inThousands)}
        </caption>
        <thead {...asGroup}>
          <tr {...asRow}>
            <th {...asColumnHead}>{t(costsText.year)}</th>
            <th {...asColumnHead} className="number">
              {t(costsText.title)}
            </th>
            {view.sources.map((source) => (
              <th {...asColumnHead} key={source} className="number">
                {source}
              </th>
            ))}
            <th {...asColumnHead}>{t(costsText.from)}</th>
          </tr>
        </thead>
        <tbody {...asGroup}>
          {view.rows.map(({ head, total, amounts, from }) => (
            <tr {...asRow} key={head.words}>
              <th {...asRowHead}>{head.words}</th>
              <CostTd cell={total} label={t(costsText.title)} />
              {amounts.map((amount, at) => (
                <td {...asCell} key={view.sources[at]} className="number" data-label={view.sources[at]}>
                  {amount ?? '－'}
                </td>
              ))}
              <td {...asCell} className="cost-from" data-label={t(costsText.from)}>
                {from === null ? '－' : <Words sentence={from} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <a href={links.list('costs')}>{t(costsText.all)}</a>
      </p>
    </Section>
  );
}
