import type { Reason } from '@/utils/model';

/** How people name each reason, in folded text. */
export const REASON_WORDS: Readonly<Record<Reason, RegExp>> = {
  job_loss:
    /失业|离职证明|解除劳动合同|被裁|裁员|把我裁|裁掉我|被.{0,4}优化|下岗|被辞退|被开除|丢了工作|没了工作|被优化|被资遣|遭资遣|没有工作|lost my job|laid off|made redundant|unemployed|was fired|lost my employment|redundancy|termination letter/u,
  income_down:
    /收入(?:减少|下降|锐减|降低|少了|变少|不稳定)|降薪|减薪|工资(?:少了|下降|减少|被拖欠|拖欠)|薪水(?:少了|减少|变少)|停薪|无薪假|pay cut|(?:reduced|lower|less) (?:income|hours|pay)|income (?:has )?(?:dropped|fallen|fell|gone down|decreased|reduced)|hours (?:were|have been) cut|earning less/u,
  illness:
    /生病|住院|诊断(?:书|证明|报告)|病历|病假单|手术|开刀|确诊|患病|患了|得了(?:病|癌|肿瘤)|重病|大病|癌症|化疗|病倒|家人(?:病|生病|住院)|(?:父|母|爸|妈|孩子|老婆|老公|妻子|丈夫).{0,3}(?:病|住院|手术)|\bill(?:ness)?\b|hospitali[sz]ed|in hospital|surgery|diagnosed|cancer|medical (?:emergency|treatment)|\bsick\b|doctor's (?:note|letter)|medical (?:certificate|report)/u,
  accident:
    /车祸|事故认定|出了事故|发生意外|交通事故|受伤|骨折|工伤|摔伤|(?:car|road|traffic|work) accident|had an accident|injur(?:ed|y)|broke my/u,
  job_change:
    /换(?:了)?工作|跳槽|入职|离职|辞职|转职|新工作|chang(?:ed|ing) jobs?|new job|between jobs|quit my job|resigned/u,
  cash_flow:
    /周转|资金(?:紧张|短缺|链|困难)|手头(?:紧|吃紧)|cash[- ]?flow|short of (?:cash|money|funds)|money is tight/u,
  forgot:
    /忘(?:了|记)(?:还款|还|缴|日期|这|账单|了)|没注意(?:到)?还款日|记错(?:了)?(?:日期|还款)|forgot|forgotten|slipped my mind|missed the date by mistake/u,
  contact_changed:
    /换(?:了)?(?:手机|电话|号码|地址)|手机号(?:换|变|停)|搬(?:了)?家|没收到(?:短信|账单|通知|提醒)|changed my (?:number|phone|address|email)|moved (?:house|home|address)|did(?:n't| not) (?:get|receive) (?:the|any|your) (?:bill|letter|notice|reminder|statement)/u,
  business_failure:
    /(?:生意|公司|店|经营|创业|工厂).{0,4}(?:倒闭|失败|亏损|关门|破产|亏|垮|倒了)|(?:business|company|shop|restaurant) (?:has )?(?:failed|closed|went under|collapsed|gone bust)|closed my (?:business|shop)|bankrupt/u,
  divorce: /离婚|分居|divorc(?:e|ed|ing)|separated from my|separation from my/u,
  natural_disaster:
    /洪水|水灾|发大水|(?:家|房|屋|店|田|地)[^,]{0,3}(?:淹|冲)(?:了|掉|毁)|地震|台风|火灾|暴雨|受灾|灾害|泥石流|flood(?:ed|ing)?\b|earthquake|hurricane|typhoon|wildfire|\bfire (?:destroyed|damaged|at my)|natural disaster|tornado/u,
  fraud_victim:
    /(?:被|遭|受|遇到|遭遇)(?:电信|网络|人)?(?:诈骗|欺诈|骗了|骗走|骗钱|骗)|被骗|报案(?:回执|证明|三联单)|盗刷|冒用|scammed|victim of (?:a )?(?:fraud|scam|identity theft)|defrauded|identity (?:was )?(?:theft|stolen)/u,
};

/** Supposed, denied, asked, or somebody else's. */
export const NO_REASON =
  /如果|假如|要是|若|万一|并非|不是因为|没有(?:失业|生病|离婚|被骗|忘)|以免|避免|防止|担心|怕|谨防|\bif\b|in case|not because|to avoid|worried|afraid of|unless|\bnot (?:unemployed|ill|sick|redundant)|[狗猫]|\b(?:dog|cat)\b/u;
