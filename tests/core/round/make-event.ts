import type { ItemEvent, ItemEventKind } from '../../../src/core/round/item-status.ts';
import type { Post } from '../../../src/core/round/role.ts';

const reporter: Post = { role: 'reporter', department: 'd1' };

/** Something that a reporter of d1 does, with what an event may need, unless said otherwise. */
export function makeEvent<Kind extends Exclude<ItemEventKind, 'extend-grace' | 'reassign'>>(
  kind: Kind,
  more: Partial<Omit<ItemEvent, 'kind'>> = {},
): Omit<ItemEvent, 'kind'> & { readonly kind: Kind } {
  const about = { by: 'sato', post: reporter, at: '2026-05-11T00:30:00.000Z', onBehalfOf: null };
  return { kind, ...about, reason: '単位の確認のため', ...more };
}

/** Grace, given by the planning office. */
export function makeGrace(days: number, reason: string | null = '議会対応のため'): ItemEvent {
  return {
    kind: 'extend-grace',
    days,
    reason,
    by: 'kikaku',
    post: { role: 'coordinator', department: 'd2' },
    at: '2026-05-11T00:30:00.000Z',
    onBehalfOf: null,
  };
}
