import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ['tests/**/*.long.test.ts'],
    exclude: ['node_modules/**'],
    testTimeout: 1_800_000,
    hookTimeout: 600_000,
  },
});
