import { describe, expect, it } from 'vitest';
import { type Locale, regionSchema } from '@/utils/model';
import { channelsFor, helpFor, rulesFor } from '@/utils/safety';
import { loadRegion } from '@/utils/safety/regions/load-region';
import { MAINLAND_WORDS } from '../i18n/mainland-words';
import { notMainland, notTaiwanese } from '../i18n/scripts-of-chinese';

const LOCALES: readonly Locale[] = ['zh-CN', 'zh-TW', 'en'];
const both = LOCALES.flatMap((locale) =>
  regionSchema.options.map((region) => [region, locale] as const),
);

async function everyItem(region: (typeof both)[number][0], locale: Locale) {
  const { facts } = await loadRegion(region, locale);
  const creditors = Object.values(facts.creditors).map(([name]) => name ?? '');
  const lists = await Promise.all([
    rulesFor(region, { locale }),
    helpFor(region, { locale }),
    ...creditors.map((name) => channelsFor(name, region, { locale })),
  ]);
  return lists.flat();
}

describe.each(both)('%s in %s', (region, locale) => {
  it('has words, a source and a standing for every item, and no words without an item', async () => {
    const { facts, words } = await loadRegion(region, locale);
    const ids = [...facts.rules, ...facts.help, ...facts.channels].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(words.items).sort()).toEqual([...ids].sort());
    for (const { source } of [...facts.rules, ...facts.help, ...facts.channels]) {
      expect(facts.sources).toHaveProperty(source);
    }
    const items = await everyItem(region, locale);
    expect(items.length).toBeGreaterThanOrEqual(ids.length);
    for (const item of items) {
      expect(item.region).toBe(region);
      expect(item.source.date, item.id).toMatch(/^\d{4}-\d{2}$/);
      expect(item.standing, item.id).toMatch(/[.。]$/);
      for (const line of [item.text, item.advice ?? '。', item.title])
        expect(line, item.id).not.toBe('');
      expect(item.text, item.id).toMatch(/[.。？?）)]$/);
    }
  });

  it('names rules, a place to complain or a line to talk to', async () => {
    expect((await rulesFor(region, { locale })).length).toBeGreaterThanOrEqual(5);
    const kinds = (await helpFor(region, { locale })).map(({ kind }) => kind);
    expect(kinds).toContain('complaint');
    expect(kinds).toContain('crisis');
  });

  it('is written in the script and words of its reader, promising nothing', async () => {
    for (const { id, title, text, advice = '', standing, source } of await everyItem(
      region,
      locale,
    )) {
      const said = `${text}${advice}${standing}`;
      expect(said, id).not.toMatch(
        /保证(?!金)|保證(?!金)|一定能|绝对|絕對|guarantee|违法了|違法了/i,
      );
      if (locale === 'zh-CN') expect(notMainland(said), id).toEqual([]);
      if (locale !== 'zh-TW') continue;
      // 花唄 and 借唄 are product names.
      expect(notTaiwanese(said.replaceAll('唄', '')), id).toEqual([]);
      const heading = title === source.title ? '' : title;
      const found = Object.keys(MAINLAND_WORDS).filter((word) => (heading + said).includes(word));
      // The banks' own name for their desk.
      expect(
        found.filter((word) => id !== 'tw_bank_window' || word !== '窗口'),
        id,
      ).toEqual([]);
    }
  });
});

describe('what is from memory', () => {
  it('is said to be unchecked, in every language', async () => {
    for (const [region, locale] of both) {
      for (const { id, source, standing } of await everyItem(region, locale)) {
        const unchecked = /还没有核实|還沒有查證|Not checked yet/.test(standing);
        expect(unchecked, id).toBe(source.grade === 'M');
        if (source.grade === 'S') expect(standing, id).not.toMatch(/核对过|核對過|Checked/);
      }
    }
  });
});

describe('channelsFor', () => {
  const ids = async (creditor: string, region: 'CN' | 'HK' | 'GB' = 'CN') =>
    (await channelsFor(creditor, region, { locale: 'zh-CN' })).map(({ id }) => id);

  it('gives every reported path of Alipay, none as checked', async () => {
    const found = await channelsFor('支付宝 花呗', 'CN', { locale: 'zh-CN' });
    expect(found.filter(({ kind }) => kind === 'in_app')).toHaveLength(4);
    expect(found.find(({ kind }) => kind === 'phone')?.contact).toBe('95188');
    expect(found.find(({ kind }) => kind === 'application')?.steps?.at(-1)).toBe('缓催申请');
    for (const { source } of found) expect(source.grade).not.toBe('P');
  });

  it.each([
    ['花唄', 'alipay_phone'],
    ['Alipay Huabei', 'alipay_phone'],
    ['蚂蚁借呗', 'alipay_phone'],
    ['微粒贷', 'weilidai_phone'],
    ['中国工商银行信用卡', 'icbc_phone'],
    ['Industrial and Commercial Bank of China', 'icbc_phone'],
    ['Agricultural Bank of China', 'abc_phone'],
    ['中国银行', 'boc_phone'],
    ['招行信用卡', 'cmb_phone'],
  ])('%s is reached by %s', async (creditor, id) => {
    expect(await ids(creditor)).toContain(id);
    expect(new Set((await ids(creditor)).map((one) => one.split('_')[0])).size).toBe(1);
  });

  it.each(['', '某某小贷', '房东', 'Barclays', '中国移动'])(
    'knows nothing of “%s”',
    async (creditor) => {
      expect(await ids(creditor)).toEqual([]);
    },
  );

  it('keeps to its region', async () => {
    expect(await ids('支付宝', 'HK')).toEqual([]);
    expect(await ids('支付宝', 'GB')).toEqual([]);
  });
});

it('leaves out what has expired', async () => {
  const ids = async (today: string) =>
    (await rulesFor('CN', { locale: 'en', today })).map(({ id }) => id);
  expect(await ids('2026-11-22')).toContain('cn_repair_over');
  expect(await ids('2028-01-01')).not.toContain('cn_repair_over');
});
