import { createHash, randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import type { Secrets } from '../../app/ports/secrets.ts';

/** log2 of scrypt's N. OWASP's first choice for scrypt: N=2^17, r=8, p=1, that is 128 MiB a hash. */
const defaultCost = 17;
const blockSize = 8;
const hashLength = 32;

/** Hashes at a time. More would take more than 256 MiB, and no longer be faster on two cores. */
const atATime = 2;

/** Characters that the estimate looks at: its time grows faster than the length. */
const estimatedLength = 48;

/**
 * Randomness and hashing of Node's own crypto. A hash is written `scrypt$17$8$1$salt$key`, so that the cost can be
 * raised later and old hashes still be read.
 *
 * @example const secrets = createSecrets(); await secrets.hashPassword('…')
 */
export function createSecrets({ cost = defaultCost }: { readonly cost?: number } = {}): Secrets {
  const inLine = createLine(atATime);
  let estimator: Promise<ZxcvbnFactory> | null = null;
  const nobodys = formatHash({ cost, salt: randomBytes(16), key: randomBytes(hashLength) });
  const derive = (password: string, salt: Buffer, log2: number): Promise<Buffer> =>
    inLine(() => deriveKey(password.normalize('NFC'), salt, log2));

  return {
    makeToken: () => randomBytes(32).toString('base64url'),
    hashToken: (token) => createHash('sha256').update(token).digest('hex'),
    hashPassword: async (password) => {
      const salt = randomBytes(16);
      return formatHash({ cost, salt, key: await derive(password, salt, cost) });
    },
    verifyPassword: async (password, hash) => {
      const known = parseHash(hash ?? nobodys);
      const key = await derive(password, known.salt, known.cost);
      return timingSafeEqual(key, known.key) && hash !== null;
    },
    estimateGuesses: async (password, knownWords) => {
      estimator ??= loadEstimator();
      return (await estimator).check(password.slice(0, estimatedLength), [...knownWords]).guessesLog10;
    },
  };
}

/** Loaded when the first password is chosen: its word lists take 0.2 s, which no start should wait for. */
async function loadEstimator(): Promise<ZxcvbnFactory> {
  const { ZxcvbnFactory } = await import('@zxcvbn-ts/core');
  const common = await import('@zxcvbn-ts/language-common');
  const japanese = await import('@zxcvbn-ts/language-ja');
  const dictionary = { ...common.dictionary, ...japanese.dictionary };
  return new ZxcvbnFactory({ dictionary, graphs: common.adjacencyGraphs });
}

type KnownHash = { readonly cost: number; readonly salt: Buffer; readonly key: Buffer };

function formatHash({ cost, salt, key }: KnownHash): string {
  return ['scrypt', cost, blockSize, 1, salt.toString('base64url'), key.toString('base64url')].join('$');
}

function parseHash(text: string): KnownHash {
  const [method, cost, , , salt = '', key = ''] = text.split('$');
  if (method !== 'scrypt') throw new Error(`Passwords hashed by ${method} cannot be read`);
  return { cost: Number(cost), salt: Buffer.from(salt, 'base64url'), key: Buffer.from(key, 'base64url') };
}

function deriveKey(password: string, salt: Buffer, cost: number): Promise<Buffer> {
  const N = 2 ** cost;
  const options: ScryptOptions = { N, r: blockSize, p: 1, maxmem: 256 * N * blockSize };
  return new Promise((resolve, reject) => {
    scrypt(password, salt, hashLength, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

/** Runs at most `places` works at a time; the others wait in the order in which they came. */
function createLine(places: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running < places) running += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      // The place is handed on to the next in line, or given up where nobody waits.
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
