import { defineConfig } from 'vitest/config';

// The built server, spoken to over its real transport. Run `npm run build` first.
export default defineConfig({
  test: { include: ['test/lsp/**/*.test.ts'], pool: 'threads', maxWorkers: 2, testTimeout: 20_000 },
});
