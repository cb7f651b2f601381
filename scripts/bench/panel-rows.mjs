import { alternate, median, megabytes, ms } from './figures.mjs';
import { costOf } from './page-cost.mjs';
import { welcome } from './welcome.mjs';

/** As large as a side panel: a tab has room for a second screen, which the panel never shows. */
const SIZE = { width: 400, height: 860 };

/** A tab that shows the page, next to nothing else of the extension. */
async function opened(driver, path) {
  const tab = await driver.openExtensionPage('bench-empty.html');
  await tab.port.page.setViewport(SIZE);
  const cost = await costOf(tab, `${driver.extensionOrigin}/${path}`);
  await tab.close();
  return cost;
}

async function costs(driver) {
  const seen = await alternate({
    empty: () => opened(driver, 'bench-empty.html?again'),
    react: () => opened(driver, 'bench-react.html'),
    panel: () => opened(driver, 'sidepanel.html'),
  });
  const of = (name, part) => median(seen[name].map((one) => one[part]));
  return {
    cpu: of('panel', 'cpu') - of('empty', 'cpu'),
    react: of('react', 'cpu') - of('empty', 'cpu'),
    paint: of('panel', 'paint'),
    emptyPaint: of('empty', 'paint'),
    heap: of('panel', 'heap') - of('empty', 'heap'),
    reactHeap: of('react', 'heap') - of('empty', 'heap'),
  };
}

/** The panel's first seconds; `stored` says what the record holds by then. */
export async function panelRows(driver, stored, mostHeap) {
  await welcome(driver);
  const seen = await costs(driver);
  return [
    {
      what: `panel: CPU above an empty page, ${stored}`,
      own: ms(seen.cpu),
      limit: `${ms(seen.react)}: bare React`,
      peer: 'Briskine +31, Obsidian +73, Read Frog +111, Page Assist +514 ms',
      ratio: seen.cpu / seen.react,
      target: 2,
    },
    {
      what: `panel: first contentful paint, ${stored}`,
      own: ms(seen.paint),
      limit: `${ms(seen.emptyPaint)}: an empty page`,
      peer: 'Obsidian 1.04, Briskine 1.3, Read Frog 2.6, Page Assist 7.5 ×',
      ratio: seen.paint / seen.emptyPaint,
      target: 1.2,
    },
    {
      what: `panel: heap above an empty page, ${stored}`,
      own: megabytes(seen.heap),
      limit: `${megabytes(seen.reactHeap)}: bare React`,
      peer: 'Briskine +0.52, Obsidian +1.6, Page Assist +21.9 MB',
      ratio: seen.heap / 1e6,
      target: mostHeap,
      unit: 'MB',
    },
  ];
}
