import type { CollectionRule } from '../finding';
import { falseAuthoritySign, inventedConsequenceSign } from './authority-signs';
import type { Sign } from './sign';

const thirdParty: Sign = {
  ways: [
    [/爆通讯录|家里?人会收到/u],
    [
      /联[系络](?!人)|通知|告知|告诉(?!我)|打(?:给|俾|电话|去)|致电|走访|外访|拜访|家访|派人|曝光|知会|电联|群发|转告|函告|发(?:到|给|函)|寄|打过去|核实|问他们|搵|叫.{0,6}还|知道|接到|收到|(?:找|跟|问).{0,10}(?:了解|谈|要|还|说)/u,
      /家人|家里人|家属|亲友|亲属|亲戚|亲朋|紧急联[系络]人|联系人|父母|爸妈|配偶|朋友圈|(?:微信|qq)?好友|微信群|同学|通讯录|邻居|村委|居委|屋企人|老细|老婆|老公|妻子|丈夫|女儿|儿子|[谘咨]询人|推荐人|你(?:的|们|所在的?|任职的?|就职的?|现在的?|老家的?)?(?:同事|朋友|老板|领导|主管|人事|单位|公司|雇主|学校)/u,
    ],
    [
      /\b(?:contact(?:ing)?|call(?:ing)?|ring(?:ing)?|phon(?:e|ing)|tell(?:ing)?|inform(?:ing)?|notify(?:ing)?|messag(?:e|ing)|text(?:ing)?|visit(?:ing)?|email(?:ing)?|writing to|talking to|speak(?:ing)? to|reach out|find out|in touch with|letter to|get messages|know|hear from|get a (?:message|call)|talk to|write to|discuss|hear(?:ing)? (?:from us|about|all)|made aware|contacted|informed)\b/u,
      /\byour (?:\w+ )?(?:employer|boss|workplace|place of work|family|relatives?|parents?|mother|father|spouse|wife|husband|partner|friends?|neighbou?rs?|references?|referees|colleagues?|contacts|landlord|children|flatmates?|roommates?|emergency contacts?|next of kin|hr|manager|parents)\b|\beveryone (?:in your|you know)\b|\b(?:people|contacts|numbers) (?:you|in your|on your)\b/u,
    ],
  ],
  not: /给我|我的(?:家人|单位|公司|亲友)|(?:我|请|让我)(?:的|们|们的|会)?(?:请|联[系络](?:一下)?)?(?:我的?)?(?:同事|主管)|商量|周转|代[还缴]|支持|帮你|只(?:联[系络])?(?:和)?我|修改|找(?:亲戚|朋友|家人).{0,3}借|联[系络]了我|\b(?:please|you (?:can|could|may|might|should|need to|will need to)|ask|have you|did you|do you|does your|do your|is your|are your)\b.{0,20}\b(?:contact|call|speak|talk|tell|ask|told|friend|family|know)\b/u,
};

const CALLS =
  /呼(?:叫|你|死)|打(?!扫|扰|印|折|开)|致电|来电|拨|联[系络](?!人)|电话|催(?!收员|缴单|收部)/u;

const contactHours: Sign = {
  ways: [
    [
      /(?:今晚|晚上?|夜里|夜晚|夜间|深夜) ?(?:10|11|12|22|23|十|十一|十二|[1-3一二两三]) ?[点时:]|凌晨|半夜|三更|深夜|夜里|多晚|(?:早上|清晨|明早|早晨|一早) ?[5-7五六七] ?[点时:]|(?<!\d)(?:22|23|0[0-7]):\d\d|不分(?:白天)?(?:黑夜|昼夜|日夜)|24小时(?:轮|不)/u,
      /打(?!扫|扰|印|折|开)|致电|来电|拨|联[系络](?!人)|上门|到府/u,
    ],
    [
      /\b(?:10|11)(?:[:.]\d\d)? ?p\.?m\b|(?<![\d:])(?:12|[1-7])(?:[:.]\d\d)? ?a\.?m\b|\bmidnight\b|(?<![\d:])[1-7](?:[:.]\d\d)? in the morning\b|\b(?:in|through) the (?:middle of the )?night\b|\blate at night\b|\bday and night\b|\b(?:22|23):\d\d\b/u,
      /\b(?:call(?:s|ing)?|ring(?:ing)?|phone|contact|visit|knock|text)\b/u,
    ],
  ],
  not: /(?:工作|服务)时间|热线|扣款|更新|维护|\d小时内|回复你|紧急联|前(?:还|缴|完成|支付)|\bopen\b|(?:call|phone|ring|contact|text|reach|message) us|payment is|update/u,
};

