import type { CollectionRule, ScamSign } from '../finding';

/** How a sign is worded, over folded text, and what takes it back: a warning against it, a service that is harmless. */
export interface Sign {
  readonly say: RegExp;
  readonly not?: RegExp;
}

const WARNS =
  /请勿|切勿|不要(?:向|把|将|告诉(?!家|你的家)|透露|提供|轻信|相信|点击|扫|转|安装|下载|加|添加|付|汇|缴)|(?:不会|绝不|从不|不得)(?:.{0,6})(?:索要|要求|索取|让|主动|通过|向你|向您|以任何)|谨防|警惕|防骗|诈骗(?:分子|手法|套路|短信|电话)|小心|当心|泄露|任何人|保护好|妥善保管|never (?:ask|share|give|tell|request|disclose|pay|transfer|send|click|install|scan)|(?:do not|don't|shouldn't|should not) (?:share|give|tell|send|disclose|click|install|scan|pay|transfer)|(?:will|would) (?:never|not) ask|won't ask|beware|with anyone|我(?:不|不会|只|先|习惯只)(?:会|想|能|愿)?(?:向|在|从|通过)?(?:提供|共享|分享|转|汇|扫|念|唸|打|先|官方|个人|私人)|(?:验证码|密码)我不|\bi (?:won't|will not|don't|do not) (?:pay|give|share|send|install)/u;

const SECRET =
  '验证码|校验码|动态码|动态密码|动态口令|短信码|一次性密码|认证码|识别码|otp|cvv|cvc|安全码|支付密码|交易密码|取款密码|登录密码|登入密码|网银密码|卡密码|提款密码|简讯密码';
const ENGLISH_SECRET =
  'verification code|security code|one[- ]?time (?:code|password|passcode|pin)|otp|passcode|password|pin (?:number|code)|your pin|cvv|cvc|(?:4|6|four|six)[- ]digit code|code (?:we|i) (?:just )?sent|the code|online banking (?:login|details|credentials)|full card number';

