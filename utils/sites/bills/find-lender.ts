import type { BillFact } from './bill-facts';
import { LENDER_NAMES } from './lender-names';
import type { PlainText } from './plain-text';

const SIGNED = /[【[]([^【】[\]\n]{2,20})[】\]]/g;
const CLOSING = /[-－—–]{1,2} ?([\u4e00-\u9fff]{2,12})\s{0,3}$/;
const NO_NAME = /通知|提醒|账单|广告|备用金|借钱|征信|温馨|重要|系统|逾期|公告|验证码|中心$/;
/** Harbor Recovery LLC, Northwind Bank */
const COMPANY =
  /(?<![A-Za-z])(?:[A-Z][A-Za-z&'’.]{1,20} ){1,3}(?:Bank|LLC|L\.L\.C\.|Ltd|Limited|Inc|PLC|plc|Finance|Financial|Energy|Recovery|Collections|Utilities|Water|Telecom|Council|Hospital|University|Insurance)(?![a-z])/;
const LETTER = /[a-z0-9]/;
const BANK = /[\u4e00-\u9fff]{2,5}银行/g;
const NOT_IN_A_NAME = /您|的|在|到|于|向|由|从|与|和|本|我|该|发卡|所属|关联|绑定|支付/;

/** Who sends the bill: a known name, else the name it is signed with. */
export function findLender(plain: PlainText): BillFact<string> | null {
  const known = knownName(plain);
  if (known) return known;
  for (const match of plain.folded.matchAll(SIGNED)) {
    const name = match[1] ?? '';
    if (NO_NAME.test(name) || /^\d+$/.test(name)) continue;
    return factAt(plain, match.index + 1, match.index + 1 + name.length);
  }
  const bank = [...plain.folded.matchAll(BANK)].find(([name]) => !NOT_IN_A_NAME.test(name));
  if (bank) return factAt(plain, bank.index, bank.index + bank[0].length);
  const company = COMPANY.exec(plain.cased);
  if (company) return factAt(plain, company.index, company.index + company[0].length);
  const closing = CLOSING.exec(plain.folded);
  if (!closing?.[1]) return null;
  const start = closing.index + closing[0].indexOf(closing[1]);
  return factAt(plain, start, start + closing[1].length);
}

function knownName(plain: PlainText): BillFact<string> | null {
  let best: { start: number; end: number } | null = null;
  for (const name of LENDER_NAMES) {
    const start = placeOf(plain, name);
    if (start < 0) continue;
    const end = start + name.length;
    const longer = best !== null && start <= best.start && end >= best.end;
    if (best === null || longer || end <= best.start) best = { start, end };
  }
  return best && factAt(plain, best.start, best.end);
}

/** Latin names stand free and begin with a capital: "due" and "discover" name nobody. */
function placeOf({ cased, folded }: PlainText, name: string): number {
  const start = folded.indexOf(name);
  if (start < 0 || !LETTER.test(name.charAt(0))) return start;
  const free =
    !LETTER.test(folded.charAt(start - 1)) && !LETTER.test(folded.charAt(start + name.length));
  return free && cased.charAt(start) !== folded.charAt(start) ? start : -1;
}

function factAt(plain: PlainText, start: number, end: number): BillFact<string> {
  const words = plain.words(start, end).trim();
  return { value: words, words };
}
