import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const autocannon = join(import.meta.dirname, '../../node_modules/autocannon/autocannon.js');

/**
 * Requests per second that a server answers to 20 connections, asked by a process of its own.
 *
 * @example await measureRequests('http://127.0.0.1:8642/142034/', 'br', 3)
 */
export async function measureRequests(address: string, encoding: string, seconds: number): Promise<number> {
  const { stdout } = await run(
    process.execPath,
    [autocannon, '--json', '-c', '20', '-d', String(seconds), '-H', `accept-encoding: ${encoding}`, address],
    { maxBuffer: 1 << 24 },
  );
  const result: { requests: { average: number }; non2xx: number; errors: number } = JSON.parse(stdout);
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${address}: ${result.non2xx} answers were no page`);
  return result.requests.average;
}
