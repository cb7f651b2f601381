import { buildSupportSite } from '../../tests/support-site/build.mjs';
import { serveSupportSite } from '../../tests/support-site/serve.mjs';
import { withProgress } from '../set-up/progress.mjs';
import { SetUpError } from '../set-up/set-up-error.mjs';
import { buildExtension } from './build-extension.mjs';
import { playHeadless } from './play-headless.mjs';
import { showHeaded } from './show-headed.mjs';

/** Second half of `npm run demo`: everything is installed. Answers the exit code. */
export async function runDemo(root, options) {
  let site;
  try {
    const extensionDir = await buildExtension(root, options.browser);
    await withProgress('Preparing the sample support site', async () => {
      const { built } = await buildSupportSite();
      return { note: built ? 'built' : 'up to date' };
    });
    site = await serveSupportSite();
    const play = options.headless ? playHeadless : showHeaded;
    return await play({ ...options, root, extensionDir, site });
  } catch (error) {
    console.error(`\n✗ ${error instanceof SetUpError ? error.message : error.stack}`);
    return 1;
  } finally {
    await site?.close();
  }
}
