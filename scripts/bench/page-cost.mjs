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

/**
 * What our script did while `work` ran, by the browser's own trace: `cpu`, all of it (thread time), and
 * `longest`, the longest task it was in.
 */
export async function traceOurs(surface, origin, work) {
  const { page } = surface.port;
  await page.tracing.start({ categories: CATEGORIES });
  await work();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const complete = traceEvents.filter(({ ph }) => ph === 'X');
  const urlOf = ({ args }) => args?.data?.url ?? args?.data?.fileName ?? '';
  const ours = complete.filter((one) => urlOf(one).startsWith(origin));
  const threads = Map.groupBy(ours, ({ pid, tid }) => `${pid} ${tid}`);
  let longest = 0;
  let cpu = 0;
  for (const [thread, calls] of threads) {
    const tasks = complete.filter(
      ({ name, pid, tid }) => name === 'RunTask' && `${pid} ${tid}` === thread,
    );
    for (const task of tasks) {
      const inside = calls.filter(({ ts }) => ts >= task.ts && ts <= task.ts + task.dur);
      if (inside.length === 0) continue;
      longest = Math.max(longest, (task.tdur ?? task.dur) / 1000);
      cpu += (task.tdur ?? task.dur) / 1000;
    }
  }
  return { cpu, longest, calls: ours.length };
}
