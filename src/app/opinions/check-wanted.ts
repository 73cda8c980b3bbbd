import { fiscalYearOf, type IsoDate } from '../../core/fiscal/fiscal-year.ts';
import { isIsoDate } from '../../core/fiscal/iso-date.ts';
import type { Opinion } from '../../core/opinions/opinion.ts';
import { OPINION_LIMITS } from '../../core/opinions/take-step.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { countCharacters } from '../../core/round/checks/count-characters.ts';
import { hasElement } from './load-ground.ts';

/** An opinion before it has its number. */
export type WantedOpinion = Omit<Opinion, 'id'>;

export type WantedProblemCode =
  | 'text-missing'
  | 'text-too-long'
  | 'body-missing'
  | 'body-too-long'
  | 'bad-date'
  | 'date-to-come'
  | 'bad-year'
  | 'unknown-element';

/**
 * What is wrong with an opinion that somebody enters. It belongs to the fiscal year that was reviewed: at most five
 * before that of the day on which it was given, and none after it.
 *
 * @example checkWanted(wanted, plan, '2026-11-23') // ['body-missing']
 */
export function checkWanted(
  { text, source, year, element, speaker }: WantedOpinion,
  plan: Plan | null,
  day: IsoDate,
): readonly WantedProblemCode[] {
  const given = isIsoDate(source.date) ? fiscalYearOf(source.date) : null;
  const faults: readonly (readonly [boolean, WantedProblemCode])[] = [
    [text.trim() === '', 'text-missing'],
    [isLong(text, OPINION_LIMITS.text), 'text-too-long'],
    [source.body.trim() === '', 'body-missing'],
    [
      [source.body, source.meeting, source.number, speaker].some((one) =>
        isLong(one ?? '', OPINION_LIMITS.body),
      ),
      'body-too-long',
    ],
    [given === null, 'bad-date'],
    [given !== null && source.date > day, 'date-to-come'],
    [given !== null && !(Number.isInteger(year) && year <= given && year >= given - 5), 'bad-year'],
    [!hasElement(plan, element), 'unknown-element'],
  ];
  return faults.filter(([isFault]) => isFault).map(([, code]) => code);
}

function isLong(text: string, limit: number): boolean {
  return text.length > limit && countCharacters(text) > limit;
}
