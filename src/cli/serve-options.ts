import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { StartProblem } from './texts/start-texts.ts';

/** How a server is to run, from the command line first and the environment second. */
export type ServeOptions = {
  readonly host: string;
  readonly port: number;
  /** Folder of the store (unless a database is named) and of the caches. */
  readonly dataFolder: string;
  readonly databaseUrl: string | null;
  /** Where the site is reached from outside; https there turns HSTS on. */
  readonly origin: string | null;
  readonly sample: boolean;
};

export type Environment = Readonly<Record<string, string | undefined>>;

const defaultPort = '8642';

/**
 * Reads `--port`, `--host`, `--data`, `--origin` and `--no-sample`, and PORT, HOST, SHIRUBE_DATA, SHIRUBE_ORIGIN and
 * DATABASE_URL. A value that cannot be used is a problem, never a silent default.
 *
 * @example parseServeOptions(['--port', '80'], process.env, process.cwd())
 */
export function parseServeOptions(
  args: readonly string[],
  environment: Environment,
  folder: string,
): ServeOptions | StartProblem {
  const given = parseArguments(args);
  if ('code' in given) return given;
  const port = given.port ?? nonEmpty(environment['PORT']) ?? defaultPort;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return { code: 'port-invalid', detail: port };
  const origin = given.origin ?? nonEmpty(environment['SHIRUBE_ORIGIN']) ?? null;
  if (origin !== null && !isOrigin(origin)) return { code: 'origin-invalid', detail: origin };
  return {
    host: given.host ?? nonEmpty(environment['HOST']) ?? '127.0.0.1',
    port: Number(port),
    dataFolder: resolve(folder, given.data ?? nonEmpty(environment['SHIRUBE_DATA']) ?? 'data'),
    databaseUrl: nonEmpty(environment['DATABASE_URL']) ?? null,
    origin,
    sample: given['no-sample'] !== true,
  };
}

function parseArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        data: { type: 'string' },
        origin: { type: 'string' },
        'no-sample': { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    const named = error instanceof Error ? /'([^']+)'/.exec(error.message)?.[1] : undefined;
    return { code: 'option-unknown', detail: named ?? args.join(' ') } as const satisfies StartProblem;
  }
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

function isOrigin(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text;
}
