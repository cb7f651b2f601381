import { describe, expect, it } from 'vitest';
import { foldEntity, type Operation, operationSchema, sha256, verifyChain } from '@/utils/ledger';
import { canonical } from '@/utils/ledger/json';
import { change, Writer } from './writer';

/** An operation as a newer version of the product might have written it at the chain's end. */
async function newer(
  writer: Writer,
  header: Record<string, unknown>,
  payload: Record<string, unknown> = {},
): Promise<Operation> {
  const own = await writer.one(change('update', { text: 'from the future' }));
  const body = { ...own.payload, ...payload };
  const head = { ...own.header, ...header, payloadDigest: await sha256(canonical(body)) };
  const made = { header: head, payload: body, hash: await sha256(canonical(head)) } as Operation;
  writer.chain.splice(-1, 1, made);
  writer.head = { ...writer.head, hash: made.hash };
  return made;
}

describe('what a newer version wrote', () => {
  it('is kept with its unknown header and payload fields, and its hash still holds', async () => {
    const writer = new Writer();
    await writer.one(change('create', { text: 'mine' }));
    const made = await newer(writer, { v: 7, colour: { deep: [1] } }, { signature: 'abc' });
    const carried = operationSchema.parse(JSON.parse(JSON.stringify(made)));
    expect(carried).toEqual(made);
    await writer.one(change('update', { at: 2 }));
    expect(
      await verifyChain(
        [writer.chain[0] as Operation, carried, ...writer.chain.slice(2)],
        writer.head,
      ),
    ).toEqual([]);
  });

  it('of an unknown kind changes nothing that is shown', async () => {
    const writer = new Writer();
    await writer.one(change('create', { text: 'mine' }));
    const before = foldEntity(writer.chain);
    await newer(writer, { kind: 'annotate' });
    expect(foldEntity(writer.chain)).toEqual(before);
    expect(await verifyChain(writer.chain, writer.head)).toEqual([]);
  });

  it('in an unknown field is shown as it stands', async () => {
    const writer = new Writer();
    await writer.one(change('create', { text: 'mine', mood: { level: 3 } }));
    await writer.one(change('update', { text: 'edited' }, foldEntity(writer.chain)?.seen ?? {}));
    expect(foldEntity(writer.chain)?.fields).toEqual({ text: 'edited', mood: { level: 3 } });
  });
});

describe('operationSchema', () => {
  it.each([
    ['no header', { header: undefined }],
    ['a short hash', { hash: 'abc' }],
    ['no payload at all', { payload: undefined }],
    ['a text as payload', { payload: 'x' }],
    ['a payload without its salt', { payload: { fields: {}, seen: {} } }],
  ])('refuses %s', async (_, part) => {
    const operation = await new Writer().one(change('create', { text: 'mine' }));
    expect(operationSchema.safeParse({ ...operation, ...part }).success).toBe(false);
  });

  it.each([
    ['seq', 0],
    ['seq', 1.5],
    ['v', 0],
    ['opId', 'x'],
    ['hlc', '0-0-0'],
    ['prevHash', null],
    ['kind', 3],
  ])('refuses a header whose %s is %j', async (name, value) => {
    const operation = await new Writer().one(change('create', { text: 'mine' }));
    const header = { ...operation.header, [name]: value };
    expect(operationSchema.safeParse({ ...operation, header }).success).toBe(false);
  });

  it('takes a purged payload', async () => {
    const operation = await new Writer().one(change('create', { text: 'mine' }));
    expect(operationSchema.safeParse({ ...operation, payload: null }).success).toBe(true);
  });
});
