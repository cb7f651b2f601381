import type { Reason } from '@/utils/model';
import type { ByScript } from './by-script';

/** How people name each reason, in folded text. */
export const REASON_WORDS: Readonly<Record<Reason, ByScript>> = {
  job_loss: {
    han: /失业|离职证明|解除劳动合同|裁员|裁掉?我|我裁|(?:被|遭)[^,]{0,6}(?:优化|裁|辞退|解雇|开除|炒|资遣|劝退|解聘)|炒(?:了)?(?:我)?鱿鱼|下岗|待业|(?:丢|没|失去)了?(?:饭碗|工作(?!日|人员|单|时间|号|证))|工作(?:没了|丢了|没有了)|没有工作(?!日|人员|单|时间|号|证)/u,
    latin:
      /lost (?:my|his|her|our) (?:jobs?|employment|position|work)|laid off|made redundant|unemployed|\b(?:was|got|been|being) (?:just |recently )?(?:fired|sacked|let go|dismissed from)|(?:they|company|boss|employer|work|firm) (?:has |have )?(?:just )?let me go|out of work|redundancy|termination letter/u,
  },
  income_down: {
    han: /收入(?:比[^,]{0,6})?(?:减少|下降|锐减|降低|少了|变少|不稳定|腰斩|只剩|没以前|大不如前|缩水|少很多|大减|掉了)|(?:降|减|欠|扣|停)薪|(?:工资|薪水|薪资|提成|奖金|底薪|月薪)[^,]{0,4}(?:少|下降|减|降|砍|扣了|被拖|拖欠|欠|没发|发不出|没了|停发|打折|缩水)|没(?:有)?(?:发)?工资发|[没不]发(?:工资|钱|薪|饷)|(?:工资|薪水|薪资|钱)[^,]{0,3}(?:拿不到|领不到|要不到|讨不到)|老板[^,]{0,2}(?:跑|失联)|(?:发不出|拖欠|欠|欠发)(?:了)?(?:我)?[^,]{0,6}(?:工资|薪)|无薪假|停工|停产|订单(?:少|减|没)|接不到(?:单|活|案)|单量(?:少|下降)|没(?:活|单)(?:干|做|接)/u,
    latin:
      /pay cut|(?:reduced|lower|less|fewer) (?:income|hours|pay|shifts)|\b(?:my|our|his|her|wife's|husband's|household|family|monthly) (?:\w{1,12} )?(?:income|pay|wages?|salary|hours|shifts|commission|earnings|takings)\b[^,.]{0,6} (?:has |have |had |been |was |were |is |are |got ){0,2}(?:dropped|fallen|fell|gone down|went down|decreased|reduced|cut|halved|lower|less|down|stopped|dried up)|(?:cut|halved|reduced|lowered) my (?:hours|pay|wages?|shifts|salary)|earn(?:ing)? (?:much |a lot )?less|furlough|unpaid leave|(?:have|has)n't (?:paid|been paid)[^,.]{0,12}(?:wages|salary|months?)/u,
  },
  illness: {
    han: /生病|住院|住进|抢救|病危|诊断(?:书|证明|报告)|病历|病假|手术|开刀|确诊|患病|患了|患有|得了[^,]{0,5}(?:病|癌|瘤|症)|重病|大病|癌|化疗|放疗|透析|洗肾|中风|脑梗|心梗|脑出血|肿瘤|抑郁症|忧郁症|尿毒症|白血病|瘫痪|病倒|养病|治病|看病(?:花|用)|(?:父|母|爸|妈|孩子|小孩|女儿|儿子|老婆|老公|妻子|丈夫|爷爷|奶奶|外公|外婆|家人|先生|太太)[^,]{0,4}(?:病|住院|手术|过世|去世|走了|往生|离世)|办(?:了)?丧事|后事|丧葬/u,
    latin:
      /(?<![a-z])icu(?![a-z])|\bill(?:ness)?\b|hospitali[sz]ed|in (?:and out of )?hospital|in intensive care|surgery|operation on my|diagnosed|cancer|chemo|stroke|heart attack|dialysis|depression|mental health|(?:medical|health) (?:emergency|treatment|problems|issues)|\bsick\b|doctor's (?:note|letter)|medical (?:certificate|report)|slipped (?:a )?disc|(?:can't|cannot|unable to|not able to) work|off work|signed off|bad back|(?:passed away|funeral|bereave)|caring for (?:my|her|him)|(?:mother|father|mum|mom|dad|wife|husband|partner|son|daughter|child) (?:has |had |just )?died/u,
  },
  accident: {
    han: /车祸|事故|发生意外|出(?:了)?意外|受(?:了)?伤|骨折|工伤|(?:摔|撞|烧|烫|砸|扭|压|割)[^,]{0,3}(?:伤|断|骨)|摔了(?:一跤|下来)|断了?(?:腿|手|骨)|(?:腿|脚|胳膊|手臂|手骨|腰|肋骨|骨头)[^,]{0,3}断|被车?撞/u,
    latin:
      /(?:car|road|traffic|work|workplace|bike|motorbike) (?:accident|crash)|had an accident|was in an accident|car crash|(?:hit|run over) by a (?:car|van|bus|lorry|truck)|injur(?:ed|y|ies)|(?:broke|fractured|broken) (?:my|a|both) ?(?:leg|arm|hip|wrist|ankle|back|foot|hand|collarbone|ribs?)?/u,
  },
  job_change: {
    han: /换(?:了)?(?:一份|份|个)?(?:新)?(?:工作|公司|单位)|跳槽|(?:新|刚)入职|离职|辞职|辞了|转职|新工作|试用期|转行/u,
    latin:
      /chang(?:ed|ing) (?:my )?(?:jobs?|employer)|(?:new|different|another) (?:job|employer)|between jobs|quit my job|left my job|resigned|switched (?:jobs?|employer)|probation(?:ary)? period/u,
  },
  cash_flow: {
    han: /周转|资金(?:紧张|短缺|链|困难|不足|缺口|压力)|(?:货款|工程款|回款|尾款)[^,]{0,4}(?:没|收不|拖|未|回不)|手头(?:紧|吃紧)/u,
    latin:
      /cash[- ]?flow|short of (?:cash|money|funds)|money is tight|customers? (?:have|has)n't paid|waiting (?:for|on) (?:an? |my )?(?:invoices?|payments? from)/u,
  },
  forgot: {
    han: /忘(?:了|记|掉|光)|没注意(?:到)?还款日|记错(?:了)?(?:日期|还款|日子)|记岔/u,
    latin:
      /\bforgot(?:ten)?\b|\bi forget\b|slipped my mind|missed the date by mistake|lost track of|mixed up the dates?/u,
  },
  contact_changed: {
    han: /换(?:了)?(?:个)?(?:新)?(?:手机|电话|号码|地址|号|信箱|邮箱)|(?:手机号码?|电话号码?|号码)(?:换|变|停|丢|注销)|搬(?:了)?(?:家|走)|(?:没有?|未)(?:收|接)到(?:过)?(?:你们?的?|任何|还款|催缴|缴款|纸本|电子|这期|上期){0,2}(?:短信|账单|通知|提醒|简讯)|(?:短信|账单|通知|简讯)[^,]{0,3}(?:没|未)收到/u,
    latin:
      /chang(?:ed|ing) (?:my )?(?:phone )?(?:number|phone|address|email)|new (?:phone|number|address)|moved (?:house|home|address|flat|out|in)|(?:did(?:n't| not)|never) (?:get|got|receive|received|see|saw) (?:the|any|your|a) (?:bill|letter|notice|reminder|statement)|(?:bill|letter|statement)s? (?:went|were sent|was sent) to (?:my |the |an )?(?:old|wrong|previous)/u,
  },
  business_failure: {
    han: /(?:生意|公司|店铺?|门店|餐厅|饭馆|工作室|经营|创业|工厂|厂子?|摊子?|厂里|投资)[^,]{0,5}(?:倒闭|失败|亏损|关门|破产|亏|垮|倒了|关了|收了|收摊|歇业|停业|黄了|赔|做不下去|撑不下去|开不下去|没了)|(?:亏|赔)(?:光|完|本|得?精光)|血本无归/u,
    latin:
      /(?:business|company|shop|restaurant|caf[eé]|firm|start-?up|salon|store)[^,.]{0,8} (?:failed|closed|went under|collapsed|gone (?:bust|under)|went bust|shut down|folded|is losing money)|(?:clos(?:ed|ing)|had to close|shut) (?:down )?(?:my|our|the) (?:business(?! account)|shop|restaurant|caf[eé]|salon)|bankrupt|insolven/u,
  },
  divorce: {
    han: /离(?:了)?婚|分居|离异|净身出户|抚养权/u,
    latin:
      /divorc(?:e|ed|ing)|separated from (?:my|him|her)|separation from my|(?:husband|wife|partner)[^,.]{0,12} (?:split up|broke up|separated|left me|walked out|moved out)|(?:split|broke) up with (?:my )?(?:husband|wife|partner)|(?:marriage|relationship) (?:has )?(?:broke|ended|broken)|getting a separation/u,
  },
  natural_disaster: {
    han: /洪水|水灾|发大水|洪涝|淹水|(?:家|房|屋|店|田|地|仓库|货|车)[^,]{0,4}(?:淹(?:了|掉|没|坏)|烧(?:了|掉|毁|光|没)|冲(?:走|毁|垮|塌|掉)|震(?:塌|坏|垮|毁)|吹(?:坏|走|垮|翻))|地震|台风|火灾|着火|失火|火烧|起火|暴雨|冰雹|旱灾|受灾|灾害|泥石流|土石流|山体滑坡|雪灾/u,
    latin:
      /flood(?:ed|ing|s)?\b|earthquake|hurricane|typhoon|wildfire|\bfire (?:destroyed|damaged|at (?:my|our))|(?:house|home|flat|shop|roof|place)[^,.]{0,8} (?:burn(?:ed|t)|caught fire|was hit by|damaged by)|caught fire|natural disaster|tornado|\bstorm (?:damaged|took|hit|destroyed)|landslide|drought/u,
  },
  fraud_victim: {
    han: /(?:被|遭|受|遇到|遭遇|碰到|碰上)[^,]{0,6}(?:诈骗|欺诈|骗)|上当|杀猪盘|报案(?:回执|证明|三联单)|盗刷|冒用|盗用|卷款|跑路|刷单/u,
    latin:
      /(?:scammed|conned|swindled|tricked (?:out|into)|defrauded)|victim of (?:a )?(?:fraud|scam|identity theft)|fell for (?:a |an )?(?:\w+ )?scam|identity (?:was )?(?:theft|stolen)|stole my (?:identity|card|money)|(?:card|account) (?:was|got) (?:cloned|hacked|stolen)/u,
  },
};

/** Supposed, denied, asked, or somebody else's. */
export const NO_REASON =
  /如果|假如|要是|若|万一|并非|不是因为|没有?(?:失业|生病|离婚|被骗|忘)|以免|避免|防止|担心|怕|谨防|小心|别人|[朋同](?:友|事|学)(?:失业|生病|住院|被)|\bif\b|in case|not because|to avoid|worried|afraid of|unless|\bnot (?:unemployed|ill|sick|redundant)|\b(?:nurse|doctor|carer|i work|works|working|a job) (?:at|in|on|for)\b|(?:在|是)[^,]{0,6}(?:医院|保险|法院|诊所)[^,]{0,4}(?:上班|工作|做)|(?:你们?|贵司|贵公司|贵行)[^,]{0,4}(?:倒|破产|跑路|裁)|[狗猫]|\b(?:dog|cat)\b|\bpayment (?:date )?(?:has )?changed\b/u;
