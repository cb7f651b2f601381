import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests of the room that is mutated, and nothing else: without projects, as Stryker wants it. */
const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    include: ['tests/utils/ledger/*.test.ts'],
    setupFiles: ['scripts/mutate/name-pattern.mjs', 'tests/setup-temporal.ts'],
    testTimeout: 20_000,
  },
});
