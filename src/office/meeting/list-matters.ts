import type { Dashboard, RiskyIndicator } from '../../app/dashboards/read-dashboard.ts';
import type { IndicatorProgress } from '../../core/assess/plan/measure-progress.ts';
import type { Strategy } from '../../core/plan/plan.ts';
import type { Language } from '../../core/text/text.ts';
import { strategyIdOf } from '../dashboard/dashboard-words.ts';
import { speak } from '../item/item-words.ts';
import { meetingText } from '../text/meeting-text.ts';

/** What one page of the meeting is about. */
export type Matter =
  | { readonly kind: 'summary' }
  | { readonly kind: 'change' }
  | {
      readonly kind: 'strategy';
      readonly strategy: Strategy;
      readonly rows: readonly { readonly no: number; readonly progress: IndicatorProgress }[];
      /** A strategy with more indicators than a page has room for goes on: 1 of 3. */
      readonly part: number;
      readonly parts: number;
    }
  | { readonly kind: 'money' }
  | { readonly kind: 'risk'; readonly risk: RiskyIndicator }
  | { readonly kind: 'decisions' };

/** Rows that fit under a head at the size that a hall can read, at 1280 × 720. */
const rowsPerPage = 5;

/**
 * The agenda: summary, what changed, each strategy, money, what is at risk one by one, decisions. A matter's place is its page number,
 * on the screen and in the handout alike.
 *
 * @example listMatters(dashboard).length // 21
 */
export function listMatters({ index, progress, risks }: Pick<Dashboard, 'index' | 'progress' | 'risks'>) {
  const numbered = progress.map((one, at) => ({ no: at + 1, progress: one }));
  const strategies = index.plan.strategies.flatMap((strategy): readonly Matter[] => {
    const own = numbered.filter((row) => strategyIdOf(index, row.progress.indicator) === strategy.id);
    const parts = Math.max(1, Math.ceil(own.length / rowsPerPage));
    return Array.from({ length: parts }, (_, at) => ({
      kind: 'strategy',
      strategy,
      rows: own.slice(at * rowsPerPage, (at + 1) * rowsPerPage),
      part: at + 1,
      parts,
    }));
  });
  return [
    { kind: 'summary' },
    { kind: 'change' },
    ...strategies,
    { kind: 'money' },
    ...risks.map((risk) => ({ kind: 'risk', risk }) as const),
    { kind: 'decisions' },
  ] satisfies readonly Matter[];
}

/** What stands over a page and in the agenda. */
export function titleOf(matter: Matter, language: Language): string {
  const t = speak(language);
  switch (matter.kind) {
    case 'strategy': {
      const { strategy, part, parts } = matter;
      const title = `${strategy.no}　${strategy.title}`;
      return parts === 1 ? title : t(meetingText.strategyPart, { title, part, parts });
    }
    case 'risk': {
      const { no, progress } = matter.risk;
      return t(meetingText.risk, { no, name: progress.indicator.name });
    }
    default:
      return t(meetingText[matter.kind]);
  }
}
