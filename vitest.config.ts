import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));
const resolve = { alias: { '@': root.replace(/\/$/, '') } };

export default defineConfig({
  resolve,
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/faults/**', '**/node_modules/**'],
          setupFiles: [
            'tests/setup-temporal.ts',
            'tests/setup-patience.ts',
            'tests/setup-own-thread.ts',
          ],
          // Modules are asked of the main thread again for every context: a process away is slower.
          pool: 'threads',
          maxWorkers: 2,
          testTimeout: 20_000,
          retry: 1,
        },
      },
      {
        resolve,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          setupFiles: ['tests/setup-temporal.ts'],
          // A browser waits more than it works: two of them share two cores well.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve,
        test: {
          // `npm run faults` and `npm run soak`: real browsers, killed and damaged for hours.
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 12 * 60 * 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
