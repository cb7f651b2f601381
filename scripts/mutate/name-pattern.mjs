/**
 * Stryker 9 picks the tests of a mutant by "suite test", Vitest 5 calls them "suite > test": without
 * this no test would run and every mutant would live. Stryker 10 writes the names as Vitest 5 does.
 */
const { config } = globalThis.__vitest_worker__;
const wanted = config.testNamePattern;
if (wanted) {
  config.testNamePattern = new RegExp(wanted.source.replaceAll(' ', '(?: > | )'), wanted.flags);
}
