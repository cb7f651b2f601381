import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { qrParts } from '@/components/phone/qr-parts';
import { qrPath } from '@/components/phone/qr-path';
import { paint } from './paint-path';

const read = (text: string) => {
  const { path, size } = qrPath(text);
  return decodeQR(paint(path, size));
};

describe('a code', () => {
  it.each([
    '您好，我想申请分6期还款，每期¥547.75，第一期2026年12月9日。',
    '我這個月收入減少，想先繳一部分，可以嗎？',
    'I can pay £120.00 a month from 9 December 2026. Is that possible?',
    '“引号”、emoji 🙏 与\n换行',
  ])('says what it was given: %s', (text) => {
    expect(read(text)).toBe(text);
  });

  it('has a white margin of four modules', () => {
    const { path, size } = qrPath('好');
    for (const [, x = '', y = '', width = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(4);
      expect(Number(x) + Number(width)).toBeLessThanOrEqual(size - 4);
      expect(Number(y)).toBeGreaterThanOrEqual(4);
      expect(Number(y)).toBeLessThan(size - 4);
    }
  });
});

describe('a long text', () => {
  const sentence = '我现在每月能拿出八百元，请按这个数安排。';

  it('is cut after sentences, none lost', () => {
    const text = sentence.repeat(20);
    const parts = qrParts(text) ?? [];
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.join('')).toBe(text);
    for (const part of parts) {
      expect(part.endsWith('。')).toBe(true);
      expect(read(part)).toBe(part);
    }
  });

  it('is one part while it fits', () => {
    expect(qrParts(sentence)).toEqual([sentence]);
  });

  it('is said to be too long where there is no place to cut, or too much', () => {
    expect(qrParts('长'.repeat(200))).toBeNull();
    expect(qrParts(sentence.repeat(200))).toBeNull();
  });
});
