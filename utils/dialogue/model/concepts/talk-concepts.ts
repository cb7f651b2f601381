import type { Concept } from './concept';

/** Talking: who asks, offers, refuses, waits, passes on, greets. */
export const talkConcepts: readonly Concept[] = [
  ['you', '你|阁下|台端|贵户|用户|客户|业主', "you|your|yours|u|ur|you're|you've|you'd|you'll"],
  ['we', '我们|本行|我行|我司|本公司|公司|我哋|敝行|我方', "we|our|us|we're|we've|we'll|we'd"],
  ['i', '我(?!们|司|行|哋|方)|这边|小助手', "i|me|my|i'll|i'm|i've|i'd"],
  [
    'why',
    '为什么|为何|为啥|原因|怎么回事|什么情况|啥情况|咋回事|点解|什么事|咩事|咩情况|出什么|怎么了|什么状况|遇到什么|什么问题|怎么又|怎么突然|怎么到现在|说法|卡在',
    "why|reasons?|how come|what happened|cause|causing|caused|going on|what's wrong|what changed|what's different|went wrong|led|what's the story|stopping you|getting in the way|help me understand|something come up|what has changed|what's changed|issue|happened",
  ],
  [
    'trouble',
    '困难|压力|难处|紧张|手紧|失业|生病|变故|变动|有问题|资金上|忘记|忘了|特殊情况|异议|疑问|实际情况|没有能力',
    'difficult|difficulty|difficulties|hardship|struggling|struggle|tough|trouble|circumstances|situation|illness|medical|unemployed|lost your job|forget|forgot|oversight|tight|dispute|problem|temporary',
  ],
  [
    'tell',
    '说说|告诉|告知|跟我讲|说明|描述|讲讲|解释|了解一下|了解|跟我说',
    'tell|explain|describe|let us know|let me know|share|understand|talk to me|walk me through',
  ],
  [
    'cannot',
    '不能|无法|没办法|冇得|不行|不可以|不可能|不符|不支持|不适用|不满足|没有办法|做不到|办不了|不接受|不接纳|无能为力|没权限|没有权限|恕|唔可以|做唔到|没法|不了|驳回|拒绝|未通过|不批|不会同意|不予|不享受|不属于|不认|礙难|碍难|未能|免谈|别想',
    "cannot|can't|can not|unable|won't|not able|not possible|no longer|declined?|reject(?:ed)?|denied|not eligible|not allowed|not supported|don't meet|excluded|no way|refuse|against policy|hands are tied|cannot be|not available|isn't|doesn't|don't|no such|not uphold|can't take",
  ],
  [
    'too little',
    '太低|太少|不够|才还|只肯|猴年马月|不足以',
    "too low|too little|not enough|doesn't even|does not even|insufficient|well below|below what",
  ],
  [
    'only',
    '只有|只能|仅|最多|除非|只针对|上次已|已经给你|毁诺|违约了|再次|一次机会',
    'only|exclusively|already|granted|third|twice|once|regardless|applies|stands?|best i can',
  ],
  [
    'rules',
    '规定|政策|合同|条款|资格|条件|权限|系统|公司要求|总行|领导|办法',
    'policy|policies|terms|criteria|eligible|eligibility|rules|regulations|system|programs?|scheme|creditor|manager',
  ],
  [
    'not',
    '不(?!好意思|客气|仅|过|用|但)|没(?!错|事|关系|问题)|未|无|别(?!的|人|着急|急|激动|担心)|勿',
    "not|no|never|n't|didn't|haven't|hasn't|wasn't|without|nor|none|nothing|nope",
  ],
  [
    'can',
    '可以|能够|可申请|可办理|支持|可享|可协助|可向|可透过|可于|有个方案|适合|符合|名额',
    'can|could|able to|offers?|may|might|options?|qualify|prepared to|authori[sz]ed|happy to|would be able|possible|available|apply online',
  ],
  [
    'for you',
    '帮你|为你|给你|替你|协助你|帮您|畀你|俾你',
    'for you|let me|help you|i can|we can|give you|offer you|set you up|get you',
  ],
  [
    'would you',
    '你看|可以接受|接受吗|能接受|考虑一下|你觉得|需要吗|愿意吗|合适吗|您看|想不想|有需要|要不|不如|不然|要是|这样吧|这样行不行',
    "how about|what if|would (?:you|that|it) (?:like|help|prefer|work|be|suit)|would it help|how does|want me to|interested|sound|why don't we|instead|option",
  ],
  [
    'can you',
    '能不能|可不可以|可唔可以|可以吗|行吗|好吗|行不行|能否|可否|方便|得唔得|好不好|成不成|有没有|有冇|是否|吗|呢|么',
    'could you|can you|would you|are you able|do you|will you|is there|are you|did you|have you|can i|may i|could i|should i|were you|does|do we',
  ],
  ['asks', '\\?', '(?!x)x'],
  [
    'done',
    '已经|已为|已帮|已|成功|好了|完成|生效|通过|办妥|咗|改好|登记好|说定|就这么|照你说|按你说|核准|成立',
    "has been|have been|i've|we've|i have|we have|successfully|done|all set|approved|set up|sorted|went through|received|is now|gone ahead|actioned|logged|issued|active|enrolled|updated",
  ],
  [
    'agreed',
    '约定|同意|承诺|答应|应承|协议|说好|说定|确认|备注|注记|登录|登记|依约|达成',
    'agreed|agreement|agrees?|confirm(?:s|ed|ing)?|recap|promised?|deal|accepted|scheduled|noted|down for|put you down|as discussed|go over|our records',
  ],
  [
    'great',
    '好的|行,|好,|没问题|冇问题|恭喜|可以的|好嘞|ok,',
    'great|perfect|okay so|good news|excellent|fine|lovely|congratulations|right',
  ],
  [
    'apply',
    '申请|办理|提交|提出|送件',
    'apply|applied|applicants?|application|requests?|requested|submit|submitted|claim',
  ],
  [
    'check',
    '审核|审批|评估|核实|查询|查一下|受理|处理中|反馈|上报|核查|调查|确认一下|问过|请示|送审|审理|查阅|看一下|呈报|核对|复核|查看|记录|跟进|加急',
    'check|checking|review|reviewed|reviewing|look into|looking|investigat(?:e|ing|ion)|assess|assessed|process(?:ed|ing)?|pending|forwarded|raised|find out|pull(?:ing)? (?:it )?up|see what i can do|speak to my|run this past|decision|approval',
  ],
  [
    'wait',
    '稍等|稍候|等待|耐心|等一下|等下|等等|等候|排队|等我|等消息|稍后|晚点|再给我|忙线|请等|等我一阵|等通知',
    'wait|waiting|hold on|patience|bear(?:ing)? with|moment|minutes?|second|sec|hang tight|shortly|queue|patient|one sec|allow|in line|brief hold|stay on|still checking',
  ],
  [
    'answer you',
    '联系你|联络你|回电|通知你|回复|答复|短信|简讯|给你结果|出结果|有结果|消息|覆到|有消息|再告诉|同步|打给你',
    'call you back|get back|in touch|email you|let you know|update you|hear from us|contact you|reply|respond|come back to you|outcome|notify|give you a ring|get an answer|expect a call',
  ],
  [
    'within',
    '工作日|工作天|营业日|小时内|天内|个月内|前|之前|周内|日内',
    'working days|business days|hours|days|within|before|by',
  ],
  [
    'hand on',
    '转接|转人工|转给|转到|转至|升级|接通|驳过去|转交|移交|移转|转让|接入|转由|转你|对接|承接|接手|委托方|跟进的同事|归.{0,6}管|不归|接.{0,4}组|改拨',
    'transfer(?:red|ring)?|put you through|escalat(?:e|ed|ing)|connect(?:ing)?|hand you|pass you|redirect|sold|handed over|hand this|handled by|forward it|own this|no longer own|come through to|connected with|write to|option \\d|join (?:the|this) chat|put me in|loop in',
  ],
  [
    'office',
    '部门|专员|客服|热线|专线|柜台|网点|主管|经理|专席|坐席|人工|窗口|营业厅|分行|真人|债管|同仁|专人|贷后|催收科|服务中心|管理公司|信贷部|后台|同事|卖家|商家|物流|快递公司|快递',
    'team|department|dept|hotline|supervisor|specialist|agents?|human|colleague|branch|support|phone number|office|team lead|manager|court|seller|supplier|vendor|company|tier',
  ],
  [
    'go to',
    '联系|拨打|致电|咨询|洽|电洽|问下|去问|问一下|找|打去|搵|关注|输入|点击右上|回复0|打\\d',
    'contact|call us|call|reach out|speak to|speak with|talk to|get in touch|email|visit|chat|type|please call|raise it|take that up|press',
  ],
  [
    'phone',
    '\\d{3,4}-\\d{3,4}|\\d{5}|\\b95\\d{3}|电话|号码',
    '0\\d{3}|\\d{3} \\d{3,4}|phone|number|hours',
  ],
  [
    'greets',
    '^你好|早上好|下午好|早安|哈喽|早晨|^亲|在的|欢迎|很高兴为|我是|这里是|敝姓',
    'hello|hi|hey|good (?:morning|afternoon|evening)|welcome|morning|my name is|this is',
  ],
  ['thanks', '谢谢|感谢|多谢|辛苦', 'thanks|thank you|appreciate'],
  [
    'sorry',
    '抱歉|对不起|不好意思|遗憾|唔好意思|对唔住',
    'sorry|unfortunately|regret|regrettably|apologi[sz]e|afraid|i wish',
  ],
  [
    'feels',
    '理解|体谅|明白你|知道你|心情|不容易|别着急|别急|慢慢|没事的|没关系|体会',
    'understand|hear you|i get it|stressful|no worries|take your time|easy as possible|must be',
  ],
  [
    'farewell',
    '再见|祝你|生活愉快|不客气|还有什么|其他.{0,4}帮|帮到你|满意|评价',
    "have a (?:good|great|nice|lovely)|goodbye|bye|you're welcome|anything else|rate your|how can i help|how may i|any other questions",
  ],
  [
    'explains',
    '计算|按照|是指|包含|构成|账单日|还款日|每月\\d|页面|点击|查看|显示|首页|查询明细|录音|工作时间|服务时间|一般是|抄表|方式|已出|忽略',
    'calculated|accrues?|view|find|pages?|section|clicking|steps|open monday|recorded|under|settings|log in|ready|whichever|disregard|originally|assessed|means|correct',
  ],
  [
    'please',
    '请|麻烦|劳烦|烦请|敬请|唔该|务必|必须|一定要|要求',
    'please|kindly|pls|must|need to|have to|has to|required?|we need|i need|want|got to',
  ],
  [
    'if',
    '如果|若|如(?!何|实)|要是|一旦|倘|再不|再唔|只要|假如|逾期不|拒不|仍未|不然|否则',
    'if|unless|should you|failure to|failing|as long as|or else|or the|otherwise|every day|next time|once it',
  ],
  [
    'will',
    '将|会|即将|可能|届时|到时|下一步|后续',
    "will|going to|gonna|shall|about to|would|could|may|might|next step|we'll|i'll|you'll|it'll",
  ],
  [
    'again',
    '又|上次|之前|说过|再三|一直|连续|多次|早就',
    'again|last time|still|twice|several times|previous|before|you said|used to',
  ],
  [
    'goods',
    '退款|退货|取消|订单|快递|仓库|收货|发货|拒收|换货|尺寸|签收|预订',
    'refunds?|refunded|orders?|cancel(?:led|ling)?|cancellation|subscription|returns?|delivery|purchase|booking|damaged',
  ],
];
