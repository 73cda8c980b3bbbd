import { build, isFresh } from '../../scripts/build.ts';

/** Brings dist/ up to date before any test runs. */
export default async function buildFirst(): Promise<void> {
  if (!isFresh()) await build();
}
