import { describe, expect, it } from 'vitest';
import { climb, entitySchemas, SCHEMA_VERSION, UpgradeFailed } from '@/utils/model';
import { climb as climbWith } from '@/utils/model/upgrades/climb';
import type { UpgradeStep, Written } from '@/utils/model/upgrades/upgrade-step';
import { golden } from './golden';

const written: Written = { fields: { text: '我9月被裁员了', at: 5 }, seen: { text: ['x'] } };

/** As a later version may have them: a field renamed, then a field added. */
const rename: UpgradeStep = (entity, { fields, seen }) => {
  if (entity !== 'note') return { fields, seen };
  const { text, ...others } = fields;
  const { text: seenText, ...seenOthers } = seen;
  return {
    fields: { ...others, body: text },
    seen: seenText ? { ...seenOthers, body: seenText } : seenOthers,
  };
};
const add: UpgradeStep = (_, { fields, seen }) => ({ fields: { ...fields, pinned: false }, seen });

describe('climb', () => {
  it('takes the steps from the version that wrote to the one that reads, in order', () => {
    const steps = [rename, add];
    expect(climbWith('note', 1, written, steps)).toEqual({
      fields: { body: '我9月被裁员了', at: 5, pinned: false },
      seen: { body: ['x'] },
    });
    expect(climbWith('note', 2, written, steps).fields).toEqual({
      ...written.fields,
      pinned: false,
    });
    expect(climbWith('note', 3, written, steps)).toBe(written);
  });

  it('passes on what a newer version wrote', () => {
    expect(climbWith('note', 99, written, [rename, add])).toBe(written);
  });

  it('names the step that failed and leaves the data alone', () => {
    const broken: UpgradeStep = () => {
      throw new TypeError('text is missing');
    };
    const before = structuredClone(written);
    expect(() => climbWith('note', 1, written, [rename, broken])).toThrow(UpgradeFailed);
    expect(() => climbWith('note', 1, written, [rename, broken])).toThrow('note: version 2 to 3');
    expect(written).toEqual(before);
  });
});

describe('every version so far', () => {
  it('has a golden example of every noun', () => {
    expect(Object.keys(golden).map(Number)).toEqual(
      Array.from({ length: SCHEMA_VERSION }, (_, i) => i + 1),
    );
    expect(Object.keys(golden[SCHEMA_VERSION] ?? {}).sort()).toEqual(
      Object.keys(entitySchemas).sort(),
    );
  });

  it.each(
    Object.entries(golden).flatMap(([version, nouns]) =>
      Object.entries(nouns).map(([noun, example]) => ({ version: Number(version), noun, example })),
    ),
  )('climbs to this one: $noun of version $version', ({ version, noun, example }) => {
    const climbed = climb(noun, version, example.written);
    expect(climbed).toEqual(example.reads);
    const schema = entitySchemas[noun as keyof typeof entitySchemas];
    expect(schema.safeParse(climbed.fields).success).toBe(true);
  });
});
