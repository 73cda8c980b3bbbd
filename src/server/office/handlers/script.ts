import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { officeHome } from '../../../office/links.ts';
import { OFFICE_SCRIPTS, type OfficeScript } from '../../../office/office-scripts.ts';
import type { OfficeAnswer } from '../office-call.ts';

/** Where the bundled scripts lie beside the bundle; missing where the source runs as it is. */
declare const SCRIPT_FOLDER: string | undefined;

const folder = join(
  import.meta.dirname,
  typeof SCRIPT_FOLDER === 'string' ? SCRIPT_FOLDER : '../../../../dist/scripts',
);

/** A script as the browser gets it, under an address that changes when it does. */
export type ServedScript = {
  readonly name: OfficeScript;
  readonly path: string;
  readonly send: () => Promise<OfficeAnswer>;
};

/** Every script of the office. */
export const officeScripts: readonly ServedScript[] = OFFICE_SCRIPTS.map((name) => {
  const body = readFileSync(join(folder, `${name}.js`), 'utf8');
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 16);
  return {
    name,
    path: `${officeHome}/assets/${name}.${hash}.js`,
    send: () => Promise.resolve({ kind: 'asset', contentType: 'text/javascript; charset=utf-8', body }),
  };
});

/** What pages refer to. */
export const scriptPaths: ReadonlyMap<OfficeScript, string> = new Map(
  officeScripts.map(({ name, path }) => [name, path]),
);
