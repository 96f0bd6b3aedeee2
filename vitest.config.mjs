import { defineConfig } from 'vitest/config';
import { lettersInTests } from './scripts/letters.mjs';

export default defineConfig({
  plugins: [lettersInTests],
  test: {
    include: ['server/src/**/*.test.ts', 'client/src/**/*.test.ts', 'test/unit/**/*.test.ts'],
    pool: 'threads',
    // Tests are quick, but not on a machine that is busy with other things.
    testTimeout: 60_000,
    maxWorkers: 2,
  },
});
