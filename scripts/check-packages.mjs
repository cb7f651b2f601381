import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { billOfMaterials } from './packages/bill-of-materials.mjs';
import { shippedPackages } from './packages/shipped.mjs';

/**
 * What is shipped: every package the product's own dependencies bring along has a licence that
 * lets it be shipped, is listed in docs/sbom.cdx.json and has no known hole. Without a registry the
 * last is said, not guessed.
 */
const ALLOWED = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'CC0-1.0'];

/** "(MIT OR GPL-3.0)" leaves a choice; "MIT AND ..." does not. */
function isAllowed(licence) {
  const plain = licence.replace(/[()]/g, '');
  return plain
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => ALLOWED.includes(one.trim())));
}

function licences() {
  const all = shippedPackages();
  // Polyfill: MPL-2.0, file by file; it is shipped unchanged.
  const isFine = ({ name, licence }) =>
    isAllowed(licence) || (name === 'webextension-polyfill' && licence === 'MPL-2.0');
  const bad = all.filter((one) => !isFine(one));
  for (const { name, licence } of bad) console.error(`✗ ${name}: ${licence} is not on the list`);
  console.log(
    `${all.length} shipped packages, ${all.length - bad.length} with a licence on the list.`,
  );
  return bad.length === 0;
}

function isListed() {
  const isSame = readFileSync('docs/sbom.cdx.json', 'utf8') === billOfMaterials();
  if (!isSame) console.error('✗ docs/sbom.cdx.json is not of this lock file: npm run sbom');
  return isSame;
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

const results = [licences(), isListed(), audit()];
process.exitCode = results.every(Boolean) ? 0 : 1;
