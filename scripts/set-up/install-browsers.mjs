import { existsSync, readFileSync } from 'node:fs';
import { findBrowser } from './find-browsers.mjs';
import { withProgress } from './progress.mjs';
import { hideHosts, lastLines, runQuietly } from './run-quietly.mjs';
import { SetUpError } from './set-up-error.mjs';

const DEBIAN_PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' };
/** Chinese letters in the pictures; a screen, a window manager and keys for what needs real ones. */
const BESIDE = ['fonts-noto-cjk', 'xvfb', 'openbox', 'xdotool'];
const APT = ['-o', 'DPkg::Lock::Timeout=580', '-y', '--no-install-recommends'];

/** On Debian what is missing is installed; elsewhere it must be there. Answers { chromium, firefox }. */
export async function installBrowsers(kinds) {
  if (isDebian()) await installOnDebian(kinds);
  const found = Object.fromEntries(kinds.map((kind) => [kind, findBrowser(kind)]));
  const missing = kinds.filter((kind) => !found[kind]);
  if (missing.length > 0) throw new SetUpError(whatToInstall(missing));
  return found;
}

function isDebian() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return false;
  const release = readFileSync('/etc/os-release', 'utf8');
  const field = (name) => new RegExp(`^${name}="?([^"\\n]*)`, 'm').exec(release)?.[1] ?? '';
  // Ubuntu and its children have these browsers as snaps only, which cannot be driven.
  return field('ID') === 'debian' || /^debian$/.test(field('ID_LIKE'));
}

async function installOnDebian(kinds) {
  const wanted = [...kinds.map((kind) => DEBIAN_PACKAGE[kind]), ...BESIDE];
  const missing = [];
  for (const name of wanted) if (!(await isPackageThere(name))) missing.push(name);
  if (missing.length === 0) return;
  const lacksBrowser = kinds.some((kind) => !findBrowser(kind));
  const prefix = await rootPrefix();
  if (!prefix) {
    if (!lacksBrowser) return;
    throw new SetUpError(`Some programs are missing and this account may not install them. Please run:
  sudo apt-get update && sudo apt-get install --no-install-recommends ${missing.join(' ')}
and start this again.`);
  }
  await withProgress(
    `Installing ${missing.join(', ')} (apt-get, up to a few minutes)`,
    async () => {
      await aptGet(prefix, ['update', '-o', 'DPkg::Lock::Timeout=580']);
      const { code, output } = await aptGet(prefix, ['install', ...APT, ...missing]);
      if (code !== 0 && lacksBrowser) {
        throw new SetUpError(`apt-get failed (${code}):\n${hideHosts(lastLines(output, 30))}`);
      }
      return {
        isOk: code === 0,
        note: code === 0 ? '' : 'failed; going on with the browsers there are',
      };
    },
  );
}

async function isPackageThere(name) {
  const { code, output } = await runQuietly('dpkg', ['-s', name]);
  return code === 0 && output.includes('install ok installed');
}

/** How to act as root: [] when we are, sudo when it asks for no password, undefined when we may not. */
async function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  const { code } = await runQuietly('sudo', ['-n', 'true']);
  return code === 0 ? ['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive'] : undefined;
}

function aptGet(prefix, args) {
  const [command, ...rest] = [...prefix, 'apt-get', ...args];
  return runQuietly(command, rest, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

function whatToInstall(missing) {
  const advice = {
    chromium: `a Chromium browser: Chrome for Testing, Chromium or Microsoft Edge (Google Chrome works too, but
  asks you to allow each page by hand). Its path can be given in REPRIEVE_CHROMIUM.`,
    firefox: `Firefox ESR or Firefox Developer Edition (the ordinary Firefox refuses an add-on that is not signed).
  Its path can be given in REPRIEVE_FIREFOX.`,
  };
  const snaps =
    process.platform === 'linux' ? '\nA snap will not do: it cannot reach this folder.' : '';
  return `Please install:\n${missing.map((kind) => `- ${advice[kind]}`).join('\n')}${snaps}`;
}
