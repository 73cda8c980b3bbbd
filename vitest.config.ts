import { defineConfig } from 'vitest/config';
import { importFilesAsText } from './tests/support/import-files-as-text.ts';

export default defineConfig({
  plugins: [importFilesAsText()],
  test: {
    // Tests that start bin/shirube find it built, and do not all build it at once.
    globalSetup: ['./tests/support/build-first.ts'],
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/**/*.long.test.ts', 'node_modules/**'],
    reporters: ['default', './tests/support/closing-line-reporter.ts'],
    // One more than the usual two cores: many tests wait for processes and browsers that they started.
    maxWorkers: 3,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    restoreMocks: true,
  },
});
