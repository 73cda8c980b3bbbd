import type { TargetRelation } from '../plan/plan-file.ts';

/** Words for the value at the plan's formulation. */
const BASELINE =
  '(?:計画)?策定時(?:の)?(?:実績|現状)?値?|現状値?|基準値|基準年度?(?:の)?(?:実績)?値?|現況値?';

const RELATIONS: ReadonlyArray<readonly [words: RegExp, relation: TargetRelation]> = [
  [new RegExp(`^(?:${BASELINE})(?:と同程度)?以上$`, 'u'), '>=baseline'],
  [new RegExp(`^(?:${BASELINE})以下$`, 'u'), '<=baseline'],
  [new RegExp(`^(?:${BASELINE})(?:を?超(?:える|過)?|より(?:増加?|向上)|を上回る)$`, 'u'), '>baseline'],
  [new RegExp(`^(?:${BASELINE})(?:未満|より(?:減少?|低下)|を下回る)$`, 'u'), '<baseline'],
  [new RegExp(`^(?:${BASELINE})(?:を|の)?(?:維持|水準|同程度|と同程度)(?:する)?$`, 'u'), '=baseline'],
  [/^維持(?:する)?$/u, '=baseline'],
  [/^(?:増加|向上|上昇|拡大)(?:させる|する|傾向)?$/u, '>baseline'],
  [/^(?:減少|低下|縮小|削減)(?:させる|する|傾向)?$/u, '<baseline'],
];

/**
 * Reads a target in words as a relation to the baseline. `null` where the words say something else:
 * 改善 names no side, 前年度以上 compares with another year.
 *
 * @example parseTargetRelation('策定時実績値以上') // '>=baseline'
 */
export function parseTargetRelation(words: string): TargetRelation | null {
  const plain = words.replace(/[\s\u3000]+/gu, '');
  return RELATIONS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

const LEVEL = '(?:値|年度?|時|現状|現況|前回|前年|平均|水準|程度)';
const COURSE = '(?:以上|以下|未満|超|維持|増加?|減少?|向上|低下|上昇|改善|拡大|縮小|削減)';
const IN_WORDS = [
  new RegExp(`${LEVEL}(?:を|の|より|に)?(?:${COURSE}|超える|上回る|下回る)(?:する|させる)?$`, 'u'),
  new RegExp(`^${COURSE}(?:する|させる|傾向)?$`, 'u'),
];

/**
 * Whether words can stand in a target's cell although they hold no figure: a level to compare with and a
 * comparison (前年度以上), or a course alone (改善). Wider than what parseTargetRelation can place.
 */
export function soundsLikeTarget(words: string): boolean {
  const plain = words.trim();
  return (
    plain.length <= 16 &&
    (parseTargetRelation(plain) !== null || IN_WORDS.some((pattern) => pattern.test(plain)))
  );
}
