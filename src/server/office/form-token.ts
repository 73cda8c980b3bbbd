import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * The token that every form carries: made from the session (or, before there is one, from a cookie of the browser),
 * so that a page of somebody else's cannot know it. It gives nothing of the session away.
 *
 * @example makeFormToken('the session’s token') // 43 letters
 */
export function makeFormToken(secret: string): string {
  return createHash('sha256').update(`form ${secret}`).digest('base64url');
}

/** True where a form carries the token of this session, compared in constant time. */
export function isFormToken(given: string, secret: string): boolean {
  const expected = Buffer.from(makeFormToken(secret));
  const found = Buffer.from(given);
  return found.length === expected.length && timingSafeEqual(found, expected);
}
