import type { ReactElement } from 'react';
import type { PlanIndex } from '../../core/plan/index-plan.ts';
import type {
  ElementId,
  Indicator,
  Initiative,
  MeasureId,
  ProjectId,
  StrategyId,
} from '../../core/plan/plan.ts';
import type { Say } from '../item/item-words.ts';
import { editionsText } from '../text/editions-text.ts';

/** What every part of the tree is drawn with. */
export type EditionTree = {
  readonly t: Say;
  readonly index: PlanIndex;
  readonly href: (...parts: readonly string[]) => string;
  readonly editable: boolean;
  readonly marks: ReadonlyMap<ElementId, 'new' | 'changed'>;
};

type PartProps<Id extends ElementId> = { readonly tree: EditionTree; readonly id: Id };

/** A strategy with its indicators and measures, down to the projects, each with the way to edit it. */
export function StrategyPart({ tree, id }: PartProps<StrategyId>): ReactElement | null {
  const strategy = tree.index.strategies.get(id);
  if (strategy === undefined) return null;
  return (
    <section aria-labelledby={id} className="edition-strategy">
      <h2 id={id}>
        <span lang="ja">{`${strategy.no} ${strategy.title}`}</span>
        <Edit tree={tree} id={id} name={strategy.title} />
      </h2>
      <Indicators tree={tree} id={id} />
      {tree.index.measuresOf(id).map((measure) => (
        <MeasurePart key={measure.id} tree={tree} id={measure.id} />
      ))}
      {tree.editable && (
        <p>
          <a href={tree.href('add', 'measure', id)}>{tree.t(editionsText.addMeasure)}</a>
        </p>
      )}
    </section>
  );
}

function MeasurePart({ tree, id }: PartProps<MeasureId>): ReactElement | null {
  const { t, index, editable, href } = tree;
  const measure = index.measures.get(id);
  if (measure === undefined) return null;
  return (
    <section aria-labelledby={id} className="edition-measure">
      <h3 id={id}>
        <span lang="ja">{measure.title}</span>
        <Edit tree={tree} id={id} name={measure.title} />
      </h3>
      <Indicators tree={tree} id={id} />
      {index.initiativesOf(id).map((initiative) => (
        <InitiativePart key={initiative.id} tree={tree} initiative={initiative} />
      ))}
      {editable && (
        <p>
          <a href={href('add', 'initiative', id)}>{t(editionsText.addInitiative)}</a>
        </p>
      )}
    </section>
  );
}

function Indicators({ tree, id }: PartProps<StrategyId | MeasureId>): ReactElement {
  const { t, index, editable, href } = tree;
  return (
    <>
      <ul className="edition-list" aria-label={t(editionsText.indicators)}>
        {index.indicatorsOf(id).map((indicator) => (
          <li key={indicator.id}>
            <span lang="ja">{indicator.name}</span>
            <Edit tree={tree} id={indicator.id} name={indicator.name} />
            <Figures tree={tree} indicator={indicator} />
          </li>
        ))}
      </ul>
      {editable && (
        <p>
          <a href={href('add', 'indicator', id)}>{t(editionsText.addIndicator)}</a>
        </p>
      )}
    </>
  );
}

function Figures({ tree: { t }, indicator }: { readonly tree: EditionTree; readonly indicator: Indicator }) {
  return (
    <>
      {indicator.series.map((series) => (
        <span className="block small" key={series.key} lang="ja">
          {series.label !== null && `${series.label}　`}
          {`${t(editionsText.baseline)} ${series.baseline.raw}`}
          {series.targets.map(({ year, raw }) => `　${t(editionsText.target, { year })} ${raw}`)}
        </span>
      ))}
    </>
  );
}

type InitiativeProps = { readonly tree: EditionTree; readonly initiative: Initiative };

function InitiativePart({ tree, initiative }: InitiativeProps): ReactElement {
  const { t, index, editable, href } = tree;
  const nameOf = (id: ProjectId): string => index.projects.get(id)?.name ?? id;
  return (
    <div className="edition-initiative">
      <h4>
        <span lang="ja">{initiative.title}</span>
        <Edit tree={tree} id={initiative.id} name={initiative.title} />
      </h4>
      <ul className="edition-list">
        {index.actionsOf(initiative.id).map((action) => (
          <li key={action.id}>
            <span lang="ja">{action.text}</span>{' '}
            <span className="small quiet">{action.years.join('・')}</span>
            <Edit tree={tree} id={action.id} name={action.text} />
            {action.projects.map(({ project, departments }) => (
              <span className="block small" key={project}>
                <span lang="ja">
                  {`${nameOf(project)}（${departments.map((id) => index.departments.get(id)?.name ?? id).join('、')}）`}
                </span>
                <Edit tree={tree} id={project} name={nameOf(project)} />
              </span>
            ))}
          </li>
        ))}
      </ul>
      {editable && (
        <p>
          <a href={href('add', 'action', initiative.id)}>{t(editionsText.addAction)}</a>
        </p>
      )}
    </div>
  );
}

type EditProps = { readonly tree: EditionTree; readonly id: ElementId; readonly name: string };

/** Whether it is new or changed, and the way to edit it. */
function Edit({ tree: { t, href, editable, marks }, id, name }: EditProps): ReactElement {
  const mark = marks.get(id);
  return (
    <>
      {' '}
      {mark !== undefined && (
        <span className="tag">{t(mark === 'new' ? editionsText.markNew : editionsText.markChanged)}</span>
      )}
      {mark !== undefined && ' '}
      {editable && (
        <a className="edition-edit small" href={href(id)} aria-label={`${t(editionsText.change)}: ${name}`}>
          {t(editionsText.change)}
        </a>
      )}
    </>
  );
}
