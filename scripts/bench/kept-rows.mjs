import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';

const FOLDER = 'test-output/bench-rows';
const fileOf = (name) => `${FOLDER}/${name}.json`;

/** What was measured, with the day, the browser and how busy the machine was. */
export function keepRows(name, rows, browser) {
  const [load] = loadavg();
  const day = new Date().toISOString().slice(0, 10);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(fileOf(name), JSON.stringify(rows.map((row) => ({ ...row, load, day, browser }))));
  for (const { what, own, ratio, target } of rows) {
    console.log(`${what}: ${own} (${ratio.toFixed(2)}, target ${target})`);
  }
}

export function keptRows(name) {
  return existsSync(fileOf(name)) ? JSON.parse(readFileSync(fileOf(name), 'utf8')) : [];
}
