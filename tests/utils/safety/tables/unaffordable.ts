/** On the mainland 800 元 a month of 9,600; in Taiwan NT$3,000 of 36,000; in Britain £120 of £1,440. */
export const unaffordable = {
  zh: {
    hits: `
我每月可以还1000
每个月还一千二
一个月还900块行吗
月还1500没问题
每期1,200元我接受
我想分6期还清
分十期还
半年内还清
十个月还完
每周还300元
每半个月还500
每天还50元可以吗
我先还一半
今天先还三千
我本周内全部还清
我一次性还清
月底前结清
明天还2000
首期付3000，之后每月500
一千二一个月
每月1.2k
每月¥1,200.00
每月RMB1000
月供1000没问题
那就按您说的每期1600吧
我同意分6期
我每月最多能承担1000元
我每个月15号还1100元
从12月起每月还款人民币壹仟贰佰元
我可以每月拿出九百五十元来还
先付两千，剩下的慢慢还
三期还清可以
每月八百五
我每个月打1300给你们
两千块我今天就能转
我可以接受每月一千零五十
每月最少还1000
我愿意每月支付一千元整
先还60%
我这个月先还三分之一
`,
    misses: `
我每月可以还800
每个月还七百
分12期还
分24期每期400
每周还150
每两周还300
先还500
今天可以先还八百
我每月收入5000元
每月房租1500
欠款一共9600元
每月1600我还不起
每期1600太高了
您说的每期1600我做不到
上个月我还了2000
我已经还了3000
违约金120元能不能免
能不能减免2000元违约金
我的账单是9600
工单号2000123
12月10日还800
2026年12月起每月还800
请问一次性结清要多少
我没法一次还清
一次还清对我来说太难
我不能接受分6期
我爸妈每月给我1000
每月房贷3000要先还
其他平台每月要还1200
能不能从6期改为12期
请问最长能分36期吗
我现在一次还不上全额，想分期
请问分6期每期要还多少
上次客服说每月还1500
我工资每月3000，开销2200
额度5000还能用吗
我的手机号13800138000
孩子学费每月1200
能不能延期3个月
逾期3个月了
我问一下，如果还清9600，违约金能免吗
利息每天5元太高
年利率18%能不能降
第3期还没还
已还6期，还剩6期
希望每期不超过800元
`,
  },
  tw: {
    hits: `
我每月可以繳5,000元
每個月還四千
NT$5,000一個月可以
我想分6期繳清
我先繳一萬
這個月底我全部繳清
每期繳NT$3,500
我一次繳清
半年內還完
每週繳1000元
我同意每月繳六千
月繳四千五沒問題
我先付一半
分10期我可以
明天先匯20000
每個月固定還三千五
`,
    misses: `
我每月可以繳3,000元
每個月還兩千五
分12期可以嗎
分24期每期1,500
我先繳2,000元
每月薪水28,000元
房租每月8,000
每期六千我繳不起
我沒辦法一次繳清
上個月已繳5,000元
違約金300元可以免除嗎
案件編號5000123
欠款是36,000元
請問一次結清要多少
希望每期不超過3,000元
您說的每月6,000太高了
每週繳600元
`,
  },
  en: {
    hits: `
I can pay £500 a month
500 a month is fine
I'll pay £200 per month
I can do 50 a week
£75 weekly works for me
How about £100 a fortnight?
I can make three payments of £480
I'll clear it in 4 monthly payments
Six instalments would be fine
I'll pay half now
I'll pay it all on Friday
I will clear the balance by the end of the month
I'll pay in full next week
I could pay £10 a day
£300 on the 1st of each month
Two instalments of £720
I'd pay £150 pcm
I can do 200/month
I'll settle it over 6 months
I can afford £180 every month
Let's agree on £250 monthly
I accept £240 a month
I'll send you £600 today
I can put £400 towards it now
One hundred and fifty pounds a month
I could manage £130 each month
I'll pay a third of it this week
I can pay GBP 150 monthly
Take £135 per month from January
I'm happy to pay 10 payments of £144
`,
    misses: `
I can pay £100 a month
£25 a week is what I can manage
£50 a fortnight would work
I can make 12 payments of £120
Could we do 14 instalments?
I earn £1,800 a month
My rent is £650 a month
I can't afford £200 a month
£200 a month is too much
I paid £300 last month
The balance is £1,440
Can you waive the £50 fee?
You asked for £500
I cannot pay it in full
Could you tell me the settlement figure?
My mortgage is £700 monthly
I have other debts of £300 a month
My account number ends 4500
I can pay £80 today
I'd like 24 months to pay
Paying it all at once is not possible
I'm not able to clear the balance now
The last agent said £240 a month
What would the monthly payment be over 6 months?
My reference is 500123
Interest of £12 a month is being added
I've already made 6 payments
Please could the payment be no more than £120 a month?
My benefits are £900 a month
I owe £400 to another lender
My due date was 3 months ago
Can I have 3 months to sort this out?
`,
  },
};
