import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Run by hand after package-lock.json was written against a registry that holds only some systems'
 * packages: npm then leaves out the optional packages of the other systems, and `npm ci` refuses the
 * file. This adds them by name and version; npm fetches only the ones that fit the machine.
 */
const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const CHIPS = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];

const file = process.argv[2] ?? 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8'));
const added = {};

for (const [place, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (!isThere(place, name) && /^\d+\.\d+\.\d+/.test(version)) {
      added[`node_modules/${name}`] = describe(name, version, entry.dev);
    }
  }
}

const sorted = Object.entries({ ...lock.packages, ...added }).sort(([a], [b]) =>
  a.localeCompare(b, 'en'),
);
lock.packages = Object.fromEntries(sorted);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${Object.keys(added).length} optional packages added to ${file}`);

/** As Node looks for it: in the package's own node_modules, then outwards. */
function isThere(place, name) {
  for (let at = place; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (lock.packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true;
    if (!at) return false;
  }
}

function describe(name, version, dev) {
  const words = name.split(/[-/]/);
  const os = SYSTEMS.filter((one) => words.includes(one));
  const cpu = CHIPS.filter(
    (one) => words.includes(one) || (one === 'arm' && words.includes('armv7')),
  );
  const libc = ['musl', 'musleabihf'].some((one) => words.includes(one)) ? ['musl'] : undefined;
  return {
    version,
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(dev ? { dev } : {}),
    ...(libc ? { libc } : {}),
    optional: true,
    ...(os.length > 0 ? { os } : {}),
  };
}
