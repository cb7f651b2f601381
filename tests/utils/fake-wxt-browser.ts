/** Stands for `wxt/browser` in unit tests: `vi.mock('wxt/browser', () => import('…'))`. */
export { fakeBrowser as browser } from 'wxt/testing/fake-browser';
