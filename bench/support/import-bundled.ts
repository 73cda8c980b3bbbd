import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { collectSourceCharacters } from '../../src/server/fonts/source-characters.ts';

const root = join(import.meta.dirname, '../..');

/**
 * Bundles a file as the product is bundled, and imports the result: what is measured is what runs.
 * Everything in it that asks for its own folder (`import.meta.dirname`) is told `tests/support`: only test helpers ask.
 *
 * @example const { measureReading } = await importBundled<typeof import('../in-process.ts')>('bench/in-process.ts');
 */
export async function importBundled<Module>(file: string): Promise<Module> {
  process.env['NODE_ENV'] = 'production';
  const folder = join(root, '.cache/bench');
  await mkdir(folder, { recursive: true });
  const name = file.replaceAll('/', '-');
  await build({
    // The threads that make fonts and earlier publications are files of their own beside the bundle, as in the product.
    entryPoints: {
      [name]: join(root, file),
      'subset-worker': join(root, 'src/server/fonts/subset-worker.ts'),
      'volume-worker': join(root, 'src/server/static/volume-worker.ts'),
    },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    packages: 'external',
    jsx: 'automatic',
    loader: { '.css': 'text', '.typ': 'text' },
    define: {
      'process.env.NODE_ENV': '"production"',
      INTERFACE_CHARACTERS: JSON.stringify(collectSourceCharacters(join(root, 'src'))),
      'import.meta.dirname': JSON.stringify(join(root, 'tests/support')),
    },
    logLevel: 'warning',
  });
  // Says of the product which version made a file.
  await writeFile(join(folder, 'built.json'), `${Date.now()}`);
  const module: Module = await import(pathToFileURL(join(folder, `${name}.mjs`)).href);
  return module;
}
