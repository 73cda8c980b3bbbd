import type { PreparedAnswer } from '../http/prepared-answer.ts';

/**
 * A file that pages refer to by an address with the hash of its content. It may still be in the making.
 * `load` gives null where it could not be made.
 */
export type Asset = { readonly path: string; readonly load: () => Promise<PreparedAnswer | null> };

/** An address with a content hash never changes its content, so caches may keep it for good (a year, in seconds). */
export const immutable = 'public, max-age=31536000, immutable';
