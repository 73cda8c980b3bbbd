// Prints how long the static export of the made-up city takes, by part, and what a second one rewrites. Never fails.
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Exporting from './export-parts.ts';
import { formatFigure } from './support/figure.ts';
import { importBundled } from './support/import-bundled.ts';

const [cpu] = cpus();
const load = loadavg()[0]?.toFixed(1) ?? '?';
console.log(
  `Node ${process.version}, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, load ${load}\n`,
);
const { measureExport } = await importBundled<typeof Exporting>('bench/export-parts.ts');
const folder = await mkdtemp(join(tmpdir(), 'shirube-bench-'));
try {
  for (const figure of await measureExport(folder)) console.log(formatFigure(figure));
} finally {
  await rm(folder, { recursive: true, force: true });
}
