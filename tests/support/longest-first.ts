import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Folders whose files wait for browsers and processes, those with the longest first. */
const slowFolders = ['tests/browser/', 'tests/cli/', 'tests/server/', 'tests/store/', 'tests/app/'];

/**
 * Starts files of the folders that take longest first, so that no long one is left to a single worker at the end.
 * Within a folder the order is vitest's: by the time of the last run where it is known, else by size.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => this.#rankOf(one) - this.#rankOf(other));
  }

  #rankOf({ moduleId }: TestSpecification): number {
    const path = relative(this.ctx.config.root, moduleId);
    const rank = slowFolders.findIndex((folder) => path.startsWith(folder));
    return rank === -1 ? slowFolders.length : rank;
  }
}
