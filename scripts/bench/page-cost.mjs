/** What Chromium itself counts for one page. */
async function metrics(session) {
  const { metrics: list } = await session.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** CPU of the main thread (ms, thread time), first paint (ms) and heap (bytes) of a page that was just opened. */
export async function costOf(surface, url, settle = 1500) {
  const { page } = surface.port;
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await metrics(session);
  await page.goto(url);
  await pause(settle);
  const after = await metrics(session);
  const paint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  );
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize: heap } = await metrics(session);
  await session.detach();
  return { cpu: (after.TaskDuration - before.TaskDuration) * 1000, paint, heap };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'];

/** Callbacks without an address of their own; the pages that are measured here ask for none. */
const CALLBACKS = new Set([
  'TimerFire',
  'FireAnimationFrame',
  'FireIdleCallback',
  'RunPostTaskCallback',
]);

const inside = (outer) => (one) => one.ts >= outer.ts && one.ts <= outer.ts + outer.dur;
const time = (list) => list.reduce((sum, { tdur, dur }) => sum + (tdur ?? dur), 0) / 1000;

/**
 * A collection that the page's own loading had made due runs in whatever script comes next, which is
 * often the first line of ours: what it frees cannot be ours then.
 */
const othersGarbage = (events, ours) =>
  events.filter(
    (one) =>
      one.name === 'MajorGC' &&
      ours.some((outer) => outer.name === 'EvaluateScript' && inside(outer)(one)),
  );

/** Without those that lie in another of the list. */
function outermost(list) {
  let end = -1;
  return list
    .toSorted((a, b) => a.ts - b.ts || b.dur - a.dur)
    .filter(({ ts, dur }) => {
      const isOuter = ts >= end;
      if (isOuter) end = ts + dur;
      return isOuter;
    });
}

/**
 * What our script did while `work` ran, by the browser's own trace, in thread time: `cpu`, all of it
 * with the compiling, the promises it waited for and what the browser did on its behalf; `longest`,
 * the most of it in one task; `layouts`, how often the page was laid out because it asked. What the
 * page and the browser do in the same tasks does not count.
 */
export async function traceOurs(surface, origin, work) {
  const { page } = surface.port;
  await page.tracing.start({ categories: CATEGORIES });
  await work();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const complete = traceEvents.filter(({ ph }) => ph === 'X');
  const urlOf = ({ args }) => args?.data?.url ?? args?.data?.fileName ?? '';
  const isOurs = (one) => urlOf(one).startsWith(origin);
  const threadOf = ({ pid, tid }) => `${pid} ${tid}`;
  const named = complete.filter(isOurs);
  const cost = { cpu: 0, longest: 0, layouts: 0, calls: named.length };
  for (const [thread, [first]] of Map.groupBy(named, threadOf)) {
    const events = complete.filter((one) => threadOf(one) === thread && one.ts >= first.ts);
    const ours = outermost(events.filter((one) => isOurs(one) || CALLBACKS.has(one.name)));
    const others = othersGarbage(events, ours);
    cost.cpu += time(ours) - time(others);
    for (const task of complete.filter(
      (one) => one.name === 'RunTask' && threadOf(one) === thread,
    )) {
      const own = time(ours.filter(inside(task))) - time(others.filter(inside(task)));
      cost.longest = Math.max(cost.longest, own);
    }
    const layouts = events.filter(({ name }) => name === 'Layout');
    cost.layouts += layouts.filter((one) => ours.some((outer) => inside(outer)(one))).length;
  }
  return cost;
}
