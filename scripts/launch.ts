// Brings dist/ up to date and runs the command line from it.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, isFresh } from './build.ts';

if (!isFresh()) await build();
process.env['NODE_ENV'] ??= 'production';
await import(pathToFileURL(join(import.meta.dirname, '../dist/shirube.mjs')).href);
