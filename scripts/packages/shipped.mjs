import { readFileSync } from 'node:fs';

/** Bundled, though the lock calls them tools: what the WXT module wires in. */
const BY_WXT = ['node_modules/webextension-polyfill', 'node_modules/wxt'];

/** Every package of which something is in the built extension, with all they need, as the lock has it. */
export function shippedPackages() {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return Object.keys(packages)
    .filter((path) => {
      const { dev, optional, peer } = packages[path];
      return BY_WXT.includes(path) || (path !== '' && !dev && !optional && !peer);
    })
    .sort()
    .map((path) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: packages[path].version,
      licence: String(packages[path].license ?? 'none'),
      integrity: packages[path].integrity,
    }));
}
