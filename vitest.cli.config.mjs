import { defineConfig } from 'vitest/config';

// The built command line, run as a process. Run `npm run build` first.
export default defineConfig({
  test: {
    include: ['test/cli/**/*.test.ts'],
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 30_000,
  },
});
