import { describe, expect, it } from 'vitest';
import type { Locale } from '@/utils/model';
import { slotLabels } from '@/utils/phrasing/packs/slot-labels';
import { MAINLAND_WORDS } from '../i18n/mainland-words';
import { everyForm } from './complete-case';

/** Every character of a legacy code page: Big5 holds traditional ones, GB 2312 simplified ones. */
function repertoire(encoding: string, leads: [number, number], trails: [number, number]) {
  const decoder = new TextDecoder(encoding);
  const found = new Set<string>();
  for (let lead = leads[0]; lead <= leads[1]; lead += 1) {
    for (let trail = trails[0]; trail <= trails[1]; trail += 1) {
      found.add(decoder.decode(new Uint8Array([lead, trail])));
    }
  }
  return found;
}

const traditional = repertoire('big5', [0xa4, 0xf9], [0x40, 0xfe]);
const simplified = repertoire('gbk', [0xb0, 0xf7], [0xa1, 0xfe]);

async function everyWord(locale: Locale): Promise<[string, string][]> {
  const labels = Object.entries(slotLabels[locale]);
  const phrases = (await everyForm(locale)).flatMap(({ id, text, why, cautions }) =>
    [text, why, ...cautions].map((line): [string, string] => [id, line]),
  );
  return [...labels, ...phrases];
}

/** Taiwan's own words that hold one of the list. */
const plain = (line: string) => line.replace(/手機號碼|螢幕截圖|在線上|程序/g, '');

const han = (line: string) => line.match(/\p{Script=Han}/gu) ?? [];

describe('zh-TW is written for Taiwan', () => {
  it('in traditional characters', async () => {
    for (const [id, line] of await everyWord('zh-TW')) {
      expect(
        han(line).filter((character) => !traditional.has(character)),
        `${id}: ${line}`,
      ).toEqual([]);
      // Characters that Big5 has for other words, and that a careless conversion leaves behind.
      expect(line, id).not.toMatch(/[后里于云余干并征采托游仆御咸姜]/);
    }
  });

  it('in words used there', async () => {
    const mainland =
      /短信|信息|默認|登錄|視頻|網絡|工號|工單|賬|轉帳給|屏幕|軟件|程序員|質量|渠道|反饋|點擊|激活|郵箱|咨詢|聯系|身份證|銀行卡|人工客服|征信|徵信|站內信|材料|通過(?:官方|電話|這裡|此)|工作日|缓|(?<!暫)緩催|延期還|智能|二維碼|打款|拖欠工資|逾期者|在線|周轉不開|支付|公司裁人|單位領導|手頭有的材料/;
    for (const [id, line] of await everyWord('zh-TW')) {
      expect(line, id).not.toMatch(mainland);
      const words = Object.keys(MAINLAND_WORDS).filter((word) => plain(line).includes(word));
      expect(words, `${id}: ${line}`).toEqual([]);
    }
  });
});

describe('zh-CN is written for the mainland', () => {
  it('in simplified characters and its own words', async () => {
    for (const [id, line] of await everyWord('zh-CN')) {
      expect(
        han(line).filter((character) => !simplified.has(character)),
        `${id}: ${line}`,
      ).toEqual([]);
      expect(line, id).not.toMatch(/讯息|简讯|透过|管道|帐|员工编号|工作天|缴款|登入|萤幕|「|」/);
    }
  });
});

it('English has no Chinese and no spelling that only one side of the Atlantic writes', async () => {
  for (const [id, line] of await everyWord('en')) {
    expect(line, id).not.toMatch(/\p{Script=Han}|[，。？「」]/u);
    expect(line, id).not.toMatch(
      /instal+ment|cheque|organi[sz]e|favou?r|colou?r|apologi[sz]e\b|toward[s]/i,
    );
  }
});
