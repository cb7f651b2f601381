import { inTwoHalves } from './set-up.mjs';

/** `npm test`: everything, on a machine that has only Node 20 and npm. */
await inTwoHalves({
  file: import.meta.url,
  browsers: ['chromium', 'firefox'],
  work: async (root) => {
    const { runTests } = await import('./test/run-tests.mjs');
    return runTests(root);
  },
});
