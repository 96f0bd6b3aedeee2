import { defineConfig } from 'vitest/config';
import { patternsInTests } from './scripts/patterns.mjs';

export default defineConfig({
  plugins: [patternsInTests],
  test: {
    include: ['server/src/**/*.test.ts', 'client/src/**/*.test.ts', 'test/unit/**/*.test.ts'],
    pool: 'threads',
    // Tests are quick, but not on a machine that is busy with other things.
    testTimeout: 60_000,
    maxWorkers: 2,
  },
});
