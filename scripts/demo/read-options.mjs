import { parseArgs } from 'node:util';

const LANGUAGES = ['zh-CN', 'zh-TW', 'en'];
const BROWSERS = { chromium: 'chromium', chrome: 'chromium', edge: 'chromium', firefox: 'firefox' };

export const HELP = `npm run demo -- [--browser chromium|firefox] [--lang zh-CN|zh-TW|en] [--headless]

Opens a browser with the extension beside a sample support chat.
--headless, or no display: plays the main job by itself and leaves demo-output/.`;

const SHAPE = {
  browser: { type: 'string', default: 'chromium' },
  lang: { type: 'string', default: 'zh-CN' },
  headless: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
};

/** { browser, lang, headless } or { problem } or { help }. */
export function readOptions(args) {
  let values;
  try {
    ({ values } = parseArgs({ args, options: SHAPE }));
  } catch (error) {
    return { problem: error.message };
  }
  if (values.help) return { help: true };
  const browser = BROWSERS[values.browser.toLowerCase()];
  const lang = LANGUAGES.find((one) => one.toLowerCase() === values.lang.toLowerCase());
  if (!browser)
    return { problem: `--browser must be chromium or firefox, not "${values.browser}"` };
  if (!lang)
    return { problem: `--lang must be one of ${LANGUAGES.join(', ')}, not "${values.lang}"` };
  return { browser, lang, headless: values.headless || !hasDisplay() };
}

function hasDisplay() {
  if (process.platform !== 'linux') return !process.env.SSH_CONNECTION;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
