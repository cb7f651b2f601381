/** Said on Sunday, 22 November 2026; the plan says 9 December 2026. */
export const earlierThanPlan = {
  zh: {
    hits: `
我12月1日可以还500元
我明天还500元
我想在11月30日还款
我12月5号把钱打过去
后天我就还
12/1我可以付清
我保证月底还，也就是11月30日
12月3日我会先还一部分
十二月五号我能还上
我2026年12月8日还款
我可以12月1日开始还
下周一我转给你们
我大后天缴清
明天我把这期的钱付了
11月28日我还500元可以吗
`,
    misses: `
我12月9日可以还500元
我12月20日还
请在12月1日前答复我
我11月1日已经还了500元
12月1日我还不上
12月1日还不了，要到12月15日
账单12月1日到期，我12月10日还
账单日是11月25日
明天请给我答复
11月30日前能给个方案吗
您说的12月1日还款我做不到
我没说12月1日还
要求我12月1日还清，我没有钱
发工资是11月30日，12月15日我再还
明天我没法还
`,
  },
  tw: {
    hits: `
我12月1日可以繳
我12/3會匯款
明天我先繳2,000元
下週一我就繳
11月30日我把這期付清
我後天轉帳
我會在12月5日繳款
`,
    misses: `
我12月9日繳
我12月20日可以繳
請在12月1日前回覆我
12/3我繳不出來
12月1日繳款我沒辦法
帳單12月1日到期
我11月5日已經繳了
`,
  },
  en: {
    hits: `
I can pay on 1 December 2026
I'll pay tomorrow
I will send the money next Monday
I can pay £80 on 3 December
I'll settle it on 30 November
I will make the payment on 5 December
We can pay on 28 November
I could transfer it on 1 December
`,
    misses: `
I can pay on 9 December
I'll pay on 15 December
Please reply by 1 December 2026
I cannot pay on 1 December 2026
I couldn't pay on 30 November
The bill is due on 1 December
I paid on 5 November
Will you answer by tomorrow?
You want it on 1 December, I can pay on 15 December
`,
  },
};
