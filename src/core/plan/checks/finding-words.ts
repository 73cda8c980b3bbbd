import type { Text } from '../../text/text.ts';
import type { Direction, Theme } from '../plan-file.ts';

/** Words of the product that stand in findings. */
export const kindWords = {
  strategy: { ja: '重点戦略', en: 'strategy' },
  measure: { ja: '施策', en: 'measure' },
  indicator: { ja: '指標', en: 'indicator' },
  initiative: { ja: '具体的な取組', en: 'initiative' },
  action: { ja: '年度の内容', en: 'action' },
  project: { ja: '関連事業', en: 'project' },
  department: { ja: '課', en: 'department' },
} as const satisfies Readonly<Record<string, Text>>;

export const directionWords: Readonly<Record<Direction, Text>> = {
  up: { ja: '高いほど良い', en: 'higher' },
  down: { ja: '低いほど良い', en: 'lower' },
  keep: { ja: '保つ', en: 'kept' },
};

export const suggestionWords: Readonly<Record<Theme | 'none', Text>> = {
  digital: { ja: 'デジタル化と推定', en: 'digitalisation is suggested' },
  decarbonisation: { ja: '脱炭素化と推定', en: 'decarbonisation is suggested' },
  none: { ja: '種類は不明', en: 'kind unknown' },
};

export const baselineWord: Text = { ja: '策定時実績値', en: 'baseline' };

export function targetWord(year: number): Text {
  return { ja: `目標値${year}`, en: `${year} target` };
}
