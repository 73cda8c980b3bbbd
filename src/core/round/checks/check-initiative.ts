import type { InitiativeEntry } from '../entry.ts';
import type { Choice, RoundSettings } from '../round.ts';
import type { InitiativeItem } from '../round-item.ts';
import { checkLength, isUnchanged } from './count-characters.ts';
import { type Problem, problemAt } from './problem.ts';

const TEXTS = ['done', 'issues', 'next'] as const;

/**
 * Checks what was entered for an initiative: the progress of each action of the year, what was done, what comes
 * next; issues are demanded only where something is behind.
 *
 * @example checkInitiative(item, entry, settings).filter(({ code }) => code === 'text-unchanged')
 */
export function checkInitiative(
  item: InitiativeItem,
  entry: InitiativeEntry,
  rules: Pick<RoundSettings, 'progressChoices' | 'nextChoices' | 'limits'>,
): readonly Problem[] {
  const { progressChoices, nextChoices, limits } = rules;
  const behind = item.actions.some(({ id }) =>
    progressChoices.some((choice) => choice.behind && choice.code === entry.progress[id]),
  );
  return [
    ...item.actions.flatMap(({ id }) =>
      checkChoice(['progress', id], entry.progress[id] ?? '', progressChoices),
    ),
    ...checkChoice(['nextChoice'], entry.nextChoice, nextChoices),
    ...(entry.done.trim() === '' ? [problemAt(['done'], 'text-missing')] : []),
    ...(behind && entry.issues.trim() === '' ? [problemAt(['issues'], 'issues-needed')] : []),
    ...(isUnchanged(entry.done, item.last?.done ?? null) ? [problemAt(['done'], 'text-unchanged')] : []),
    ...TEXTS.flatMap((field) => checkLength([field], entry[field], limits[field])),
  ];
}

/**
 * Which of an initiative's texts say the same as last year, for the mark beside the box.
 *
 * @example unchangedTexts(item, entry) // ['done']
 */
export function unchangedTexts(
  item: InitiativeItem,
  entry: InitiativeEntry,
): readonly (typeof TEXTS)[number][] {
  return TEXTS.filter((field) => isUnchanged(entry[field], item.last?.[field] ?? null));
}

function checkChoice(path: readonly string[], code: string, choices: readonly Choice[]): readonly Problem[] {
  if (code === '') return [problemAt(path, 'choice-missing')];
  return choices.some((choice) => choice.code === code)
    ? []
    : [problemAt(path, 'choice-unknown', { value: code })];
}
