import type { Sign } from './sign';

/** What only the lender's own page may ask: personal data, or a payment. */
export const asksDataSign: Sign = {
  ways: [
    [
      /提供|输入|填写?|完善|告知|上传|核[实对]|发(?:送|过来|来|给|我|一下)|登记|报(?!警|名)/u,
      /身[份分]证|银行卡|信用卡资料|个人(?:信息|资料)|银行账|卡号|手机号|账号|姓名|密码|证件|出生|验证码|收入证明/u,
    ],
    [/付款|转账|缴[费款]|支付|还款|汇款|点击/u, /链接|连结|码|页面|本页|下面|下方|以下/u],
    [
      /\b(?:provide|enter|confirm|verify|send|upload|fill|give|type)\b/u,
      /\bcard\b|\baccount number\b|\bbank details\b|\bdate of birth\b|\bssn\b|\bsocial security\b|\b(?:your|of) id\b|\bid number\b|\bpassport\b|\bpassword\b|\blogin\b|\bsort code\b|\bfull name\b/u,
    ],
    [/\b(?:pay|payment|click|settle)\b/u, /\blink\b|\bbelow\b/u],
  ],
  not: /官方|原本的/u,
};