export const SCAM_WORDS: Readonly<Record<ScamSign, Sign>> = {
  safe_account: {
    say: /安全账户|(?:监管|核查|清算|保护|公安|专用|法院)账户|资金(?:核查|清查|审查|归集)|(?:洗钱|涉案|通缉).{0,30}(?:转|汇|资金|账户|配合|保密)|safe account|(?:government|protected|secure|holding) account|move your (?:money|savings|funds)/u,
    not: WARNS,
  },
  asks_code: {
    say: new RegExp(
      `(?:发|给|告诉|提供|报|说|念|回复|填|传|告知|转发|输入|读|出示|截|核对).{0,12}?(?:${SECRET})|(?:${SECRET}).{0,6}?(?:发|给我|告诉|提供|报|说一下|念|回复|是多少|多少|告知|截图|转发)|(?:send|share|give|tell|read|provide|forward|confirm|enter|text|reply with|need|what(?:'s| is)).{0,30}?(?:${ENGLISH_SECRET})\\b`,
      'u',
    ),
    not: new RegExp(
      `${WARNS.source}|邮编|post ?code|zip code|promo code|discount code|已(?:发送|发至)|forgot(?:ten)? your password|reset your password|忘记密码|重置密码|在(?:官方)?(?:app|页面|官网)(?:内|上|里)?(?:中)?输入`,
      'u',
    ),
  },
  private_account: {
    say: /(?:转|汇|打|存|划|付|缴|还)(?:账|款|入|到|至|给|进|钱)?.{0,4}?(?:到|至|进|给|入)?.{0,4}?(?:私人|个人(?:账|微信|支付宝|银行|的?卡|名下)|我(?:的|个人|私人)?(?:微信|支付宝|账户|账号|卡|银行)|对私|我私人|财务(?:个人|的账)|主管(?:的)?账|微信(?:上|里)?转|他的账户|她的账户|指定(?:的)?账|以下账户|下面(?:的)?账户|这个账户)|(?:pay|send|transfer|deposit|wire|put|move|zelle|venmo).{0,30}?\b(?:my|personal|private|his|her|colleague's|manager's) (?:own |personal )?(?:bank )?(?:account|paypal|venmo|cash ?app|zelle|wallet)|(?:gift cards?|bitcoin|crypto|western union|moneygram|usdt|zelle|venmo|cash ?app)|(?:点数卡|游戏点|礼品卡|虚拟货币|比特币)/u,
    not: new RegExp(
      `${WARNS.source}|对公|你(?:的)?(?:个人|名下|本人)|退(?:款|回|还)|your (?:own )?personal|合同(?:约定|载明)|官方(?:指定)?账户|信用卡账户|还款账户|(?:cannot|can't|do not|don't) accept`,
      'u',
    ),
  },
  qr_payment: {
    say: /(?:扫|扫描|扫一扫|识别|长按).{0,8}?(?:二维码|收款码|付款码|码(?:付|支付|转|还|缴|即可)|条码)|收款码|(?:scan|use) (?:this|the|my|our) (?:qr|bar)[- ]?code/u,
    not: new RegExp(
      `${WARNS.source}|下载(?:官方)?app|关注(?:官方)?(?:公众号|微信)|添加|超商|便利商店|评价|登录|app store`,
      'u',
    ),
  },
  remote_control: {
    say: /(?:屏幕|萤幕)(?:共享|分享)|(?:共享|分享)(?:一下)?(?:你|您)?(?:的)?(?:手机)?(?:屏幕|萤幕|画面)|远程(?:控制|协助|操作)|远端(?:控制|协助|操控|遥控)|向日葵|todesk|teamviewer|team viewer|anydesk|any desk|rustdesk|quick ?support|(?:腾讯会议|云视讯|瞩目|会议软件|会议app).{0,12}|remote (?:access|control|desktop|session|support)|screen[- ]?shar\w+|share your screen|see your screen/u,
    not: WARNS,
  },
  pay_first: {
    say: /(?:缴纳|支付|交|缴|付|打)(?:验资|会员费|解冻|认证金|激活费|疏通费)|(?:先|需|需要|要|必须|请|得).{0,4}?(?:缴|交|转|付|打|存|汇|支付)(?:纳|入)?.{0,14}?(?:解冻|保证金|认证金|验资|担保金|诚意金|激活费|疏通费|认证费|流水|工本费|会员费|手续费|服务费|包装费|押金)|(?:解冻金|解冻费|认证金|验证金|刷流水|验资|保证金).{0,14}?(?:才能|先|到账|支付|转|交|缴|付|即可)|(?:pay|send|transfer|deposit|need).{0,30}?(?:processing fee|upfront fee|up-front fee|advance fee|release fee|unlock|unfreeze|security deposit|good[- ]faith deposit|activation fee|administration fee|clearance fee|handling fee)/u,
    not: new RegExp(
      `${WARNS.source}|无需|不需要|不收|免收|免|不用|waive|no (?:processing|upfront|handling) fee|提前还款|分期手续费|逾期|included`,
      'u',
    ),
  },
  paid_repair: {
    say: /(?:修复|洗白|消除|铲|删除|清除|消|抹).{0,4}?(?:征信|信用(?:记录|污点|报告)|不良(?:记录|信用)|逾期记录|黑户|联征)|征信(?:修复|洗白|铲单)|(?:代办|代理|包办|专业|内部渠道).{0,8}?(?:停息挂账|延期|分期|协商|减免|债务优化|反催收|强制下款)|反催收|债务优化|法务代理|(?:repair|fix|clean|erase|wipe|remove).{0,14}?(?:your credit|bad credit|negative (?:items|marks|entries)|credit (?:record|history|file))|credit repair|debt settlement company/u,
    not: new RegExp(
      `${WARNS.source}|第三方代办|非法代理|勿信|不(?:可|能)?(?:相信|委托)|影响|免费`,
      'u',
    ),
  },
  other_app: {
    say: /(?:加|添加)(?:一下|下)?.{0,6}?(?:微信|qq|line|企业微信|telegram|飞机|whatsapp|好友|钉钉)|(?:微信|qq|line)(?:号|id|群)?(?:是|:|为)?.{0,4}?(?:加我|私聊|联系我|详谈|[a-z]{0,20}\d{5,})|私聊|私下(?:联系|沟通|处理)|(?:add|message|text|contact|call|write) me (?:on|at|via|through)\b|(?:whatsapp|telegram|signal|wechat) (?:me|number)|my (?:personal|private) (?:number|whatsapp|phone)/u,
    not: new RegExp(
      `${WARNS.source}|官方(?:微信|公众号|line|账号)|关注|公众号|我行微信|微信银行|添加(?:银行卡|收货|地址|附件|备注)`,
      'u',
    ),
  },
};

