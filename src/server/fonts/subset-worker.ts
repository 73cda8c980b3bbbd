import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import subsetFont from 'subset-font';
import type { SubsetOrder } from './make-subset.ts';
import { writeWoff2 } from './woff2/write-woff2.ts';

// Makes one subset and posts its bytes. In a thread of its own, since a page must not wait for it.
const { file, characters }: SubsetOrder = workerData;
const subset = await subsetFont(await readFile(file), characters, { targetFormat: 'sfnt' });
parentPort?.postMessage(writeWoff2(subset));
