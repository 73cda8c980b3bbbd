import type { RoundId } from '../../core/round/round.ts';
import type { OfficeCall } from './office-call.ts';

/**
 * The round that an address names. Its route lets nothing else through than r and a number.
 *
 * @example readRoundId(call) // 'r1' of /office/992011/rounds/r1/items
 */
export function readRoundId({ context }: Pick<OfficeCall, 'context'>): RoundId {
  return `r${Number(context.req.param('round')?.slice(1))}`;
}
