import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const { env, platform } = process;

const ON_PATH = {
  chromium: [
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'microsoft-edge-stable',
    'google-chrome',
    'google-chrome-stable',
  ],
  firefox: ['firefox-esr', 'firefox-developer-edition', 'firefox-nightly', 'firefox'],
};

const MAC_APPS = {
  chromium: ['Google Chrome for Testing', 'Chromium', 'Microsoft Edge', 'Google Chrome'],
  firefox: ['Firefox Developer Edition', 'Firefox Nightly', 'Firefox ESR', 'Firefox'],
};

const WINDOWS_PATHS = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    'Firefox Developer Edition\\firefox.exe',
    'Firefox Nightly\\firefox.exe',
    'Mozilla Firefox ESR\\firefox.exe',
    'Mozilla Firefox\\firefox.exe',
  ],
};

const NAMED = { chromium: 'REPRIEVE_CHROMIUM', firefox: 'REPRIEVE_FIREFOX' };

/** Path of a browser that can be driven, or undefined. One named in the environment comes first. */
export function findBrowser(kind) {
  const named = env[NAMED[kind]];
  if (named && existsSync(named)) return named;
  return usualPlaces(kind).find((path) => existsSync(path) && isUsable(path));
}

function usualPlaces(kind) {
  if (platform === 'darwin') {
    return MAC_APPS[kind].flatMap((app) =>
      ['/Applications', join(homedir(), 'Applications')].map((folder) =>
        join(folder, `${app}.app`, 'Contents', 'MacOS', kind === 'firefox' ? 'firefox' : app),
      ),
    );
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return WINDOWS_PATHS[kind].flatMap((path) => folders.map((folder) => join(folder, path)));
  }
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
  return ON_PATH[kind].flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** A snap sees neither our folder nor a profile under /tmp, so it is as good as none. */
function isUsable(path) {
  if (platform !== 'linux') return true;
  const real = realpathSync(path);
  if (real.startsWith('/snap/') || real.endsWith('/snap')) return false;
  const isScript = statSync(real).size < 20_000;
  return !(isScript && readFileSync(real, 'utf8').includes('/snap/'));
}
