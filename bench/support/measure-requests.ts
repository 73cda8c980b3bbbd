import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const program = join(import.meta.dirname, 'ask-many.ts');

/**
 * Requests per second that a server answers to 20 connections, asked by a process of its own.
 *
 * @example await measureRequests('http://127.0.0.1:8642/142034/', 'br', 3)
 */
export async function measureRequests(address: string, encoding: string, seconds: number): Promise<number> {
  const { stdout } = await run(process.execPath, [program, address, encoding, String(seconds)]);
  const result: { readonly average: number; readonly failed: number } = JSON.parse(stdout);
  if (result.failed > 0) throw new Error(`${address}: ${result.failed} answers were no page`);
  return result.average;
}
