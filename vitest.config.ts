import { defineConfig } from 'vitest/config';
import { importCssAsText } from './tests/support/import-css-as-text.ts';

export default defineConfig({
  plugins: [importCssAsText()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/**/*.long.test.ts', 'node_modules/**'],
    reporters: ['default', './tests/support/closing-line-reporter.ts'],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    restoreMocks: true,
  },
});
