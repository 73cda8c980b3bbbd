import type { ReactElement } from 'react';
import { type ElementKind, kindTexts } from '../../core/plan/element-kinds.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { Language, Text } from '../../core/text/text.ts';
import { planLoadText } from '../text/plan-load-text.ts';

const lists = [
  ['strategy', 'strategies'],
  ['measure', 'measures'],
  ['indicator', 'indicators'],
  ['initiative', 'initiatives'],
  ['action', 'actions'],
  ['project', 'projects'],
  ['department', 'departments'],
] as const satisfies readonly (readonly [ElementKind, keyof Plan])[];

/** How much of each kind is in one plan, or in several beside each other. */
export function PlanCounts({
  language,
  plans,
}: {
  readonly language: Language;
  readonly plans: readonly { readonly head: Text; readonly plan: Plan }[];
}): ReactElement {
  return (
    <table className="plan-counts" aria-label={planLoadText.counts[language]}>
      <thead>
        <tr>
          <th scope="col">{planLoadText.kind[language]}</th>
          {plans.map(({ head }) => (
            <th key={head.en} scope="col" className="number">
              {head[language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lists.map(([kind, list]) => (
          <tr key={kind}>
            <th scope="row">{kindTexts[kind][language]}</th>
            {plans.map(({ head, plan }) => (
              <td key={head.en} className="number">
                {plan[list].length}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
