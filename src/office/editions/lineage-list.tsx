import type { ReactElement } from 'react';
import type { Lineage } from '../../core/editions/lineage.ts';
import type { ElementId, Plan } from '../../core/plan/plan.ts';
import { speak } from '../item/item-words.ts';
import type { OfficePage } from '../office-page.ts';
import { editionsText, lineageKindText } from '../text/editions-text.ts';

type Props = {
  readonly page: OfficePage;
  readonly lineage: readonly Lineage[];
  readonly before: Plan;
  readonly after: Plan;
};

/** What became of what, with its reason. */
export function LineageList({ page, lineage, before, after }: Props): ReactElement | null {
  const t = speak(page.language);
  if (lineage.length === 0) return null;
  const [old, fresh] = [nameElements(before), nameElements(after)];
  const list = (ids: readonly ElementId[], names: ReadonlyMap<ElementId, string>): string =>
    ids.map((id) => `「${names.get(id) ?? id}」`).join('');
  return (
    <details open={lineage.length <= 20}>
      <summary>
        {t(editionsText.lineageTitle)} <span className="number">{lineage.length}</span>
      </summary>
      <ul className="lines">
        {lineage.map(({ kind, from, to, reason }) => {
          const [left, right] = [list(from, old), list(to, fresh)];
          const names = [left, right === left ? '' : right].filter((text) => text !== '').join(' → ');
          return (
            <li key={`${kind} ${from.join()} ${to.join()}`}>
              <strong>{t(lineageKindText[kind])}</strong> <span lang="ja">{names}</span>
              {reason !== null && (
                <span className="block small quiet" lang="ja">
                  {reason.split('\n').join('　')}
                </span>
              )}
              {reason === null && kind === 'dropped' && (
                <span className="block small quiet">{t(editionsText.yearOver)}</span>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** What an element is called where it is spoken of. */
export function nameElements(plan: Plan): ReadonlyMap<ElementId, string> {
  return new Map<ElementId, string>([
    ...[...plan.strategies, ...plan.measures, ...plan.initiatives].map(
      ({ id, title }) => [id, title] as const,
    ),
    ...[...plan.indicators, ...plan.projects, ...plan.departments].map(({ id, name }) => [id, name] as const),
    ...plan.actions.map(({ id, text }) => [id, text] as const),
  ]);
}
