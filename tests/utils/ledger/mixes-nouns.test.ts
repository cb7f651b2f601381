import { describe, expect, it } from 'vitest';
import { mixesNouns } from '@/utils/ledger';
import { change, NOTE, Writer } from './writer';

const OTHER = 'f'.repeat(32);
const entry = (entity: string, entityId: string) =>
  new Writer().one({ ...change('create', { text: 'x' }), entity, entityId });

describe('one id for two nouns', () => {
  it('is noticed, also between two sets', async () => {
    const note = await entry('note', NOTE);
    const message = await entry('message', NOTE);
    expect(mixesNouns([note, message])).toBe(true);
    expect(mixesNouns([note], [message])).toBe(true);
    expect(mixesNouns([note, await entry('note', OTHER)], [await entry('case', OTHER)])).toBe(true);
  });

  it('is not what many entries about one record, or many records of one noun, are', async () => {
    const note = await entry('note', NOTE);
    expect(mixesNouns()).toBe(false);
    expect(mixesNouns([note, note], [await entry('note', NOTE)])).toBe(false);
    expect(mixesNouns([note, await entry('note', OTHER)])).toBe(false);
    expect(mixesNouns([note, await entry('message', OTHER)])).toBe(false);
  });
});
