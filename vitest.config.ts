import { defineConfig } from 'vitest/config';
import { importFilesAsText } from './tests/support/import-files-as-text.ts';
import { LongestFirst } from './tests/support/longest-first.ts';

export default defineConfig({
  plugins: [importFilesAsText()],
  // The React that the product ships: its development build takes three times as long to render a page.
  oxc: { jsx: { runtime: 'automatic', development: false } },
  test: {
    env: { NODE_ENV: 'production' },
    // Tests that start bin/shirube find it built, and do not all build it at once.
    globalSetup: ['./tests/support/build-first.ts'],
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/**/*.long.test.ts', 'node_modules/**'],
    reporters: ['default', './tests/support/closing-line-reporter.ts'],
    // One more than the usual two cores: many tests wait for processes and browsers that they started.
    maxWorkers: 3,
    // Files of one worker share what they import: loading it anew for each took a third of the time.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // Tests of the browser take twenty seconds on a busy machine; a slower one may need several times that.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    restoreMocks: true,
  },
});
