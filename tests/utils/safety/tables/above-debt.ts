/** The whole debt: on the mainland 9,600 元, in Taiwan NT$36,000, in Britain £1,440. No budget is known. */
export const aboveDebt = {
  zh: {
    hits: `
我今天一次还12000元
我可以一次性还一万
首期先还10000，剩下的下个月
每月还15000没问题
我明天转一万二过去
先付壹万伍仟元
我愿意支付1.2万元结清
我这周还两万
每期还9800元可以
今天可以付9600.50元
我同意每月还10,000元
那我就还¥11,000
我打算先还一万，利息免掉行吗
我下午打款9999元
`,
    misses: `
我今天一次还9600元
我每月还800元
欠款不是12000元，是9600元
你们算的一万二我不认
账单写12000元，我只借了9600
我每月工资12000元
我在别的平台还欠20000元
一万我真拿不出来
上次还的是12000元
我已经还了一万多
您说的10000元太多了
额度是20000元，用了9600
合同金额30000元
我没同意还12000元
`,
  },
  tw: {
    hits: `
我先匯5萬元
這個月繳四萬給你們
我一次付清40,000元
我可以先還三萬八
每月繳NT$36,500
我今天轉帳五萬元
明天繳38,000元可以嗎
`,
    misses: `
我先匯三萬元
帳單寫四萬，但我只欠三萬六
五萬我拿不出來
我月薪四萬二
我已經繳了五萬
您說的四萬五太高
我的額度是10萬元
`,
  },
  en: {
    hits: `
I'll pay £2,000 today
I can send £1,600 on Friday
I can pay £1,500 a month
I could settle it for two thousand pounds
I am able to pay £1,441 now
Happy to pay £3k tomorrow
I offer £1,500 to close the account
I will transfer £1,800 this afternoon
I'd like to put £1,750 towards it
`,
    misses: `
I'll pay £1,440 today
The letter says £2,000 but I owe £1,440
My limit is £2,000
I can't pay £1,600
I paid £2,000 last year
My wages are £1,900 a month
You asked for £1,800, which is not what I owe
I also owe £3,000 to another lender
I borrowed £1,500 and it was too much
Does the £2,000 include fees?
`,
  },
};
