import type { Sign } from './sign';

const HAND_OVER = /缴|交(?!易|流|通)|付|转|汇|打|存|刷|俾|收取?|支付|充值/u;

/** Money before help. A fee beside the bill is ordinary; a fee that opens a door is not. */
export const payFirstSign: Sign = {
  ways: [
    [
      /解冻(?:费|金|款)|保证金|认证金|验证金|验资|疏通费|激活费|诚意金|担保金|会员费|包装费|刷.{0,4}流水|流水验证|(?:验证|证明).{0,2}(?:财力|还款能力)|激活账户/u,
      HAND_OVER,
    ],
    [
      /手续费|服务费|定金|订金|押金|工本费|代办费|前期费|材料费|认证费|公证费|律师费/u,
      HAND_OVER,
      /(?<!优)先(?!生)|才能|才可|才会|预[付交缴存]|(?:办理|申请|审核|放款|开通)前|事前|(?:之)?后(?:才|就|再|即|马上)|工本费\d|(?:马上|立刻|立即|当天|即可)[^,]{0,4}(?:办|解|放款|开通|恢复|处理|撤|到账|生效)/u,
    ],
    [/解冻.{0,4}[需要交].{0,4}\d/u],
    [/解冻|解除冻结/u, /存(?:入|款)|汇|转(?:入|账|款|\d)|缴|打\d/u],
    [
      /\b(?:up[- ]?front|release|activation|clearance|unlock(?:ing)?) (?:fee|payment|charge|deposit)\b|\badvance fee\b|\bgood[- ]faith deposit\b|\bsecurity deposit\b|\bunfreeze\b|\bto (?:unlock|activate)\b|\brefundable (?:fee|deposit)\b|\bdeposit first\b|\bfee first\b/u,
      /\b(?:pay|send|transfer|deposit|need|required|make|wire|paid)\b/u,
    ],
    [
      /\b(?:processing|advance|insurance|arrangement|legal|case|admin(?:istration)?|handling|enrol?l?ment|set-?up|application) (?:fee|payment|charge|deposit)\b|\bdeposit \$?£?\d/u,
      /\bbefore\b|\bfirst\b|\bto (?:start|set|unlock|release|begin|unfreeze|clear)\b|\brequired\b|\bmust\b|\bup[- ]?front\b|\btoday\b|\bin advance\b|\band we\b/u,
    ],
  ],
  not: /免[收除]|减免(?:了)?手续费|退还|退租|抵扣?房租|提前还款|首期|逾期费|included|returned|each instal|every instal|monthly/u,
};

const RECORD =
  /征信|信用(?!卡|额|贷|社|生活|消费)|不良(?:记录|信用|信息|$)|逾期(?:记录|信息|纪录)?|黑户|黑名单|联征|呆账/u;
const PRICE =
  /付费|收费|费(?:用|低|另)|按条|面议|(?<![-\d])\d{3,}|后付|团队|退款|办法|手续费|服务费|花.{0,6}[块元钱]|花钱|交钱|\d ?[元块]|个点|[%％]|内部|包过|不成功|成功(?:后|再)|事后付款|见效|快速|一对一|联系我|帮你洗|保证消|专业/u;

/** A fee for what is free, or for what nobody can do. */
export const agentForMoneySign: Sign = {
  ways: [
    [
      /征信(?:修复|洗白|铲单|黑名单.{0,4}处理)|铲单|洗白(?:征信|信用|联征)|信用修复师|反催收|债务优化|法务代理|包(?:处理|消除?|删除?)/u,
    ],
    [
      /修复|恢复|专办|洗白|可消|消除|铲|删|清除|抹|去掉|撤[销掉]|帮你撤|能撤|消掉|可处理|做.{0,4}异议/u,
      RECORD,
      PRICE,
    ],
    [
      /修复|洗白|消除|铲|删除?|清除|抹/u,
      /征信|不良(?:记录|信用)|黑名单|联征|逾期记录|信用(?:记录|污点)/u,
    ],
    [/内部渠道|付费[^,]{0,4}(?:修复|消除|处理|清除)/u],
    [/征信|联征|黑记录|信用瑕疵/u, /处理|洗掉|修复|恢复/u, /付费|费用|交钱|花钱/u],
    [/\bpay\b/u, /\bfirst,? then\b/u, /\b(?:loan|credit|released?|disbursed)\b/u],
    [
      /代办|代理|代你|包办|我们?公司|团队|强制/u,
      /停息|延期|分期|协商|减免|债务|上岸|投诉|展延/u,
      PRICE,
    ],
    [/代办|代理(?!人)|内部渠道/u, /停息|协商|减免|债务|强制下款/u],
    [
      /停息|减免|协商|债务(?:重组|整合|协商)/u,
      /\d ?个点|(?<!(?:率|减免|减|免).{0,4})[%％]|收费|透明/u,
    ],
    [/停息(?:挂账|分期)|债务(?:重组|优化|整合)|上岸/u, /专业|团队|服务费|退款|找我|费用/u],
    [
      /停息|协商|减免|分期|延期|债务/u,
      /代客|服务费|收取.{0,4}[一二三\d].{0,3}成|抽成|全额退|不成功/u,
    ],
    [
      /\b(?:fix(?:ed)?|repair(?:ed)?|clean(?:ed)?|clear|erased?|wiped?|removed?|deleted?)\b/u,
      /\byour (?:bad |poor )?credit\b(?! card)|\bbad credit\b|\bcredit (?:file|report|record|history|score)\b|\b(?:negative|late) (?:items|marks|entries)\b|\bdefault from\b/u,
    ],
    [
      /\b(?:remove|delete|erase|wipe|clear|clean)\b/u,
      /\b(?:defaults?|ccjs?|late payments?|collections|judgments?|inquiries|missed payments?|marks?)\b/u,
      /[£$€]|\b(?:fee|charge|guaranteed?|pay us|upfront|price|cost|file|report)\b/u,
    ],
    [/\bcredit repair\b|\bdebt settlement company\b/u],
    [
      /\bnegotiat\w{1,8}\b|\bsettle\b|\bwr(?:ite|itten|iting) off\b|\bwiped?\b|\breduced?\b|\bdeal with\b/u,
      /\b(?:lenders?|debts?|creditors?|loans?)\b/u,
      /\bfor a (?:\w+ )?fee\b|\b(?:just|only|from) [£$€]\d|\bwe charge\b|\bfee of\b|\d ?%|\bour fee\b|\bcommission\b/u,
    ],
  ],
  not: /影响|年后|到期(?:后)?自|满[五5]年|(?<!做.{0,6})异议|更[新正]|可以申诉|自(?:动|行)消|违约金|重复的|免费|(?<!做.{0,4})异议.{0,4}免|late fee|duplicate|for our error|our mistake/u,
};
