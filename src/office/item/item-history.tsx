import type { ReactElement } from 'react';
import type { Department } from '../../core/plan/plan.ts';
import type { StepRecord } from '../../core/round/item-status.ts';
import type { PersonId } from '../../core/round/role.ts';
import type { Language } from '../../core/text/text.ts';
import { describePost, formatMoment } from '../parts/words.ts';
import { itemEventText, itemText } from '../text/item-text.ts';
import { itemStateText } from '../text/my-items-text.ts';
import { nameDepartment, nameDepartments, speak } from './item-words.ts';

export type HistoryProps = {
  /** The oldest first. */
  readonly steps: readonly StepRecord[];
  readonly departments: readonly Department[];
  readonly names: ReadonlyMap<PersonId, string>;
  readonly language: Language;
};

/** Every step of an item, the newest first; saves in a row by one person are one line that says how many. */
export function StepTable({ steps, departments, names, language }: HistoryProps): ReactElement {
  const t = speak(language);
  if (steps.length === 0) return <p>{t(itemText.noSteps)}</p>;
  return (
    <table className="cards steps-table" aria-labelledby="history">
      <thead>
        <tr>
          {[itemText.when, itemText.who, itemText.what, itemText.why].map((text) => (
            <th key={text.en} scope="col">
              {t(text)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {gatherSteps(steps)
          .toReversed()
          .map(({ step, count }) => (
            <tr key={step.version}>
              <td data-label={t(itemText.when)} className="unbroken">
                {formatMoment(step.at)}
              </td>
              <td data-label={t(itemText.who)}>
                {names.get(step.by) ?? step.by}
                <span className="small quiet block">{describePost(step.post, departments, language)}</span>
              </td>
              <td data-label={t(itemText.what)}>
                {describeEvent(step, departments, language)}
                {count > 1 && ` ${t(itemText.times, { count })}`}
                {step.from !== step.to && <Moved step={step} language={language} />}
              </td>
              <Why words={describeWhy(step, departments, language)} label={t(itemText.why)} />
            </tr>
          ))}
      </tbody>
    </table>
  );
}

/** On a phone an empty cell has no head. */
function Why({ words, label }: { readonly words: string; readonly label: string }): ReactElement {
  if (words === '') return <td />;
  return (
    <td data-label={label} lang="ja" className="kept-lines">
      {words}
    </td>
  );
}

function Moved({ step, language }: { readonly step: StepRecord; readonly language: Language }): ReactElement {
  const t = speak(language);
  return (
    <span className="small quiet block">
      {t(itemText.moved, { from: itemStateText[step.from].text, to: itemStateText[step.to].text })}
    </span>
  );
}

/**
 * What a step was: 猶予 3営業日.
 *
 * @example describeEvent(record, departments, 'ja') // '提出'
 */
export function describeEvent(
  step: StepRecord,
  departments: readonly Department[],
  language: Language,
): string {
  const t = speak(language);
  const name = t(itemEventText[step.kind]);
  if (step.kind === 'reassign') {
    const { before, after } = step.answerers;
    const [from, to] = [before, after].map((ids) => nameDepartments(ids, departments, t));
    return `${name} ${t(itemText.moved, { from: from ?? '', to: to ?? '' })}`;
  }
  return step.kind === 'extend-grace' ? `${name} ${t(itemText.graceOf, { days: step.days })}` : name;
}

/**
 * Why a step was taken, and for whom.
 *
 * @example describeWhy(record, departments, 'ja') // '市民課の鈴木さんに代わって：電話で確認'
 */
export function describeWhy(
  { reason, onBehalfOf }: StepRecord,
  departments: readonly Department[],
  language: Language,
): string {
  if (onBehalfOf === null) return reason ?? '';
  const { department, person, reason: why } = onBehalfOf;
  const place = nameDepartment(department, departments);
  const proxy = speak(language)(itemText.forOther, { department: place, person, reason: why });
  return reason === null ? proxy : `${reason}\n${proxy}`;
}

type GatheredStep = { readonly step: StepRecord; readonly count: number };

/** A run of saves by one person within one state is its last one, with their number. */
function gatherSteps(steps: readonly StepRecord[]): readonly GatheredStep[] {
  const gathered: GatheredStep[] = [];
  for (const step of steps) {
    const last = gathered.at(-1);
    const isRun =
      last?.step.kind === 'save' && step.kind === 'save' && last.step.by === step.by && step.from === step.to;
    if (isRun && step.onBehalfOf === null)
      gathered[gathered.length - 1] = { step: { ...step, from: last.step.from }, count: last.count + 1 };
    else gathered.push({ step, count: 1 });
  }
  return gathered;
}
