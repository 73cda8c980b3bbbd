import type { DepartmentChange } from '../publication/snapshot.ts';
import { foldText } from '../text/fold-text.ts';

export type ReorganisationKind = DepartmentChange['kind'];

export const REORGANISATION_KINDS = [
  'renamed',
  'merged',
  'split',
  'moved',
  'abolished',
  'created',
] as const satisfies readonly ReorganisationKind[];

/** What a table may say for each kind; the first is what the product writes. */
export const kindWords: Readonly<Record<ReorganisationKind, readonly [string, ...string[]]>> = {
  renamed: ['改称', '名称変更', 'renamed'],
  merged: ['統合', '統廃合', 'merged'],
  split: ['分割', '分離', 'split'],
  moved: ['移管', '所属替え', 'moved'],
  abolished: ['廃止', 'abolished'],
  created: ['新設', '設置', 'created'],
};

/**
 * The kind that a word stands for; null where it is none.
 *
 * @example readKind('名称変更') // 'renamed'
 */
export function readKind(text: string): ReorganisationKind | null {
  const folded = foldText(text).toLowerCase();
  return REORGANISATION_KINDS.find((kind) => kindWords[kind].some((word) => word === folded)) ?? null;
}
