/** Stands for `wxt/browser` in unit tests: `vi.mock('wxt/browser', () => import('…'))`. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

const { local } = fakeBrowser.storage;
// The fake does not bring it along.
local.getKeys = async () => Object.keys(await local.get(null));

export { fakeBrowser as browser };
