import { alternate, median, ms, times } from './figures.mjs';

const flat = (lists) => lists.flat();

async function appends(tab) {
  const seen = await alternate({
    own: () => tab.evaluate((n) => benchDoor.append(n), 15),
    bare: () => tab.evaluate((n) => benchDoor.rawWrites(n), 15),
  });
  return { own: median(flat(seen.own)), bare: median(flat(seen.bare)) };
}

/** Keeping a record: from an empty one to a hundred thousand messages. */
export async function recordRows(tab) {
  const seed = (from, count) => tab.evaluate((a, b) => benchDoor.seed(a, b), from, count);
  await seed(0, 10_000);
  const few = await appends(tab);
  for (let from = 10_000; from < 100_000; from += 5000) {
    await seed(from, from + 5000);
    console.log(`${from + 5000} messages`);
  }
  const many = await appends(tab);
  const latest = await tab.evaluate(() => benchDoor.latest(60));
  await tab.evaluate(() => benchDoor.clear());
  const verified = await alternate({ all: () => tab.evaluate(() => benchDoor.verify()) }, 3);
  const exported = await alternate({ all: () => tab.evaluate(() => benchDoor.export()) }, 3);
  const of = (list, name) => median(list.map((one) => one[name]));
  const growth = many.own / few.own;
  const [own, bare] = [median(latest.own), median(latest.bare)];
  return [
    {
      what: 'append one message: both copies, chained, views (10,000 stored)',
      own: ms(few.own),
      limit: `${ms(few.bare)}: the two raw writes`,
      peer: 'Dexie 1.0, storage.local alone 1–2.9 ms (one copy)',
      ratio: few.own / few.bare,
      target: 2,
    },
    {
      what: 'the same, 100,000 stored',
      own: ms(many.own),
      limit: `${ms(many.bare)}: the two raw writes`,

      ratio: many.own / many.bare,
      target: 2,
    },
    {
      what: 'append: growth from 10,000 to 100,000',
      own: times(growth),
      limit: times(many.bare / few.bare),

      ratio: growth,
      target: 1.6,
    },
    {
      what: 'the latest 50 of a conversation, of 100,000',
      own: ms(own),
      limit: `${ms(bare)}: getAll of the same 50 rows`,
      peer: 'Dexie 0.6–0.7 ms',
      ratio: own / bare,
      target: 1.5,
    },
    {
      what: 'verify the chain of 100,000, in both stores',
      own: ms(of(verified.all, 'own')),
      limit: `${ms(of(verified.all, 'bare'))}: one digest of the text`,
      peer: 'WebCrypto for each record 1,657 ms',
      ratio: of(verified.all, 'own') / of(verified.all, 'bare'),
      target: 3,
    },
    {
      what: 'export 100,000 messages',
      own: ms(of(exported.all, 'own')),
      limit: `${ms(of(exported.all, 'bare'))}: JSON.stringify`,

      ratio: of(exported.all, 'own') / of(exported.all, 'bare'),
      target: 3,
    },
  ];
}
