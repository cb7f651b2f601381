import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * What is shipped: every package the product's own dependencies bring along has a licence that
 * lets it be shipped, and no known hole. Without a registry the second is said, not guessed.
 */
const ALLOWED = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'CC0-1.0'];

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

/** The packages of the product with all they need; the polyfill comes by the WXT module. */
function shipped() {
  const names = Object.entries(packages)
    .filter(([path, { dev, optional, peer }]) => path !== '' && !dev && !optional && !peer)
    .map(([path]) => path);
  return [...names, 'node_modules/webextension-polyfill'];
}

/** "(MIT OR GPL-3.0)" leaves a choice; "MIT AND ..." does not. */
function isAllowed(licence) {
  const plain = licence.replace(/[()]/g, '');
  return plain
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => ALLOWED.includes(one.trim())));
}

function licences() {
  const all = shipped().map((path) => ({
    path,
    licence: String(packages[path]?.license ?? 'none'),
  }));
  const bad = all.filter(({ path, licence }) => {
    // Polyfill: MPL-2.0, file by file; it is shipped unchanged.
    return (
      !isAllowed(licence) && !(path.endsWith('/webextension-polyfill') && licence === 'MPL-2.0')
    );
  });
  for (const { path, licence } of bad) console.error(`✗ ${path}: ${licence} is not on the list`);
  console.log(
    `${all.length} shipped packages, ${all.length - bad.length} with a licence on the list.`,
  );
  return bad.length === 0;
}

function audit() {
  const command = 'npm audit --omit=dev --json';
  const { stdout } = spawnSync(command, { encoding: 'utf8', shell: true, timeout: 60_000 });
  const answer = readAnswer(stdout);
  if (!answer?.metadata) {
    console.log('npm audit: the registry is not reachable or answers no audits; not checked.');
    return true;
  }
  const { total } = answer.metadata.vulnerabilities;
  console.log(`npm audit of what is shipped: ${total} known holes.`);
  for (const name of Object.keys(answer.vulnerabilities ?? {})) console.error(`✗ ${name}`);
  return total === 0;
}

function readAnswer(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const results = [licences(), audit()];
process.exitCode = results.every(Boolean) ? 0 : 1;
