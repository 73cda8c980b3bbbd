import type { ReactElement, ReactNode } from 'react';
import type { EditionView } from '../../app/editions/read-edition.ts';
import { describeFinding } from '../../core/plan/check-plan.ts';
import { describeDifference } from '../../core/plan/compare-plans.ts';
import { indexPlan } from '../../core/plan/index-plan.ts';
import type { ElementId } from '../../core/plan/plan.ts';
import { speak } from '../item/item-words.ts';
import { officePath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Message } from '../parts/form.tsx';
import { Frame } from '../parts/frame.tsx';
import { formatDay } from '../parts/words.ts';
import { comparisonText } from '../text/comparison-text.ts';
import { editionStateText, editionsText } from '../text/editions-text.ts';
import { yearText } from '../text/year-text.ts';
import { type EditionTree, StrategyPart } from './edition-tree.tsx';
import { describeYears } from './editions-page.tsx';
import { LineageList } from './lineage-list.tsx';

type Props = {
  readonly page: OfficePage;
  readonly view: EditionView & { readonly code: string };
  readonly message: string | null;
};

/** An edition, measure by measure, with what is new in it marked, and what the checks find. */
export function EditionPage({ page, view, message }: Props): ReactElement {
  const t = speak(page.language);
  const { plan, year, code, state, standing } = view;
  const index = indexPlan(plan);
  const href = (...parts: readonly string[]) => officePath(code, 'editions', String(year), ...parts);
  const tree: EditionTree = { t, index, href, editable: state === 'preparing', marks: markElements(view) };
  const from = standing.state === 'approved' ? standing.from : null;
  return (
    <Frame page={page} title={t(editionsText.edition, { year: yearText(year) })} lead={plan.title}>
      {message !== null && <Message kind="done">{message}</Message>}
      <p>
        <strong>{t(editionStateText[state])}</strong>
        {from !== null && ` ${t(editionsText.fromDay, { day: formatDay(from, page.language) })}`}
        {`　${describeYears(plan.actionYears)}`}
      </p>
      <p className="row">
        <a href={officePath(code, 'editions')}>{t(editionsText.title)}</a>
        {state === 'preparing' && (
          <>
            <a href={href('frame')}>{t(editionsText.editFrame)}</a>
            <a href={href('approval')}>{t(editionsText.toApproval)}</a>
            <a href={href('discard')}>{t(editionsText.toDiscard)}</a>
          </>
        )}
        {state === 'approved' && <a href={href('approval')}>{t(editionsText.toUndo)}</a>}
      </p>
      <Changes page={page} view={view} />
      <Findings page={page} view={view} tree={tree} />
      {plan.strategies.map(({ id }) => (
        <StrategyPart key={id} tree={tree} id={id} />
      ))}
      {tree.editable && (
        <p>
          <a href={href('add', 'strategy', 'plan')}>{t(editionsText.addStrategy)}</a>
        </p>
      )}
    </Frame>
  );
}

/** Added elements, and those of which something differs from the edition before. */
function markElements({ differences }: EditionView): ReadonlyMap<ElementId, 'new' | 'changed'> {
  const marks = new Map<ElementId, 'new' | 'changed'>();
  for (const difference of differences) {
    if (difference.kind === 'reordered' || difference.element === null) continue;
    const { id } = difference.element;
    if (difference.kind === 'added') marks.set(id, 'new');
    else if (difference.kind !== 'removed' && !marks.has(id)) marks.set(id, 'changed');
  }
  return marks;
}

function Changes({ page, view }: Pick<Props, 'page' | 'view'>): ReactElement | null {
  const { language } = page;
  const t = speak(language);
  const { before, code, differences, plan, lineage } = view;
  if (before === null) return null;
  const lines = differences.map((difference) => describeDifference(difference, language));
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{t(editionsText.changes)}</h2>
      <p>{t(editionsText.compared, { before: yearText(before.edition), count: differences.length })}</p>
      <p>
        <a href={`${officePath(code, 'editions', 'compare')}?from=${before.edition}&to=${plan.edition}`}>
          {t(comparisonText.title)}
        </a>
      </p>
      <LineageList page={page} lineage={lineage} before={before} after={plan} />
      {lines.length > 0 && (
        <details>
          <summary>{t(editionsText.allChanges)}</summary>
          <ul className="lines">
            {[...new Set(lines)].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Findings({
  page,
  view,
  tree,
}: Omit<Props, 'message'> & { readonly tree: EditionTree }): ReactElement {
  const t = speak(page.language);
  const errors = view.findings.filter(({ severity }) => severity === 'error');
  const others = view.findings.filter(({ severity }) => severity === 'warning');
  const list = (findings: EditionView['findings']): ReactNode => (
    <ul className="lines">
      {findings.map((finding, index) => {
        const { element, field } = finding.path;
        const words = describeFinding(finding, page.language);
        // A rule may say the same of two fields.
        const key = `${element} ${field} ${finding.code} ${index}`;
        const isOpen = tree.editable && element !== null && !element.startsWith('d');
        return <li key={key}>{isOpen ? <a href={tree.href(element)}>{words}</a> : words}</li>;
      })}
    </ul>
  );
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{t(editionsText.findingsTitle)}</h2>
      {errors.length + others.length === 0 && <p>{t(editionsText.noFindings)}</p>}
      {errors.length > 0 && (
        <Message kind="error">
          <p>{t(editionsText.errors)}</p>
          {list(errors)}
        </Message>
      )}
      {others.length > 0 && (
        <details open={others.length <= 10}>
          <summary>
            {t(editionsText.warnings)} <span className="number">{others.length}</span>
          </summary>
          {list(others)}
        </details>
      )}
    </section>
  );
}
