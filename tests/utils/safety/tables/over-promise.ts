export const overPromise = {
  rule: 'over_promise',
  hits: `
我保证月底还清
我一定会还的，你放心
绝对不会再逾期了
我肯定下周还上
百分百还款
我发誓这个月还
我向你保证按时还
无论如何月底前付清
我必定准时还款
再也不会逾期
我拿命担保会还
说什么我也会在15号前还上
我承诺绝不拖欠
100%按时还
一定一定准时还
我絕對會準時繳
我保證下個月繳清
我一定準時付款
百分之百會繳
我發誓不會再遲繳
無論如何都會付清
我以後絕不遲繳
包你月底收到錢
我一定還晒
I guarantee payment on the 1st
I promise I'll pay everything
I will definitely pay on Friday
I absolutely will settle it
I swear I'll never be late
You have my word, I'll pay on time
I'll pay no matter what
Without fail I will send it
I will never miss a payment again
100% I will pay
I'll certainly pay it off by May
`,
  misses: `
我不能保证
不一定能按时还
不敢保证一次还清
我一定要一次还清吗
你能保证不上征信吗
有一定的困难
一定程度上影响了收入
没法保证每月都有收入
我肯定是记错日子了
保证金能退吗
担保人不是我
绝对金额是多少
我会尽量按时还款
我会按约定的日期还
请您一定帮我看看
是不是一定要交违约金
你们保证过不打给家人
我不确定一定能还上
說不定下週可以繳
我無法保證
一定要今天繳嗎
您可以保證不再收費嗎
我會盡力準時繳款
這不一定
I can't promise a date
I can't guarantee it
I'm not sure I can definitely pay
Can you guarantee no more interest?
You promised me a call back
Do I definitely have to pay today?
I'll do my best to pay on time
I would rather not promise what I can't keep
Will it definitely affect my credit file?
I certainly understand your position
I'm definitely struggling to pay
The promised letter has not arrived
`,
};
