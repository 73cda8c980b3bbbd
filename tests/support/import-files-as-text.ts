import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vitest/config';

const prefix = '\0file-text:';
const suffix = '.text';

/** Gives `import text from './x.css'` (or `.typ`) the file's text, as the build does, before vite takes it for a stylesheet. */
export function importFilesAsText(): Plugin {
  return {
    name: 'import-files-as-text',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!/\.(css|typ)$/.test(source) || importer === undefined) return null;
      return `${prefix}${resolve(dirname(importer), source)}${suffix}`;
    },
    load(id) {
      if (!id.startsWith(prefix)) return null;
      const file = id.slice(prefix.length, -suffix.length);
      this.addWatchFile(file);
      return `export default ${JSON.stringify(readFileSync(file, 'utf8'))};`;
    },
  };
}
