import { alternate, median, megabytes, ms } from './figures.mjs';
import { costOf, traceOurs } from './page-cost.mjs';

const pause = (time) => new Promise((done) => setTimeout(done, time));
const MESSAGES = 40;
/** The script has found the chat by then, on a machine that is not too busy. */
const SETTLE = 2000;

const of = (list, part) => median(list.map((one) => one[part]));

async function inTab(driver, work) {
  const tab = await driver.newPage('about:blank#bench');
  try {
    return await work(tab);
  } finally {
    await tab.close();
  }
}

const load = (driver, url) =>
  inTab(driver, (tab) =>
    traceOurs(tab, driver.extensionOrigin, async () => {
      await tab.goto(url);
      await pause(SETTLE);
    }),
  );

/** CPU per new line of a chat that is being followed. */
const follow = (driver, url) =>
  inTab(driver, async (tab) => {
    await tab.goto(url);
    await pause(SETTLE);
    const { cpu } = await traceOurs(tab, driver.extensionOrigin, async () => {
      for (let i = 0; i < MESSAGES; i++) {
        await tab.evaluate(() => window.say());
        await pause(50);
      }
      await pause(1000);
    });
    return cpu / MESSAGES;
  });

/** Thread time of one pass over every node. */
const walk = (driver, url) =>
  inTab(driver, async (tab) => {
    await tab.goto(url);
    const { page } = tab.port;
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const spent = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
    };
    const before = await spent();
    await page.evaluate(() => window.walk());
    return (await spent()) - before;
  });

/** What the page script costs where it is off and where it is on. */
export async function pageRows(driver, chats) {
  const heaps = await alternate({
    off: () => inTab(driver, (tab) => costOf(tab, chats.off(300), SETTLE)),
    on: () => inTab(driver, (tab) => costOf(tab, chats.on(300), SETTLE)),
  });
  const scripts = await alternate({
    off: () => load(driver, chats.off(300)),
    on: () => load(driver, chats.on(300)),
  });
  const heap = of(heaps.on, 'heap') - of(heaps.off, 'heap');
  const calls = Math.max(...scripts.off.map((one) => one.calls));
  return [
    {
      what: 'a page where it is off: our scripts that ran',
      own: `${calls}`,
      limit: '0',
      peer: 'KeePassXC 2.5, Read Frog 335 ms on every page',
      ratio: calls,
      target: 0,
      unit: '',
    },
    {
      what: 'a support page where it is on: script',
      own: ms(of(scripts.on, 'cpu')),
      limit: '0',
      ratio: of(scripts.on, 'cpu'),
      target: 5,
      unit: 'ms',
    },
    {
      what: 'a support page where it is on: heap',
      own: megabytes(heap),
      limit: '0',
      ratio: heap / 1e6,
      target: 0.5,
      unit: 'MB',
    },
  ];
}

/** Finding the chat in a very large page. */
export async function detectionRows(driver, chats) {
  const seen = await alternate({
    own: () => load(driver, chats.on(100_000)),
    pass: () => walk(driver, chats.off(100_000)),
  });
  const pass = median(seen.pass);
  return [
    {
      what: 'detection in 100,000 nodes: CPU',
      own: ms(of(seen.own, 'cpu')),
      limit: `${ms(pass)}: one TreeWalker pass`,
      peer: 'innerText 158 ms',
      ratio: of(seen.own, 'cpu') / pass,
      target: 1.5,
    },
    {
      what: 'detection in 100,000 nodes: longest block',
      own: ms(of(seen.own, 'longest')),
      peer: 'innerText 158 ms',
      ratio: of(seen.own, 'longest'),
      target: 5,
      unit: 'ms',
    },
    {
      what: 'detection in 100,000 nodes: forced layouts',
      own: `${of(seen.own, 'layouts')}`,
      limit: '0',
      ratio: of(seen.own, 'layouts'),
      target: 0,
      unit: '',
    },
  ];
}

/** Reading on while a chat goes on. */
export async function followRows(driver, chats) {
  const seen = await alternate({
    few: () => follow(driver, chats.on(10_000)),
    many: () => follow(driver, chats.on(100_000)),
  });
  const [few, many] = [median(seen.few), median(seen.many)];
  return [
    {
      what: 'following a live chat, per message, 10,000 nodes',
      own: ms(few),
      limit: '0.175 ms: a set of changed rows',
      peer: 'reading innerText again: cannot keep up with 1,000 messages a minute',
      ratio: few,
      target: 0.3,
      unit: 'ms',
    },
    {
      what: 'the same in 100,000 nodes: growth',
      own: ms(many),
      ratio: many / few,
      target: 1.3,
    },
  ];
}
