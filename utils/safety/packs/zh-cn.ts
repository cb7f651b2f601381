import { zhCNHints } from './hints-zh-cn';
import type { SafetyPack } from './safety-pack';

export const zhCN: SafetyPack = {
  standing: (grade, date) =>
    ({
      P: `核对过原文（${date}）。`,
      S: `转述自公开资料（${date}），以官方为准。`,
      M: `还没有核实（${date} 收录），使用前请先查证。`,
    })[grade],
  lastFour: (digits) => `尾号${digits}`,
  bankCard: '这句里有完整的银行卡号。聊天记录会被保存和转发，核对身份用卡号后四位就够了。',
  identityNumber: '这句里有完整的证件号码。不要在聊天里发全号，对方需要核对时，给后四位就够了。',
  code: '这句里有验证码。验证码等于签字，任何人索要都不要在聊天里给。',
  codeInstead: '验证码我不在聊天里提供。需要核实身份的话，我可以通过官方电话办理。',
  password: '这句里像是有密码。密码不能告诉任何人，客服办事不需要它。',
  passwordInstead: '密码我不提供。需要核实身份的话，我可以通过官方电话办理。',
  openSlot: (names) => `还有没填的内容：${names}。填好再发。`,
  listMark: '、',
  unaffordable: (offered, affordable) =>
    `每月${offered}超过了您每月能承担的${affordable}。答应了又做不到，处境会更难。`,
  unaffordableCount: (count, each, affordable) =>
    `分${count}期每期约${each}，超过了您每月能承担的${affordable}。`,
  countInstead: (count) => `可以改为请对方分${count}期或更多期。`,
  unaffordableNow: (offered, affordable) =>
    `${offered}比您一个月能承担的${affordable}多。发之前想一想，付了以后生活费还够不够。`,
  uncheckedOffer: '没有和您的收支对照过，不知道还不还得起。',
  aboveDebt: (offered, due) => `${offered}比欠款总额${due}还多，请核对数字。`,
  abovePlan: (offered, planned) => `${offered}比您方案里的${planned}多，请确认是不是有意的。`,
  earlierThanPlan: (offered, planned) => `${offered}比您方案里的${planned}早，请确认那天能办到。`,
  overPromise: (word) => `“${word}”说得太满。做不到时，这句话会被拿出来对照。`,
  overPromiseInstead: '可以改成“我会尽力按约定的金额和日期还款”。',
  unknownReason: (reason) =>
    `这句提到了“${reason}”，但您没有填写这个原因。属实再发，只说真实的情况。`,
  reasons: {
    job_loss: '失业',
    income_down: '收入下降',
    illness: '生病',
    accident: '意外',
    job_change: '换工作',
    cash_flow: '周转困难',
    forgot: '忘记还款日',
    contact_changed: '联系方式变更',
    business_failure: '经营失败',
    divorce: '离婚',
    natural_disaster: '自然灾害',
    fraud_victim: '遭遇诈骗',
  },
  insult: '这句里有骂人的话。可以生气，但这句会留在记录里，对谈方案没有帮助。',
  insultInstead: '可以改成说事实：什么时间、对方说了什么、您希望怎么处理。',
  threat: '这句听起来像威胁，可能被对方拿来当作不处理的理由。',
  threatInstead: '可以改成：“如果无法协商，我会向监管部门反映情况。”',
  crisis:
    '您现在可能非常难受。欠款是可以慢慢处理的事，请先联系信任的人，或者当地的心理援助热线、急救电话。',
  longComplaint: '这段有点长，客服往往只看第一句。',
  longComplaintInstead: '先用一两句话说清：现在的困难、您的请求、能做到的金额或日期。',
  signs: {
    asks_code: {
      reason: '对方在要验证码或密码。真客服也可能这样问，但验证码不该在聊天里给。',
      instead: '不要提供。通过官方 App 里的客服或卡背面的电话核实。',
    },
    private_account: {
      reason: '对方让您把钱转到个人账户。正规还款只进合同约定的渠道。',
      instead: '先不要转。在官方 App 里还款，或拨打官方电话核实。',
    },
    qr_payment: {
      reason: '对方让您扫码付款。扫码付的钱可能进了别人的账户。',
      instead: '不要扫。在官方 App 里还款，或拨打官方电话核实。',
    },
    remote_control: {
      reason: '对方让您共享屏幕或装远程软件。这样对方能看到验证码、操作您的手机。',
      instead: '不要安装，不要共享。已经打开的请马上关闭，再通过官方电话核实。',
    },
    guided_steps: {
      reason: '对方在一步步指挥您操作银行或 ATM。这样操作，钱可能就转走了。',
      instead: '先停下来，不要照着做。挂断后拨打卡背面的电话核实。',
    },
    pay_first: {
      reason: '对方让您先交一笔钱才能办理。“保证金、解冻费、认证金”是常见的骗术。',
      instead: '不要先付款。通过官方电话核实是否真有这项费用。',
    },
    paid_repair: {
      reason: '对方说可以花钱修复征信或代办减免。如实的逾期记录，花钱删不掉。',
      instead: '不要付费，不要交出身份证和手机卡。对记录有异议可以自己免费提出。',
    },
    other_app: {
      reason: '对方让您换到私人微信、QQ 等继续谈。离开官方渠道，记录和身份都难以核实。',
      instead: '请对方在官方渠道里说，或由您拨打官方电话。',
    },
    safe_account: {
      reason: '“安全账户”“资金核查”是诈骗常用的说法，没有哪个机构会让您把钱转过去保管。',
      instead: '马上停止操作，可以拨打反诈专线 96110，并通过官方电话核实。',
    },
    unofficial_site: {
      reason: '这个网页不是已知的官方页面，对方却在要个人信息或付款。',
      instead: '先核对网址，或从官方 App、卡背面的电话进入。',
    },
  },
  hints: zhCNHints,
};
