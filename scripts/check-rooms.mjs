import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * The import rules over the folders given. dependency-cruiser is content with finding no module at
 * all (a TypeScript it does not know, a wrong folder), so nothing found is a failure here.
 */
const bin = '../node_modules/dependency-cruiser/bin/dependency-cruise.mjs';
const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
const { stdout, stderr } = spawnSync(
  process.execPath,
  [fileURLToPath(new URL(bin, import.meta.url)), ...args, ...process.argv.slice(2)],
  { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
);

function report() {
  if (!stdout.startsWith('{')) return [`dependency-cruiser failed: ${stderr.trim()}`];
  const { modules, summary } = JSON.parse(stdout);
  const sources = modules.filter(
    ({ source }) => /\.tsx?$/.test(source) && !source.startsWith('node_modules'),
  );
  if (sources.length === 0) return ['No module was found: nothing was checked.'];
  const comments = new Map(
    summary.ruleSetUsed.forbidden.map(({ name, comment }) => [name, comment]),
  );
  console.log(`${sources.length} files, ${summary.totalDependenciesCruised} imports checked.`);
  return summary.violations.map(
    ({ rule, from, to }) => `${rule.name}: ${from} → ${to}\n    ${comments.get(rule.name) ?? ''}`,
  );
}

const problems = report();
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
