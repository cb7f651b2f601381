import { defineContentScript } from '#imports';
import { readByParent } from '@/utils/sites';
import { runPageScript } from './run-page-script';
import { serveFrame } from './serve-pointing';
import { takeTurn } from './take-turn';

export default defineContentScript({
  // No `matches`: the worker registers it for the sites the user turned on, never the manifest.
  registration: 'runtime',
  // Nothing of this script may be seen by the page.
  noScriptStartedPostMessage: true,
  main() {
    const turn = takeTurn();
    if (readByParent(window)) serveFrame(document, turn);
    else runPageScript(document, turn);
  },
});
