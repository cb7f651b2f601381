/** Words in front of a number that say it is something else. */
const OTHER_NUMBER =
  /(?:订单|訂單|单号|單號|运单|運單|快递|快遞|工单|工單|案件|案号|案號|受理|流水|编号|編號|投诉|投訴|查询码|申请号|申請號|合同|合約|发票|發票|条码|條碼|追踪|追蹤|工号|工號|员编|員編|order|tracking|ticket|case|ref(?:erence)?|invoice|contract|parcel|complaint|bar ?code|policy|imei|isbn|staff|employee|agent|request|transaction)[^\n,，。;；]{0,10}$/;

const REACH = 24;

/** "订单号 20261122…": the words before say this is no card and no identity number. */
export function isOtherNumber(folded: string, start: number): boolean {
  return OTHER_NUMBER.test(folded.slice(Math.max(0, start - REACH), start));
}

/** A plus, a letter or an amount sign in front: a phone abroad, a code, money. */
export function hasForeignLeft(folded: string, start: number): boolean {
  return /[+a-z¥$£€]$/.test(folded.slice(0, start)) || /\d[,.]$/.test(folded.slice(0, start));
}

export function hasWordsNear(folded: string, start: number, end: number, words: RegExp): boolean {
  return words.test(folded.slice(Math.max(0, start - REACH), end + 12));
}
