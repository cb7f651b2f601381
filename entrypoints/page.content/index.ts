import { defineContentScript } from '#imports';
import { runPageScript } from './run-page-script';
import { takeTurn } from './take-turn';

export default defineContentScript({
  // No `matches`: the worker registers it for the sites the user turned on, never the manifest.
  registration: 'runtime',
  // Nothing of this script may be seen by the page.
  noScriptStartedPostMessage: true,
  main: () => runPageScript(document, takeTurn()),
});
