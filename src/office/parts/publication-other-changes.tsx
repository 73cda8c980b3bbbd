import type { ReactElement } from 'react';
import { type Difference, describeDifference } from '../../core/plan/compare-plans.ts';
import { type ElementKind, kindTexts } from '../../core/plan/element-kinds.ts';
import { groupBy } from '../../core/plan/group-by.ts';
import type { DepartmentId } from '../../core/plan/plan.ts';
import { compareFacts } from '../../core/publication/compare-facts.ts';
import type { DepartmentChange, Snapshot } from '../../core/publication/snapshot.ts';
import { fillText } from '../../core/text/fill-text.ts';
import type { Language } from '../../core/text/text.ts';
import { describeFact, factTexts } from '../city-facts/describe-fact.ts';
import { cityFactsText } from '../text/city-facts-text.ts';
import { departmentChangeText, publicationText } from '../text/publication-text.ts';
import { ChangeHeads, ChangePart } from './change-part.tsx';
import { formatDay } from './words.ts';

type Props = { readonly current: Snapshot; readonly snapshot: Snapshot; readonly language: Language };

/** What the site will say otherwise of the city and of itself: its name, its licence, when the next results come. */
export function FactChanges({ current, snapshot, language }: Props): ReactElement | null {
  const changes = compareFacts(current, snapshot);
  const title = publicationText.facts[language];
  if (changes.length === 0) return null;
  return (
    <ChangePart title={title} count={changes.length}>
      <table className="cards" aria-label={title}>
        <ChangeHeads language={language} texts={[cityFactsText.what]} />
        <tbody>
          {changes.map(({ fact, before, after }) => (
            <tr key={fact}>
              <th scope="row">{factTexts[fact][language]}</th>
              <td data-label={publicationText.before[language]}>{describeFact(fact, before, language)}</td>
              <td data-label={publicationText.after[language]}>{describeFact(fact, after, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ChangePart>
  );
}

/** 組織改編 that the public does not know yet, or will not be told any more. */
export function DepartmentChanges({ current, snapshot, language }: Props): ReactElement | null {
  const [known, told] = [current, snapshot].map(
    ({ departmentChanges }) => new Set(departmentChanges.map(keyOf)),
  );
  const fresh = snapshot.departmentChanges.filter((one) => known?.has(keyOf(one)) === false);
  const gone = current.departmentChanges.filter((one) => told?.has(keyOf(one)) === false);
  if (fresh.length + gone.length === 0) return null;
  const describe = (change: DepartmentChange): string =>
    describeChange(change, [snapshot, current], language);
  return (
    <ChangePart title={publicationText.departments[language]} count={fresh.length + gone.length}>
      <ul className="bulleted">
        {fresh.map((one) => (
          <li key={keyOf(one)}>{describe(one)}</li>
        ))}
        {gone.map((one) => (
          <li key={keyOf(one)}>{fillText(publicationText.notTold, { what: describe(one) }, language)}</li>
        ))}
      </ul>
    </ChangePart>
  );
}

function keyOf({ date, kind, from, to }: DepartmentChange): string {
  return JSON.stringify([date, kind, from, to]);
}

function describeChange(
  { date, kind, from, to }: DepartmentChange,
  snapshots: readonly Snapshot[],
  language: Language,
): string {
  const departments = snapshots.flatMap(({ plan }) => plan.departments);
  const nameOf = (id: DepartmentId): string => departments.find((one) => one.id === id)?.name ?? id;
  const params = {
    date: formatDay(date, language),
    from: from.map(nameOf).join('、'),
    to: to.map(nameOf).join('、'),
  };
  return fillText(departmentChangeText[kind], params, language);
}

type PlanProps = { readonly differences: readonly Difference[]; readonly language: Language };

/** Changes of the plan, by what they are about: names, texts and targets with what stood before. */
export function PlanChanges({ differences, language }: PlanProps): ReactElement | null {
  if (differences.length === 0) return null;
  const groups = groupBy(differences, kindOf);
  return (
    <ChangePart title={publicationText.plan[language]} count={differences.length}>
      {[...groups].map(([kind, list]) => (
        <section key={kind} aria-label={nameKind(kind, language)}>
          <h3>
            {nameKind(kind, language)} <span className="number">{list.length}</span>
          </h3>
          <ul className="bulleted" lang={language}>
            {list.map((difference) => {
              const words = describeDifference(difference, language);
              return <li key={words}>{words}</li>;
            })}
          </ul>
        </section>
      ))}
    </ChangePart>
  );
}

function kindOf(difference: Difference): ElementKind | 'plan' {
  if (difference.kind === 'reordered') return difference.elements;
  return difference.element?.kind ?? 'plan';
}

function nameKind(kind: ElementKind | 'plan', language: Language): string {
  return kind === 'plan' ? publicationText.wholePlan[language] : kindTexts[kind][language];
}
