import type { ReactElement } from 'react';
import { Treemap } from '../../charts/treemap/treemap.tsx';
import { ChartFiles } from '../parts/chart-files.tsx';
import { CostHeads, CostTd } from '../parts/cost-tables.tsx';
import { useScope } from '../parts/scope-context.ts';
import { Section } from '../parts/section.tsx';
import { asCell, asColumnHead, asGroup, asRow, asRowHead, asTable } from '../parts/table.ts';
import { PlanWords, Words } from '../parts/words.tsx';
import { costsText } from '../text/costs-text.ts';
import { type CostElementRow, type CostsPageView, viewCostsPage } from '../views/costs-page-view.ts';
import type { MadePage } from '../views/page.ts';
import type { Scope } from '../views/scope.ts';
import { type Sentence, sentenceToString } from '../views/sentence.ts';
import type { StateCount } from '../views/state-counts.ts';

/** Where the money goes, beside what comes of it: by strategy, by measure, by project. */
export function makeCostsPage(scope: Scope): MadePage {
  const costs = scope.city.costs();
  if (costs === null) throw new Error('A city without costs has no page of them');
  const view = viewCostsPage(scope, costs);
  return { section: 'costs', head: view.head, view, body: <CostsPage view={view} /> };
}

type PartProps = { readonly view: CostsPageView };

function CostsPage({ view }: PartProps): ReactElement {
  const { t } = useScope();
  const unit = t(costsText.inThousands);
  return (
    <>
      <Section id="strategies" title={`${t(costsText.byStrategy)}${unit}`}>
        <ElementTable view={view} rows={view.strategies} head={t(costsText.strategy)} hasWhole />
        <Notes sentences={[view.strategiesBars, view.strategiesNote]} />
      </Section>
      <Section id="measures" title={`${t(costsText.byMeasure)}${unit}`}>
        <figure className="cost-areas">
          <figcaption>{view.areas.title}</figcaption>
          <PlanWords>
            <Treemap
              parts={view.areas.parts}
              title={view.areas.title}
              description={view.areas.description}
              idPrefix="areas"
            />
          </PlanWords>
        </figure>
        <ElementTable view={view} rows={view.measures} head={t(costsText.measure)} />
        <Notes sentences={[view.measuresBars, view.measuresNote]} />
      </Section>
      <Section id="projects" title={`${t(costsText.byProject)}${unit}`}>
        <ProjectTable view={view} />
      </Section>
      <ChartFiles page="costs" />
    </>
  );
}

/** How the table above is to be read; null: there is nothing to say. */
function Notes({ sentences }: { readonly sentences: readonly (Sentence | null)[] }): ReactElement {
  return (
    <div className="cost-notes prose">
      {sentences
        .filter((sentence) => sentence !== null)
        .map((sentence) => (
          <p key={sentenceToString(sentence)}>
            <Words sentence={sentence} />
          </p>
        ))}
    </div>
  );
}

type ElementTableProps = PartProps & {
  readonly rows: readonly CostElementRow[];
  readonly head: string;
  readonly hasWhole?: boolean;
};

function ElementTable({ view, rows, head, hasWhole = false }: ElementTableProps): ReactElement {
  const { t } = useScope();
  const { heads, whole } = view;
  return (
    <table {...asTable} className="costs with-bars">
      <caption className="visually-hidden">
        {head}: {t(costsText.title)}
        {t(costsText.inThousands)}
      </caption>
      <thead {...asGroup}>
        <tr {...asRow}>
          <th {...asColumnHead}>{head}</th>
          <CostHeads heads={heads} />
          <th {...asColumnHead}>{t(costsText.states)}</th>
        </tr>
      </thead>
      <tbody {...asGroup}>
        {rows.map((row) => (
          <tr {...asRow} key={row.id}>
            <th {...asRowHead}>
              <span className="number-tag">{row.no}</span>{' '}
              <a href={row.href}>
                <PlanWords>{row.title}</PlanWords>
              </a>
              <Bar bar={row.bar} />
            </th>
            {row.cells.map((cell, at) => (
              <CostTd key={heads[at]?.words} cell={cell} label={heads[at]?.words ?? ''} />
            ))}
            <td {...asCell} className="cost-states" data-label={t(costsText.states)}>
              <States states={row.states} />
            </td>
          </tr>
        ))}
        {hasWhole && (
          <tr {...asRow} className="cost-sum">
            <th {...asRowHead}>{t(costsText.whole)}</th>
            {whole.map((cell, at) => (
              <CostTd key={heads[at]?.words} cell={cell} label={heads[at]?.words ?? ''} />
            ))}
            <td {...asCell} />
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** The figures stand beside it, so it is a picture without words of its own. */
function Bar({ bar: { own, shared } }: Pick<CostElementRow, 'bar'>): ReactElement {
  return (
    <svg
      className="cost-bar"
      viewBox="0 0 1 1"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="cost-own" width={own} height="1" />
      <rect className="cost-shared" x={own} width={shared} height="1" />
    </svg>
  );
}

function States({ states }: { readonly states: readonly StateCount[] }): ReactElement {
  const { t } = useScope();
  return (
    <ul className="brief-states">
      {states.map(({ key, shape, text, count }) => (
        <li key={key} className={`count-${key}`}>
          <span className="shape" aria-hidden="true">
            {shape}
          </span>
          {t(text)} {count}
        </li>
      ))}
    </ul>
  );
}

function ProjectTable({ view: { heads, projects } }: PartProps): ReactElement {
  const { t } = useScope();
  return (
    <table {...asTable} className="costs">
      <caption className="visually-hidden">
        {t(costsText.byProject)}
        {t(costsText.inThousands)}
      </caption>
      <thead {...asGroup}>
        <tr {...asRow}>
          <th {...asColumnHead}>{t(costsText.project)}</th>
          <CostHeads heads={heads} />
        </tr>
      </thead>
      <tbody {...asGroup}>
        {projects.map((row) => (
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
      </tbody>
    </table>
  );
}
