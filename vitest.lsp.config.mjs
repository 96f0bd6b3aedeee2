import { defineConfig } from 'vitest/config';

// The built server, spoken to over its real transport. Run `npm run build` first.
export default defineConfig({
  test: {
    include: ['test/lsp/**/*.test.ts'],
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 8_000,
    hookTimeout: 4_000,
    bail: 5,
  },
});
