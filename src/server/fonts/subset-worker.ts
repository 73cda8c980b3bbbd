import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import subsetFont from 'subset-font';
import type { SubsetOrder } from './make-subset.ts';

// Makes one subset and posts its bytes. In a thread of its own, since it computes for a second or two.
const { file, characters }: SubsetOrder = workerData;
parentPort?.postMessage(await subsetFont(await readFile(file), characters, { targetFormat: 'woff2' }));
