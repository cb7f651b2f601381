import { foldWidth } from '@/utils/text';
import type { Finding, OutgoingContext } from '../finding';
import { packOf } from '../packs/pack-of';

const NAMES =
  '(?:[您你我]的|请填写?|請填寫?|填写?|填寫?|待填|贷款|貸款|还款|還款|繳款|缴款|约定|約定|到期|开始|開始|首期|每月|每期|逾期|欠款|借款|对方|對方|客服)?(?:姓名|名字|金额|金額|数额|數額|日期|时间|時間|原因|理由|工号|工號|员编|員編|期数|期數|电话|電話|手机号|手機|卡号|卡號|尾号|账号|帳號|地址|编号|編號|案号|案號|平台|银行|銀行|机构|機構)(?:后四位|後四位|末四碼|末四码)?|(?:[您你]的|请填|請填|待填|填写|填寫)[^\\]】>)}\\n]{0,10}|(?:(?:your|insert|enter|my|the|agent|lender|creditor|company|account|phone|reference|new|due|payment|monthly) ){0,3}(?:name|amount|date|reason|creditor|lender|company|account|address|phone|reference|number|sum|month|day)';
const BRACED = /\{\{[^{}\n]{1,40}\}\}|\{[^{}\s]{1,40}\}|〔[^〕\n]{1,20}〕|_{3,}/i;
const NAMED = new RegExp(
  [
    `[[【<(] ?(?:${NAMES}|x{1,6}) ?[\\]】>)]`,
    '[¥£$€] ?x{1,6}(?![a-z\\d])|(?<![a-z\\d])[x×○〇]{1,4} ?(?:元|月|日|号|號|期|天|年)',
    '(?:工号|工號|员编|員編|姓名|名字|金额|金額|日期|电话|電話|编号|編號|我叫|我是|欠款|每月)(?:是|为|為|:)? ?[x×○〇]{2,6}(?![a-z\\d])|某某某|某月某日',
  ].join('|'),
  'i',
);
/** Each of the named ones holds one of these; most sentences none, and then they are not compiled. */
const SIGN = /[[【<(x×○〇某]/i;

/** Where the text was left open, the first of them. */
function leftover(text: string): string | null {
  const folded = foldWidth(text);
  const gaps = [BRACED.exec(folded), SIGN.test(folded) ? NAMED.exec(folded) : null];
  const [gap] = gaps.filter((one) => one !== null).sort((one, other) => one.index - other.index);
  return gap ? text.slice(gap.index, gap.index + gap[0].length) : null;
}

/** A sentence with a gap is never sent as it stands. */
export function checkOpenSlots(text: string, context: OutgoingContext): Finding[] {
  const open = context.openSlots ?? [];
  const left = leftover(text);
  if (open.length === 0 && !left) return [];
  const pack = packOf(context.locale);
  const names = [...new Set([...open, ...(left ? [left] : [])])];
  const first = names[0] ?? '';
  const start = first === '' ? -1 : text.indexOf(first);
  return [
    {
      rule: 'open_slot',
      action: 'hold',
      reason: pack.openSlot(names.join(pack.listMark)),
      ...(start >= 0 ? { span: { start, end: start + first.length } } : {}),
    },
  ];
}
