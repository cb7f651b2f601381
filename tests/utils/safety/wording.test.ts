import { describe, expect, it } from 'vitest';
import { packOf } from '@/utils/safety/packs/pack-of';
import { MAINLAND_WORDS } from '../i18n/mainland-words';
import { notMainland, notTaiwanese } from '../i18n/scripts-of-chinese';

/** Taiwan's own words that hold one of the list. */
const plain = (line: string) => line.replace(/手機號碼|螢幕截圖|在線上|程序/g, '');

/** Every sentence of a pack, the ones with gaps filled with figures. */
function sentencesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value('1', '2', '3'))];
  return Object.values(value ?? {}).flatMap(sentencesOf);
}

describe('the words of the guardrails', () => {
  it('are written for Taiwan in zh-TW', () => {
    for (const line of sentencesOf(packOf('zh-TW'))) {
      expect(notTaiwanese(line), line).toEqual([]);
      const words = Object.keys(MAINLAND_WORDS).filter((word) => plain(line).includes(word));
      expect(words, line).toEqual([]);
    }
  });

  it('are simplified in zh-CN, and hold no Chinese in English', () => {
    for (const line of sentencesOf(packOf('zh-CN'))) expect(notMainland(line), line).toEqual([]);
    for (const line of sentencesOf(packOf('en'))) expect(line).not.toMatch(/\p{Script=Han}/u);
  });

  it('advise and never judge or promise', () => {
    for (const locale of ['zh-CN', 'zh-TW', 'en'] as const) {
      for (const line of sentencesOf(packOf(locale))) {
        expect(line).not.toMatch(/一定是诈骗|就是骗子|违法的|is illegal|is a scammer|guaranteed/i);
      }
    }
  });
});
