/**
 * Names as bills print them, in lower case and simplified characters; the first in the text is the
 * lender, and of two that overlap the longer.
 */
export const LENDER_NAMES: readonly string[] = [
  '招商银行|建设银行|中国建设银行|工商银行|中国工商银行|农业银行|中国农业银行|中国银行',
  '交通银行|邮储银行|中信银行|光大银行|民生银行|平安银行|浦发银行|兴业银行|广发银行',
  '华夏银行|江苏银行|北京银行|上海银行|宁波银行|南京银行|杭州银行|郑州银行|渤海银行',
  '浙商银行|恒丰银行|微众银行|网商银行|花呗|借呗|京东白条|白条|金条|美团月付',
  '美团生活费|抖音月付|放心借|微粒贷|度小满|分期乐|拍拍贷|信也科技|360借条|奇富借条',
  '招联金融|招联|马上消费金融|马上消费|中银消费金融|捷信|安逸花|宜享花|桔多多|还呗',
  '洋钱罐|小米随星借|携程拿去花|拿去花|唯品花|国家电网|南方电网|中国移动|中国联通',
  '中国电信|玉山银行|台新银行|国泰世华|台北富邦|富邦银行|中国信托|永丰银行|联邦银行',
  '第一银行|华南银行|彰化银行|合作金库|元大银行|远东银行|凯基银行|星展银行|新光银行',
  '台湾银行|土地银行|中华电信|台湾大哥大|远传电信|远传|台湾电力公司|台电|自来水公司',
  '裕富|中租|和润|滙丰|汇丰|恒生银行|渣打|中银香港|东亚银行|安信|亚洲联合财务|八达通',
  '中华电力|中电|港灯',
  'emirates nbd|adcb|fab|mashreq|dewa|etisalat|du telecom|hdfc bank|icici bank|axis bank',
  'sbi card|bobcard|kotak|yes bank|idfc first bank|rbl bank|indusind bank|onecard',
  'bajaj finserv|bajaj finance|american express|amex|lic|airtel|jio|tata power|dbs|posb',
  'ocbc|uob|standard chartered|citibank|hsbc|barclaycard|barclays|lloyds|natwest|santander',
  'monzo|capital one|vanquis|aqua|klarna|clearpay|afterpay|affirm|paypal credit|zilch',
  'british gas|octopus energy|e.on|edf|ovo|thames water|bt|vodafone|ee|o2|chase|discover',
  'wells fargo|bank of america|synchrony|nelnet|navient|mohela|comcast|xfinity|verizon|at&t',
  't-mobile|pg&e|duke energy|con edison|singtel|starhub|sp group|atome',
].flatMap((names) => names.split('|'));
