import { HELP, readOptions } from './demo/read-options.mjs';
import { inTwoHalves } from './set-up.mjs';

/** `npm run demo`: from a fresh clone to the panel open beside a support chat. */
const options = readOptions(process.argv.slice(2));
if (options.problem || options.help) {
  console.log(options.problem ? `${options.problem}\n\n${HELP}` : HELP);
  process.exitCode = options.problem ? 1 : 0;
} else {
  await inTwoHalves({
    file: import.meta.url,
    browsers: [options.browser],
    work: async (root) => {
      const { runDemo } = await import('./demo/run-demo.mjs');
      return runDemo(root, options);
    },
  });
}