const KIN =
  '家人|家属|亲友|亲属|亲戚|紧急联系人|紧急联络人|单位|村委|居委|父母|爸妈|配偶|同事|朋友|通讯录|雇主|领导|老板|邻居|人事|老婆|老公|公司(?:同事|领导|人事|前台)';

export const COLLECTION_WORDS: Readonly<Record<CollectionRule, Sign>> = {
  third_party_contact: {
    say: new RegExp(
      `(?:联系|通知|告知|告诉|打给|致电|走访|曝光|知会|电联|联络|群发|转告|函告|发(?:到|给)|寄(?:到|给)).{0,6}?(?:${KIN})|爆通讯录|(?:${KIN}).{0,6}?(?:会|将|都)(?:接到|收到|知道|被)|(?:contact|call|tell|inform|notify|message|text|visit|email).{0,10}?your (?:employer|boss|workplace|family|relatives?|parents?|spouse|wife|husband|friends?|neighbou?rs?|references?|colleagues?|contacts?|landlord)`,
      'u',
    ),
    not: /不会|不得|不能(?:联系|告知)|(?:不要|停止|别)(?:再)?(?:联系|联络|打)|只(?:联系|联络)我|我的(?:家人|单位|公司|亲友)|联(?:系|络)了我|not contact|找(?:亲戚|朋友|家人).{0,3}(?:借|帮|周转)|will not|won't|never|not allowed|ask (?:a|your) (?:friend|family)/u,
  },
  invented_consequence: {
    say: /坐牢|判刑|拘留|逮捕|刑事(?:责任|立案|案件|拘留|追究)|诈骗罪|抓(?:你|人|起来)|派出所|公安(?:机关|局)?.{0,6}?(?:立案|抓|上门|找你|传唤)|经侦|通缉|(?:影响|连累).{0,4}?(?:子女|孩子|小孩).{0,8}|(?:arrest(?:ed)?|jail|prison|criminal charges|warrant|police will|go to jail)/u,
    not: /不会|诈骗(?:分子|电话|短信)|谨防|安全账户|will not|won't|cannot be|can't be|police report/u,
  },
  false_authority: {
    say: /(?:这里|我们?|本人)(?:是|系).{0,12}?(?:法院|公安|派出所|经侦|检察院|警官|警察|法官|书记员|执行局)|(?:this is|i am|i'm|we are|calling from) (?:the |an? )?(?:police|court|sheriff|district attorney|bailiff)/u,
    not: /诈骗|谨防|冒充|scam|beware/u,
  },
  contact_hours: {
    say: /(?:晚上|夜里|深夜|夜间)(?:10|11|12|十|十一|十二)点.{0,10}?(?:联系|打|致电|来电|上门)|(?:凌晨|半夜|三更半夜).{0,10}?(?:联系|打|致电|来电|上门)|(?:call|contact|ring) you (?:at|after|until) (?:10|11|midnight|[1-6] ?am)/u,
    not: /不会|will not|won't|紧急联系/u,
  },
  contact_frequency: {
    say: /(?:每天|一天|天天|不停|一直|轮番|每小时).{0,6}?(?:打|致电|来电|拨打)(?:你|您|电话)?.{0,8}|(?:打到|直到)你.{0,4}?(?:还|接)|call you (?:every (?:hour|day)|all day|until you pay|again and again|\d+ times)|keep calling/u,
    not: /不会|will not|won't|每天(?:早|上午|9|8)/u,
  },
  repair_period_over: {
    say: /一次性信用修复|信用修复(?:政策|新政)/u,
  },
  forbearance: {
    say: /(?:cannot|can't|unable to|won't|not able to|do not|don't) (?:offer|give|provide|agree|accept|extend|freeze|reduce|help).{0,40}?(?:plan|arrangement|extension|time|hardship|interest|help|breathing)|no (?:payment plans?|extensions?|arrangements?|forbearance)|(?:无法|不能|不可以|没有).{0,6}?(?:延期|分期|减免|宽限|协商)/u,
    not: /if you (?:can't|cannot|are unable)/u,
  },
};

/** What only the lender's own page may ask. */
export const ASKS_DATA =
  /(?:提供|输入|填写|告知|上传|核实|核对).{0,10}?(?:身份证|身分证|银行卡|卡号|手机号|姓名|密码|证件)|(?:付款|转账|缴费|支付|还款|汇款)(?:链接|码|到|至)|点击.{0,6}?链接|(?:provide|enter|confirm|verify|send).{0,20}?(?:card|account number|date of birth|ssn|social security|id number|password|bank details)|click (?:this|the|on the) link/u;
