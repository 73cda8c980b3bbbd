import { randomBytes } from 'node:crypto';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { Preview } from './create-preview.ts';

/** The previews that somebody has open. They are in memory alone: what is not public is written to no file. */
export type PreviewShelf = {
  /** Keeps a preview and gives the word under which it is found. */
  readonly put: (code: MunicipalityCode, preview: Preview) => string;
  /** Null where there is none, or others were opened since. */
  readonly find: (code: MunicipalityCode, id: string) => Preview | null;
};

/** How many are kept at once. One takes about as much memory as a publication that is served. */
const most = 4;

/**
 * Makes an empty shelf.
 *
 * @example const id = shelf.put('992011', preview); shelf.find('992011', id)
 */
export function createPreviewShelf(): PreviewShelf {
  const kept = new Map<string, Preview>();
  return {
    put: (code, preview) => {
      const id = randomBytes(8).toString('hex');
      kept.set(`${code}/${id}`, preview);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      return id;
    },
    find: (code, id) => {
      const name = `${code}/${id}`;
      const preview = kept.get(name) ?? null;
      if (preview === null) return null;
      // The one that was asked for last goes last.
      kept.delete(name);
      kept.set(name, preview);
      return preview;
    },
  };
}
