import { build, isFresh } from '../../scripts/build.ts';
import { nameServerForAll } from './postgres.ts';

/** Brings dist/ up to date before any test runs, and starts the PostgreSQL of them all; gives what ends it. */
export default async function buildFirst(): Promise<() => void> {
  if (!isFresh()) await build();
  return nameServerForAll();
}
