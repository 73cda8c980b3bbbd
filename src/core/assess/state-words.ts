import type { Text } from '../text/text.ts';
import type { State } from './verdict.ts';

/** The states of a verdict in words: on the public site, on the staff's screens and in books. */
export const stateWords: Readonly<Record<State, Text>> = {
  met: { ja: '達成', en: 'Met' },
  'on-track': { ja: '順調', en: 'On track' },
  'at-risk': { ja: 'やや遅れ', en: 'At risk' },
  behind: { ja: '遅れ', en: 'Behind' },
  worsening: { ja: '後退', en: 'Worsening' },
  unmeasured: { ja: '未測定', en: 'Not measured' },
  'not-applicable': { ja: '判定対象外', en: 'Not applicable' },
};

/** The sign before each word, so that no state is told by colour alone. */
export const stateShapes: Readonly<Record<State, string>> = {
  met: '◆',
  'on-track': '●',
  'at-risk': '▲',
  behind: '■',
  worsening: '▼',
  unmeasured: '○',
  'not-applicable': '–',
};
