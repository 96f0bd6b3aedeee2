import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['server/src/**/*.test.ts', 'client/src/**/*.test.ts', 'test/unit/**/*.test.ts'],
    pool: 'threads',
    maxWorkers: 2,
  },
});
