import type { Concept } from './concept';

/** Threats, traps, and what is asked for: names, papers, codes. */
export const harmConcepts: readonly Concept[] = [
  [
    'court',
    '派出所|法拍|执达|状纸|被告|打官司|警察|公证处|起诉|诉讼|法院|律师|律所|司法|立案|强制执行|执行署|执行局|审裁处|司法途径|刑责|刑事|犯罪|限制出境|败诉|胜诉|诉前|仲裁|财产保全|查封|封条|法务|够判|判刑|判决|判下来|官司|牢饭|前科|限高|经侦|法警|书记官|法官|执行处|庭外|案号|诉状|卷宗|保全|终止租约|强制迁离|收楼|执达主任|行政执行|划钱|法律|支付命令|支付令|存证信函|拘留|被执行|报案|公安|判决|开庭|传票|坐牢|诈骗罪|诈骗贷款|入禀|法庭|破产|诉追|追诉|应诉|提告|扣押|扣薪|被扣|冻结|拍卖|裁定|上庭|追究|民警|解除租约|本票|划扣',
    'writ|decree|counsel|law firm|cops|deputies|court date|charging order|attachment|attach your|lawsuits?|petition|injunction|marshal|constable|charges against|possession order|section 21|section 8|section 138|court|legal|lawsuit|sue[ds]?|suing|lawyers?|attorneys?|solicitors?|judgments?|judge|garnish\\w{0,6}|bailiffs?|summons|litigation|pre-litigation|proceedings|arrest(?:ed)?|warrant|sheriff|evict\\w{0,4}|repossess\\w{0,5}|lien|levy|served|serve you|enforcement|bankruptcy|seize|liability order|papers|process server|statutory demand|prosecut\\w{0,4}|foreclos\\w{0,4}|district attorney|felony|crime|criminal|deputy|county court|ccj|small claims|warrant of control|tribunal|magistrates?|jail|police',
  ],
  [
    'law people',
    '法官|法警|书记官|执行局|执行人员|执行处|执达|警察|警方|民警|派出所|公安|经侦|检察|差馆',
    'judges?|magistrates?|bailiffs?|sheriffs?|deputy|deputies|marshal|constable|enforcement (?:agents?|officers?)|police|cops|process server|solicitors?|lawyers?|attorneys?|counsel|law firm',
  ],
  [
    'menace',
    '掂量|好自为之|看着办|后果自负|走着瞧|奉陪|想清楚|考虑清楚|没得谈|来不及|别怪|知死|别逼|难看|都晚|最后一次|等着|意外|没提醒',
    'your choice|last chance|final (?:notice|chance|demand)|next (?:step|stop|letter)|think carefully|or else|further notice|prepare for|expect|ignor(?:e|ed|ing)|you know|afraid|looking at',
  ],
  [
    'eases',
    '放心|安心|(?:不用|不必|别|无需)担心|别紧张|不用紧张|不会|不影响|不受影响|不需要|不用|不必|从不|绝不|撤诉|撤回|撤销|取消|停催|唔会|唔使|无关|不是我们|并非|免费',
    "don't worry|no need|rest assured|relax|won't|will not|doesn't|does not|isn't|aren't|not involved|not (?:be )?(?:reported|affected)|not ours|nobody|no one|nothing|withdrawn|dismissed|called off|cancelled|no effect|the same|on hold|free",
  ],
  [
    'stands in',
    '代你|代缴|代办|代为|代打|替你|陪你|陪同|授权|帮你(?:缴|交|来)|人代|委托书',
    'on (?:your|his|her|their|my) behalf|permission|authori[sz]e|power of attorney|with you|coming (?:along|with)|come along|welcome to|bring',
  ],
  [
    'credit',
    '征信|信用(?!卡)|联征|环联|\\btu\\b|失信|黑名单|芝麻|不良记录|逾期记录|逾期信息|欠费记录|呆账|坏账|人行|央行|污点|瑕疵|信贷(?:记录|评级)|拉黑|基础数据库|连三累六|拒绝往来|联防|停卡|迟缴记录|注记|次级|警示|信用信息|信用系统',
    'credit (?:scores?|reports?|files?|records?|rating|history|bureaus?|reference|agencies|status)|experian|equifax|transunion|fico|bureaus|charge[ds]? off|charges off|charge-off|default notice|a default|score|black mark|six years|seven years|your credit|killing your credit|bad debt|negative|on your (?:file|report)|delinquent|marker',
  ],
  [
    'loans later',
    '房贷|车贷|贷不了|贷款都|买房|买楼|买车|高铁|飞机|子女|上学|读书|高消费|以后|日后|办卡|辦什么|往后五年|再贷|第日',
    'mortgage|car loan|borrow|rent a place|approved for|buying a house|lend|lenders?|apply for|obtain credit|in future|ever get',
  ],
  [
    'harms',
    '影响|后果|导致|造成|受限|留下|上报|报送|纳入|列入|产生|损|难|被拒|污|记录在|体现|揭露|下降|花',
    'hurt|affect(?:s|ed)?|impact(?:ed)?|ruin|damage|wreck|tank|result in|report(?:ed)?|lower your|difficult to|hard time|stays?|show(?:s|ing)? up|register(?:ed)?|recorded|visible|appear|mark',
  ],
  [
    'kin',
    '家人|家属|家里人|亲友|亲戚|紧急联|第二联系人|单位|村委|村干部|父母|爸妈|妈妈|爸爸|配偶|同事|朋友|通讯录|联系人|联络人|雇主|老板|老细|户籍|学校|保证人|担保人|保人|任职|你公司|人事|人资|邻居|左邻右舍|老婆|老公|太太|哥哥|阿哥|姐姐|儿子|咨询人|小区门口|居委|街坊|老师|学校|幼儿园|闺女|女儿|弟弟|姐夫|姊姊|岳父|媳妇|舅舅|亲人|家里|楼下|总机|座机|分机|室友|表弟|表哥|堂哥|表姐|堂弟|婆婆|公公|岳母|丈母娘|姑姑|二姨|阿姨|家长群|班级|公告栏|名单|老乡|前夫|前妻|男朋友|女朋友|人资|负责人|财务那边|业主群|介绍人',
    'employer|boss|workplace|at work|your work|hr|family|mother|mom|mum|dad|father|parents|sister|brother|wife|husband|spouse|relatives?|neighbou?rs?|friends?|references?|contacts|emergency contact|guarantor|your landlord|coworkers?|colleagues|social media|facebook|payroll|third parties|your office|your job|grandmother|grandma|kids|next of kin|line manager|personnel|ex|switchboard|phonebook|phone list|contact list|accounts department|supervisor|where you work|co-signer|roommate|flatmate|cousin|aunt|uncle|in-laws|girlfriend|boyfriend|pastor|church|manager|team leader|noticeboard|lobby|your department|people you (?:listed|gave|named)|names? on your|village',
  ],
  [
    'visits',
    '楼下等|门口|坐坐|拉横幅|条幅|上门|走访|访视|外访|登门|到府|府上|拜访|派员|派人|外勤|去你家|面谈|家访|到你家|收数|委外|外部催收|曝光|找你父母|委派|到您小区|贴到|到你小区|实地|入户|到您家|到你村|上屋企',
    'visit(?:s|ing)?|doorstep|your door|your home|your house|your property|residence|field (?:agent|team|representatives?)|home visit|come to|knock|calling round|recovery officer|post this|pop round|come round|sending|call at|attend your|show up|drop by|come by|round',
  ],
  [
    'knows',
    '知道|晓得|转告|通知|告知|打给|打电话|打去|致电|函告|去函|发函|听说|怎么想|丢人',
    'knows?|tell|find out|message|notify|speak to|reach(?:ing)? out|call|ring|interested to hear|phone call|approach|get a hold of',
  ],
  [
    'code',
    '个数字|数字报|数字念|唸给我|验证码|校验码|认证码|密码|动态码|cvv|三码|六位|一次性密码|序号|卡密|pin码|三个号码|后三位|安全码|短信里的码|otp',
    'code|otp|passcode|password|pin|cvv|verification number|six digits|6-digit|6 digit|one-time',
  ],
  [
    'send money',
    '转账|汇款|转到|转入|汇到|打到|打给我|转给我|汇|存到|转我|打我|转出|转5|过数去|存款交由',
    'wire|send (?:it|the money|money)|move your|western union|zelle|cash ?app|venmo|paypal|bitcoin|crypto|transfer your|withdraw',
  ],
  [
    'private',
    '我爱人的账户|同事户口|业务员的|老板卡|个人账户|私人|我的微信|我个人|个人卡|安全账户|指定账户|指定的|监管账户|收款码|二维码|个人的|本人支付宝|户头|解冻|保证金|认证金|服务费|代办费|定金|点数卡|充值卡|礼品卡|本人微信|个人户口|微信收款|刷流水|刷一下流水|公证|内部渠道|代办|手续费先|包过|保证帮|开办费|诚意金|咨询费|工本费|先付|先交|先缴|包成功|开卡费|验资|代理协商|反催收',
    'moneypak|green dot|razer|vouchers|friends and family|my (?:wife|husband|colleague|boss).s account|personal|gift cards?|prepaid|safe account|secure account|security deposit|release fee|processing charge|enrollment fee|my own|wallet|locker|play cards|upfront fee|debit card|upfront|in advance|processing fee|setup fee|small fee|arrangement fee|kiosk|bitcoin machine|cash app|enrollment',
  ],
  [
    'remote',
    '屏幕共享|远程|远端|下载|安装|会议|链接|扫|加我|加微信|qq群|柜员机|atm|操作解除|line|控制你的|权限|允许|远程给|画面',
    'anydesk|teamviewer|quicksupport|screen|take control|take over|remote|laptop|your computer|permission|install|download|link|click|scan|app',
  ],
  [
    'posing',
    '警官|涉嫌|洗钱|检察|涉及|注销|消除|误开通|异常|刑事案件|重复设定|解除|冻结资金|会员|中奖|停息挂账',
    "officer|fraud team|irs|suspended|compromised|federal|bank's fraud|arrest warrant|erase|wipe|unlock|overpaid",
  ],
  ['secret', '不要告诉|保密|别告诉|不能说', "between us|don't tell|don't call|keep this"],
  [
    'warns',
    '谨防|请勿|切勿|不会要求|不会以|不会向|绝不|不要轻信|诈骗|防骗|反诈|警惕|小心|不会私下|不得|不法分子|均为诈骗|都是诈骗|冒充|假冒|自称|骗子|当心|一律是|不可信|骗局',
    "never|scams?|scammers?|beware|protect yourself|don't share|will not ask|won't ask|we don't|hang up|no one from|fraudsters?|criminals?|pretend|watch out|look out for|we never|isn't us|not from us",
  ],
  [
    'identity',
    '姓名|身份证|手机号|本人|机主|户号|户主|电号|水号|订单号|订单编号|出生|生日|贵姓|称呼|你的账号|地址|尾号|后四位|末四码|末四|身分|身份|登记电话|持卡人|先生吗|女士吗|小姐吗|先生\\?|先生/女士|个资|客户编号|保单号|户口号码|统一编号|接听|听电话|哪一笔订单|预留',
    'your name|full name|last name|first name|date of birth|dob|year of birth|account number|order number|reference number|invoice number|post ?code|zip|address|speaking with|speaking to|speak with|last four|last 4|ssn|social security|security questions?|verify|identity|account holder|phone number|email address|spell|surname|who am i|is that|is this|right person|chatting with|reference',
  ],
  [
    'papers',
    '证明|资料|材料|流水|凭证|截图|照片|影本|复印件|发票|收据|诊断|存折|清单|申请书|切结书|粮单|月结单|医生纸|离职信|入数纸|拍一下|拍照|拍个|视频|文件|明细|正反面|执照|申请表|相send|张相|病假纸',
    'proof|documents?|documentation|statements|bank statements?|pay ?slips?|pay ?stubs?|letter|photos?|screenshots?|receipts?|form|copy|evidence|paperwork|certificate|picture|pic|scan|notes?|police report|in writing|confirmation page|id',
  ],
  [
    'hand in',
    '提供|上传|发我|发来|发给|发过来|寄|传真|提交|检附|附上|补件|补充|备妥|出示|拍|send过',
    'send|upload|provide|email|submit|forward|attach|enclose|fax|supply|complete|fill (?:in|out)|show me|show us|get me|have you got|do you have|got a',
  ],
];
