import { parentPort, workerData } from 'node:worker_threads';
import { type VolumeOrder, writeVolume } from './volume.ts';

// Writes the pages of one earlier publication and posts what it wrote, while the main thread writes those of today.
const order: VolumeOrder = workerData;

parentPort?.postMessage(await writeVolume(order));
