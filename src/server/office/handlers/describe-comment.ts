import { type CommentedItem, longestComment } from '../../../app/round/comment-on-item.ts';
import { fillText } from '../../../core/text/fill-text.ts';
import type { Text } from '../../../core/text/text.ts';
import { itemText } from '../../../office/text/item-text.ts';
import { refusalText } from '../../../office/text/refusal-text.ts';

/**
 * Why a remark was not kept.
 *
 * @example describeComment({ outcome: 'text-missing' }) // { ja: 'コメントを書いてください。', en: … }
 */
export function describeComment(result: Exclude<CommentedItem, { outcome: 'commented' }>): Text {
  switch (result.outcome) {
    case 'denied':
      return refusalText[result.code];
    case 'unknown-item':
      return refusalText['unknown-item'];
    case 'text-missing':
      return itemText.textMissing;
    case 'cannot-see':
      return itemText.cannotSee;
    case 'text-too-long': {
      const params = { count: result.count, limit: longestComment };
      return {
        ja: fillText(itemText.textTooLong, params, 'ja'),
        en: fillText(itemText.textTooLong, params, 'en'),
      };
    }
  }
}
