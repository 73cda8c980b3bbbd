import type { ReactElement } from 'react';
import type { CostChange, CostSaid } from '../../core/cost/compare-costs.ts';
import {
  costKindTexts,
  formatMoney,
  fundingSourceTexts,
  publicCostGapTexts,
} from '../../core/cost/cost-texts.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { Language } from '../../core/text/text.ts';
import { publicationText } from '../text/publication-text.ts';
import { yearText } from '../text/year-text.ts';
import { ChangeHeads, ChangePart } from './change-part.tsx';

type Props = {
  readonly changes: readonly CostChange[];
  /** The plans that are public and that would be: a project that is gone has its name in the first. */
  readonly plans: readonly Plan[];
  readonly language: Language;
};

/** What projects cost, where the public will read it otherwise. */
export function CostChanges({ changes, plans, language }: Props): ReactElement | null {
  if (changes.length === 0) return null;
  const title = publicationText.costs[language];
  const names = new Map(plans.flatMap(({ projects }) => projects.map(({ id, name }) => [id, name])));
  return (
    <ChangePart title={title} count={changes.length}>
      <table className="cards" aria-label={title}>
        <ChangeHeads language={language} texts={[publicationText.project, publicationText.year]} />
        <tbody>
          {changes.map(({ project, year, kind, before, after }) => (
            <tr key={`${project}/${year}/${kind}`}>
              <th scope="row" lang="ja">
                {names.get(project) ?? project}
              </th>
              <td data-label={publicationText.year[language]}>
                {`${yearText(year)[language]} ${costKindTexts[kind][language]}`}
              </td>
              <td data-label={publicationText.before[language]}>{describeSaid(before, language)}</td>
              <td data-label={publicationText.after[language]}>{describeSaid(after, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ChangePart>
  );
}

/** 1,234千円（国庫支出金 1,000千円、一般財源 234千円）, or why there is no amount. */
function describeSaid(said: CostSaid | null, language: Language): string {
  if (said === null) return publicationText.nothing[language];
  const gap = said.find((one) => 'reason' in one);
  if (gap !== undefined) return publicCostGapTexts[gap.reason][language];
  const amounts = said.flatMap((one) => ('yen' in one ? [one] : []));
  const total = amounts.find(({ source }) => source === 'total');
  const sources = amounts
    .filter(({ source }) => source !== 'total')
    .map(({ source, yen }) => `${fundingSourceTexts[source][language]} ${formatMoney(yen, language)}`);
  const whole = total === undefined ? '' : formatMoney(total.yen, language);
  if (sources.length === 0) return whole;
  return language === 'ja' ? `${whole}（${sources.join('、')}）` : `${whole} (${sources.join(', ')})`;
}
