import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Surface } from '../drivers/index.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The devtools protocol evaluates it, so the strict policy of the page's own scripts stays as it is. */
async function bringAxe(surface: Surface): Promise<void> {
  if (await surface.evaluate(() => 'axe' in window)) return;
  await surface.port.run(`${source}; '{}'`);
}

/** What axe finds and what sticks out or is cut off, one line each; nothing means all is well. */
export async function findProblems(surface: Surface): Promise<string[]> {
  await bringAxe(surface);
  return [...(await surface.evaluate(runAxe)), ...(await surface.evaluate(stickingOut))];
}

/** Runs in the page. */
async function runAxe(): Promise<string[]> {
  const { axe } = window as unknown as { axe: typeof import('axe-core') };
  const { violations } = await axe.run(document, {
    resultTypes: ['violations'],
    rules: { 'target-size': { enabled: true } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, any, all, none }) =>
        `${id}: ${html.slice(0, 140)} (${[...any, ...all, ...none].map(({ message }) => message).join('; ')})`,
    ),
  );
}

/** Runs in the page: horizontal scroll anywhere, boxes over the edge, words that do not fit their box. */
function stickingOut(): string[] {
  const found: string[] = [];
  const nameOf = (element: Element) =>
    `<${element.tagName.toLowerCase()} ${element.getAttribute('data-testid') ?? element.className}> ${(element.textContent ?? '').slice(0, 30)}`;
  const forScreenReaders = (element: Element): boolean =>
    element.clientWidth === 1 ||
    (element.parentElement !== null && forScreenReaders(element.parentElement));
  const root = document.scrollingElement;
  if (root && root.scrollWidth > root.clientWidth) {
    found.push(`horizontal scroll: ${root.scrollWidth} in ${root.clientWidth}`);
  }
  const top = document.querySelector('dialog[open], [popover]:popover-open') ?? document.body;
  for (const element of top.querySelectorAll<HTMLElement>('*')) {
    const box = element.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1 || !element.checkVisibility()) continue;
    if (forScreenReaders(element)) continue;
    if (box.left < -1 || box.right > window.innerWidth + 1) {
      found.push(`over the edge: ${nameOf(element)}`);
    }
    const { overflowX, textOverflow } = getComputedStyle(element);
    if (overflowX === 'visible' || textOverflow === 'ellipsis') continue;
    if (element.matches('input, textarea, select')) continue;
    if (element.scrollWidth > element.clientWidth + 1) {
      found.push(`cut off or scrolling sideways: ${nameOf(element)}`);
    }
  }
  return found;
}
