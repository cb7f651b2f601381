import type { Sign } from './sign';

const PAY =
  /转(?![达告交发接让人为变换介化嫁机动工为])|汇(?![率报总丰])|打(?:款|到|进|钱|入|过)|[转汇打](?=\d|[一二两三四五六七八九十]{1,3}[万千百元块])|过钱|钱打|存(?:入|到|进|款)|付(?:到|给|款|至)|还(?:款|到|给|上)|过数|缴(?:到|给|至|入)|支付|过去|改[为成]/u;
const ENGLISH_PAY = /\b(?:pay|paid|payment|settle|send|transfer|deposit|wire|put|move|use this)\b/u;

/** Money to a person, or in a form that cannot be called back. */
export const payToPersonSign: Sign = {
  ways: [
    [
      PAY,
      /私人|对私|个人(?:账|微信|支付宝|银行|卡|户|名下)|我(?:名下|的|个人|这个|这张|私人)?(?:微信|支付宝|账[户号]|卡|银行|户[头口])|(?:经理|主管|财务|专员|老师|同事|会计|主任|法人|业务员|他|她)[^,]{0,3}(?:的)?(?:账[户号]|卡(?!车)|户[头口]|微信)|我名下|(?:账|款|钱)给(?:经理|主管|财务|专员|会计|主任|法人|业务员)|收款人(?!为?(?:本|我)?(?:公司|行))|户名(?![^,]{0,8}(?:银行|公司|[本我]行))[^,]{0,4}(?:先生|女士|某|[\p{Script=Han}]{2,3}$)/u,
    ],
    [
      /(?:转|打|汇|付)(?:账|款|钱)?(?:给|到)?我(?!们|司|行|方|的?(?:主管|同事|经理)|处理|跟进|看)|转数快|过数俾我/u,
      /钱|款|[元块账卡还销]|微信|支付宝|红包|金额|\d\d|街口|过数|备注/u,
    ],
    [PAY, /(?:以下|下面|下列|下方|指定|这个|呢个)(?:的)?(?:个人)?(?:账[户号]|卡号|户[头口])/u],
    [
      /礼品卡|购物卡|(?:点数|储值)卡|游戏点|虚拟(?:货)?币|加密货币|比特币|泰达币|usdt|卡密/u,
      /买|付|发|给|拍|序号|抵|收|用|换/u,
    ],
    [
      ENGLISH_PAY,
      /\b(?:to|into|in|on|via) (?:my|his|her)\b.{0,18}\b(?:account|paypal|wallet|card)\b|\b(?:personal|private|colleague's|manager's|agent's)\b.{0,14}\b(?:account|card|paypal)\b|\baccount (?:in|under) the name\b|\baccount of (?:my|our)\b|\b(?:cash ?app|zelle|venmo)\b|\b(?:paypal|revolut|monzo|wise|payme) (?:account )?(?:me|it|the money)\b|\b(?:mr|mrs|ms|miss) \w{2,20}'s account\b|\b(?:in|under) (?:my|his|her|the (?:manager|agent|officer)'s|a colleague's|my \w+'s) (?:own )?name\b|\bpersonally\b|\bto me direct(?:ly)?\b/u,
    ],
    [
      /\b(?:pay|wire|deposit|(?:send|transfer|give) (?:it|the (?:money|payment|cash|funds))(?: to)?) (?:in |to |with )?(?:my|our) (?:assistant|secretary|colleague|manager|cashier|agent)\b/u,
    ],
    [
      /\b(?:zelle|venmo|cash ?app) (?:me|it|the)\b|\b(?:revolut|monzo|paypal) me\b|\bpay me (?:direct|by|via|through|on|personally)/u,
    ],
    [
      /[转汇打付存](?:账|款|钱)?给?(?:我们?的?)?(?:经理|主管|财务|专员|会计|主任|法人|业务员|同事|店长|组长)/u,
      /[钱元块]|现金|\d{3}|[百千万]/u,
    ],
    [/转数快/u, /过去|同事|电话号码/u],
    [
      ENGLISH_PAY,
      /\baccount i(?:'m| give| will| am)\b|\bwallet address\b|\bfriends and family\b|\bphonepe\b/u,
    ],
    [
      /\b(?:(?:gift|steam|itunes|apple|amazon|google play|prepaid) (?:gift )?(?:cards?|vouchers?)|bitcoin|crypto(?:currency)?|western union|moneygram|usdt)\b/u,
    ],
  ],
  not: /对公|公司账|官方|合同|还款账户(?!改)|扣款账|绑定|退(?:款|回|还|费|给)|案件|工单|问题|情况|申请|诉求|需求|意见|反馈|电话|材料|文件|凭证|你(?:的)?(?:个人|名下|本人|绑定)|信用卡账户|your (?:own |bank |personal )|refund/u,
};

export const qrPaymentSign: Sign = {
  ways: [
    [/收款码|付款(?:二维)?码|扫我的?码|扫我.{0,6}[码图]|(?:收款|付款)的?二维码/u],
    [
      /二维码|qr|条码|扫码|(?:扫|识别)[^,]{0,8}码|码[^,]{0,6},[^,]{0,3}扫|(?:发|给|传)[^,]{0,4}码|扫一?下|扫(?:这个|图|描图)|识别/u,
      /付(?!费会员)|转账|还款|缴|到账|销账|入账|过数|转钱|扫码还|街口|交(?!通|易|流|材|资)|款(?!项查)/u,
    ],
    [/扫.{0,10}(?:二维码|qr).{0,8}(?:过数|转)/u],
    [/付款码|支付码/u, /截图|截屏|数字|发|报|给/u],
    [
      /\bqr\b|\bbar ?code\b|\bscan (?:it|this|my|the) code|\bcode i sent\b|\bthe code below\b/u,
      /\b(?:pay|payment|settle|transfer|fee|balance|money|banking app)\b/u,
    ],
    [
      /\b(?:scan|use) (?:this|my|our) (?:qr|bar)[- ]?code\b|\bscan my code\b|\bscan (?:this|it)\b.{0,5}\b(?:pay|transfer|settle|send)\b/u,
    ],
  ],
  not: /(?<!bank(?:ing)? )app|下载|收据|官方|公众号|关注|添加|加入|超商|便利商店|便利店|柜台|邮局|门店|评价|登录|问卷|出示|发票|积分|app store|any paypoint|on (?:the|your) (?:bill|statement)/u,
};

/** The sentence may speak of safety as long as no money is to be moved. */
export const safeAccountSign: Sign = {
  ways: [
    [/安全(?:账[户号]|户(?!外)|帐)|(?:监管|清算|核查|保护|公[正证安]|国家|法院)账户/u],
    [
      /转(?:到|至|入|出|移|进|过|存)|汇(?:到|入|至|出)|存(?:入|到|放)|移(?:到|至)|(?:上|交)(?:给|由|付)|取出|归集|过(?:去|数)|集中到/u,
      /账户|户口|钱|资金|存款|余额|款/u,
      /核[查验]|审查|清查|自证|监管|公[证正]|涉案|洗(?:黑)?钱|保密|保护|保管|资金(?:验证|安全)|不公开/u,
    ],
    [/资金(?:核查|清查|审查|归集|公证)/u],
    [/涉案|通缉|(?<!反)洗钱|被调查/u, /转账|汇款|转出|转到/u],
    [/\b(?:transfer|move|send|put|deposit|pay|hold)\b/u, /\bsecure (?:\w+ )?account\b/u],
    [
      /\b(?:transfer|move|send|put|deposit)\b/u,
      /\baccount (?:that )?(?:we|i)(?:'ve| have)? (?:just )?(?:opened|set up|created)\b/u,
    ],
    [
      /\b(?:transfer|move|send|put|deposit)\b/u,
      /\b(?:(?:new|temporary|escrow|verification|treasury|police|backup|trust) (?:\w+ )?account)\b/u,
      /\b(?:safe|risk|protect|secure|fraud|compromised|hacked|frozen|investigat)/u,
    ],
    [/\b(?:safe|protected|holding|government|custody) account\b/u],
    [
      /\b(?:move|transfer|send|put|withdraw|take|hand|deposit|secure)\b/u,
      /\b(?:savings|money|funds|balance|cash|everything)\b/u,
      /\b(?:protection|protected|custody|investigation|confidential|laundering|checked|courier|compromised|government|safekeeping)\b/u,
    ],
    [/\b(?:move|withdraw|empty) (?:all )?(?:of )?your (?:money|savings|funds|accounts?)\b/u],
  ],
  not: /还款账户|扣款|你?本人(?:账|的)|反洗钱(?:规定|审核)|洗钱防制法|anti-money/u,
};