const contactFrequency: Sign = {
  ways: [
    [
      /每天|天天|日日|[一每][天日][^,]{0,4}(?:[十百几]|\d\d)[^,]{0,2}(?:个电话|次|通)|每(?:半个?)?(?:小时|钟头)|每[^,]{1,4}分钟|一天.{0,4}(?:打|多次)|一日.{0,3}次|每个?小时|每隔|不停|不断|不间断|一直(?:打|拨|联[系络](?!不))|轮流|轮番|继续打|早中晚|第[5-9五六七八九十]次|[五六七八九十]个电话|\d\d个电话|好[几多][通个次]|第\d\d次|打[到爆]你|直到你/u,
      CALLS,
    ],
    [
      /\bevery (?:single |other )?(?:hour|day)\b|\bevery \w{1,8} minutes\b|\bdaily calls\b|\bas many times as\b|\ball day\b|\bagain and again\b|\bday and night\b|\bnon-?stop\b|\b(?:\d+|several|many|five|six|eight|ten|twenty) (?:calls|times) (?:a |per |each |to)day\b|\bkeep (?:calling|ringing|phoning)\b|\bstop (?:calling|ringing)\b|\bcontinuously\b/u,
      /\b(?:call(?:s|ed|ing)?|ring(?:ing)?|phone|dial(?:ler)?|hear from us)\b/u,
    ],
  ],
  not: /占线|打不通|保持|服务(?:时间|到)|利息|最多|可以?.{0,6}(?:打|致电|来电|拨)|你可|回复你|每天 ?(?:早上?|上午)?\d{1,2}[点:]|you can|call us|lines are|answers calls/u,
};

const RELIEF =
  /\b(?:plans?|arrangements?|extensions?|extra time|more time|further time|hardship|interest|breathing|instal|payment holiday|reduced payments?|on hold|a hold|(?:monthly|your) payments?|forbearance|deferral|moratorium)/u;

const forbearance: Sign = {
  ways: [
    [
      /\b(?:cannot|can't|unable to|won't|not able to|(?:do|does|will|could|would|can|may)(?: not|n't))\b[^,]{0,16}\b(?:offer|give|provide|agree|accept|extend|freeze|reduce|lower|waive|stop|help|set up|put|arrange|grant|allow|suspend|pause|do (?:hardship|payment|plan|arrangement|instal|extension))/u,
      RELIEF,
    ],
    [
      /\bno (?:\w+ )?(?:payment plans?|extensions?|arrangements?|forbearance|instal\w+|(?:further|more|extra) time|hardship|deferrals?|payment holidays?)\b/u,
    ],
    [
      RELIEF,
      /\b(?:declined|refused|rejected|turned down|denied|unavailable)\b|\b(?:not|isn't|aren't) (?:something we|available|possible|eligible|an option)\b/u,
    ],
    [/\b(?:don't|do not|doesn't|does not) qualify\b/u, RELIEF],
    [
      /无法|不能|不可以|没有|没办法|不支持|不接受|不同意|拒绝|不予|暂不|不符合|[未没]通过|驳回|不提供|不给|办不了|做不了/u,
      /延期|展期|展延|延后|分期|减免|宽限|协商|停息|减息|缓缴/u,
    ],
  ],
  not: /if you|can't you|don't worry|guarantee|如果|的话|要是|若|(?:不能|无法|没有?办法)[^,]{0,6}(?:按时|准时|全额|一次)|没有?(?:收到|看到|找到)|打开|页面|担心|不收/u,
  denies: true,
};

export const COLLECTION_WORDS: Readonly<Record<CollectionRule, Sign>> = {
  third_party_contact: thirdParty,
  invented_consequence: inventedConsequenceSign,
  false_authority: falseAuthoritySign,
  contact_hours: contactHours,
  contact_frequency: contactFrequency,
  repair_period_over: { ways: [[/一次性信用修复|信用修复(?:政策|新政)/u]] },
  forbearance,
};
