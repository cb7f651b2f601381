/** Offers while nothing is known of what a month leaves. */
export const uncheckedOffer = {
  rule: 'unchecked_offer',
  hits: `
我每月可以还500元
每个月还一千二
今天先还300元
我想分12期还
首付1000，剩下的分期
我明天转两千过去
每周还100元可以吗
那就按您说的每期600吧
我先还一半
我月底全部还清
半年内还清
我可以每月支付壹仟元
每期¥450我接受
我愿意每月拿出八百元来还
我这周还1500
我每個月可以繳2,000元
我想分10期繳清
今天先匯3,000元
每期NT$1,500我可以
我先付一半
我一次繳清
下週一我匯五千
I can pay £50 a month
I could manage £20 a week
I'll pay £100 today
I'd like to pay it in 6 instalments
I can pay half now
I'll clear the balance by Friday
I can pay it off over 12 months
I agree to £60 a month
I can transfer £250 tonight
Fifty pounds a month is what I can do
`,
  misses: `
您好，我想协商还款
我每月工资5000元
每月房租1500元
每期1600我还不起
上个月我还了500元
账单是9600元
违约金120元能不能免
请问分6期每期要还多少
工号2000123
我忘记还款了
能不能延期两个月
您说的每月1500我做不到
12月9日前请答复我
我欠9600元
我没法一次还清
我每月薪水28,000元
帳單是36,000元
每期3,000元我繳不起
可以分期嗎
違約金300元可以免除嗎
上個月已繳5,000元
請問您的員編是多少
I earn £1,800 a month
My rent is £650 a month
I can't afford £200 a month
The balance is £1,440
Can you waive the £50 fee?
I paid £300 last month
What would the monthly payment be?
Could you confirm this in writing?
I lost my job in May
`,
};
