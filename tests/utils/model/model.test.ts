import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  caseSchema,
  currencyOf,
  currencySchema,
  entitySchemas,
  idSchema,
  localeSchema,
  MAX_MINOR,
  messageSchema,
  minorSchema,
  newCase,
  phraseSchema,
  plainDateSchema,
  regionSchema,
  reminderSchema,
  usualRegion,
} from '@/utils/model';

const ID = 'a'.repeat(32);

describe('plainDateSchema', () => {
  it.each([['2026-11-22'], ['2024-02-29'], ['2000-02-29'], ['0001-01-01'], ['9999-12-31']])(
    'takes %s',
    (day) => {
      expect(plainDateSchema.safeParse(day).success).toBe(true);
    },
  );

  it.each([
    ['2026-02-29'],
    ['1900-02-29'],
    ['2026-13-01'],
    ['2026-00-10'],
    ['2026-04-31'],
    ['2026-1-1'],
    ['26-01-01'],
    ['2026/01/01'],
    ['2026-01-01T00:00:00Z'],
    [' 2026-01-01'],
    ['２０２６-０１-０１'],
    [''],
    [20260101],
    [null],
  ])('refuses %j', (day) => {
    expect(plainDateSchema.safeParse(day).success).toBe(false);
  });

  it('takes every day that a calendar has', () => {
    const days = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2199-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        expect(plainDateSchema.safeParse(day.toISOString().slice(0, 10)).success).toBe(true);
      }),
    );
  });
});

describe('minorSchema', () => {
  it.each([[0], [1], [328_650], [MAX_MINOR]])('takes %j', (minor) => {
    expect(minorSchema.safeParse(minor).success).toBe(true);
  });

  it.each([
    [-1],
    [0.5],
    [MAX_MINOR + 1],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    ['100'],
    [null],
  ])('refuses %j', (minor) => {
    expect(minorSchema.safeParse(minor).success).toBe(false);
  });
});

describe('idSchema and currencySchema', () => {
  it.each([
    [ID, true],
    [ID.slice(1), false],
    [ID.toUpperCase(), false],
    [`${ID}\n`, false],
    ['', false],
  ])('take the id %j: %s', (id, valid) => {
    expect(idSchema.safeParse(id).success).toBe(valid);
  });

  it.each([
    ['CNY', true],
    ['cny', false],
    ['CN', false],
    ['CNYX', false],
    ['￥￥￥', false],
  ])('take the currency %j: %s', (currency, valid) => {
    expect(currencySchema.safeParse(currency).success).toBe(valid);
  });
});

describe('newCase', () => {
  it.each(regionSchema.options)('fits the model in %s', (region) => {
    const made = newCase({ creditor: '某平台' }, region, ID);
    expect(caseSchema.parse(made)).toEqual(made);
    expect(made).toMatchObject({ region, currency: currencyOf[region], stage: 'contact' });
  });

  it('keeps what is known, but never another key id', () => {
    const made = newCase({ creditor: 'x', amountDue: 5, stage: 'wait', keyId: 'stolen' }, 'TW', ID);
    expect(made).toMatchObject({ amountDue: 5, stage: 'wait', keyId: ID, currency: 'TWD' });
  });

  it('has a usual region for every language', () => {
    expect(localeSchema.options.map((locale) => usualRegion[locale])).toEqual(['CN', 'TW', 'GB']);
  });
});

describe('records', () => {
  const valid: Readonly<Record<string, object>> = {
    case: newCase({ creditor: '' }, 'CN', ID),
    budget: { currency: 'CNY', affordable: 0 },
    conversation: { channel: 'web_chat', startedAt: 1, place: { origin: 'https://a', path: '/' } },
    message: {
      conversationId: ID,
      who: 'agent',
      speaker: 'bot',
      text: '',
      at: 1,
      via: 'captured',
      position: 0.5,
    },
    commitment: { by: 'agent', kind: 'reply', text: '3个工作日', workingDays: 3, state: 'open' },
    reminder: { kind: 'custom', text: '', at: 1, zone: 'Asia/Shanghai', state: 'waiting' },
    note: { text: '', at: 1 },
    phrase: { locale: 'zh-TW', parts: [{ text: '您好' }, { slot: 'amountDue' }], position: 1 },
    bill: { at: 1, from: 'page', currency: 'CNY', amountDue: 5, words: { amountDue: '5分' } },
    evidence: {
      kind: 'bill',
      name: '账单.png',
      mediaType: 'image/png',
      size: 1,
      sha256: 'a'.repeat(64),
      at: 1,
    },
    gap: { deviceId: ID, at: 3, lost: 2, foundAt: 1 },
  };
  const nouns = Object.entries(entitySchemas).map(([noun, schema]) => ({
    noun,
    schema,
    fields: valid[noun] ?? {},
  }));

  it('are all tried here', () => {
    expect(nouns.filter(({ fields }) => Object.keys(fields).length === 0)).toEqual([]);
  });

  it.each(nouns)('of $noun keep what a newer version added', ({ schema, fields }) => {
    const newer = { ...fields, mood: { level: 3 } };
    expect(schema.parse(newer)).toEqual(newer);
  });

  it.each(nouns)('of $noun miss nothing they need', ({ schema, fields }) => {
    for (const name of Object.keys(fields)) {
      const { [name]: _, ...rest } = fields as Record<string, unknown>;
      const parsed = schema.safeParse(rest);
      const wrong = schema.safeParse({ ...fields, [name]: Symbol('x') });
      expect(wrong.success).toBe(false);
      if (!parsed.success) expect(parsed.error.issues[0]?.path).toEqual([name]);
    }
  });

  it.each([
    ['a message by nobody', messageSchema, { ...valid.message, who: 'robot' }],
    ['a message at no place', messageSchema, { ...valid.message, position: Number.NaN }],
    ['a message of no talk', messageSchema, { ...valid.message, conversationId: 'x' }],
    ['an unknown stage', caseSchema, { ...valid.case, stage: 'hope' }],
    ['no instalments', caseSchema, { ...valid.case, instalmentCount: 0 }],
    ['endless instalments', caseSchema, { ...valid.case, instalmentCount: 601 }],
    ['a due day that is none', caseSchema, { ...valid.case, dueDate: '2026-02-30' }],
    ['a moment that is none', reminderSchema, { ...valid.reminder, at: 1.5 }],
    ['an unknown slot', phraseSchema, { ...valid.phrase, parts: [{ slot: 'password' }] }],
    ['a part that is code', phraseSchema, { ...valid.phrase, parts: ['x'] }],
  ])('refuse %s', (_, schema, fields) => {
    expect(schema.safeParse(fields).success).toBe(false);
  });
});
