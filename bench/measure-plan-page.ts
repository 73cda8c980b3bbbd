import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from './support/figure.ts';
import { measureRequests } from './support/measure-requests.ts';
import { findMedian } from './support/statistics.ts';

const rounds = 3;
const seconds = 3;

/** The plan page of the sample's made-up city: the heaviest kind of front page, with four years of results. */
const path = '/992011/';

/** How fast the plan page goes out, against a bare server that sends the same bytes, turn by turn; and what it weighs. */
export async function measurePlanPage(origin: string): Promise<readonly Figure[]> {
  const plain = await fetchRaw(origin + path, 'identity');
  const gzip = await fetchRaw(origin + path, 'gzip');
  const br = await fetchRaw(origin + path, 'br');
  const figures = [
    await compareToBare(origin, 'br', br),
    await compareToBare(origin, 'identity', plain),
    ...(await weigh(origin, { identity: plain, gzip, br })),
  ];
  return figures.flat();
}

async function compareToBare(origin: string, coding: string, body: Buffer): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'shirube-bench-'));
  await writeFile(join(folder, 'page'), body);
  const script = join(import.meta.dirname, 'support/bare-server.ts');
  const args = [script, join(folder, 'page'), ...(coding === 'identity' ? [] : [coding])];
  const bare = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [line] = await once(bare.stdout, 'data');
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      ours.push(await measureRequests(origin + path, coding, seconds));
      theirs.push(await measureRequests(String(line).trim(), coding, seconds));
    }
    const [fast, bareFast] = [findMedian(ours), findMedian(theirs)];
    const note = `${Math.round(fast)}/s against ${Math.round(bareFast)}/s`;
    return [
      {
        name: `plan page (${coding}) / bare node:http`,
        value: fast / bareFast,
        unit: 'ratio',
        goal: { atLeast: 0.7 },
        note,
      },
    ];
  } finally {
    bare.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The weight of the page together with its stylesheet, in each encoding: all that is needed to read it. */
async function weigh(origin: string, pages: Readonly<Record<string, Buffer>>): Promise<readonly Figure[]> {
  const [, stylesheet = ''] = /rel="stylesheet" href="([^"]+)"/.exec(String(pages['identity'])) ?? [];
  const figures: Figure[] = [];
  for (const [coding, page] of Object.entries(pages)) {
    const styles = await fetchRaw(origin + stylesheet, coding);
    figures.push({
      name: `plan page, weight (${coding})`,
      value: (page.byteLength + styles.byteLength) / 1000,
      unit: 'kB',
      // Every browser takes gzip, so the plain bytes only tell what the others are made of.
      goal: coding === 'identity' ? null : { atMost: 60 },
      note: `page ${formatSize(page)}, stylesheet ${formatSize(styles)}; fonts aside, no script`,
    });
  }
  return figures;
}

function formatSize(body: Buffer): string {
  return `${(body.byteLength / 1000).toFixed(1)} kB`;
}

/** A body as it goes over the wire: `fetch` would unpack it. */
async function fetchRaw(address: string, coding: string): Promise<Buffer> {
  const asked = request(address, { headers: { 'accept-encoding': coding } }).end();
  const [response] = await once(asked, 'response');
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part);
  return Buffer.concat(parts);
}
