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
我可以每月给你们还一千五
每个月固定还1600行不行
月月还1200
每个月能还一千左右
我现在先还三千块
这周末先还五千
我打算分5期还完
五个月还清吧
三个月内我还清
一周还四百
每星期250
我先付总额的40%
明天一次性还清
我今天全还
本月25号全部结清
每期还￥1,300
按每月1500元来吧
我同意每期960以上的方案，就1100吧
首付两千，后面每月800
每月九百
八百五一个月
我可以出到1000一个月
能承受每月1300
每月工资发了先还1500
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
每月还八百以内
我一个月最多还700
分15期
我想分18期，每期533
每月只剩600元能还
我月收入四千五
公积金每月1200
每月药费1500
电费欠了2300
我想问6期和12期哪个利息低
不能一次性还清
一次性结清有优惠吗
如果一次结清能减多少
您要求的3000我拿不出来
我之前每月还1600，现在还不上了
客服说先还2000，我没有
花呗额度12000
2026年11月还800
第6期还了
请把1200元违约金减掉
还款日改到25号
我想申请延期两个月
我的银行卡尾号1500
借款时间2025年3月
还清之后能开结清证明吗
希望慢慢还清
我会还清的，只是需要时间
尽快还清是我的想法
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
每個月我可以還五千
分8期好了
月底前全部還清
每期4,500元我可以
先匯一萬五
每月三千五
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
每月最多兩千八
分18期可以嗎
月薪三萬二
每月房租九千
一次還清有困難
上次說每月六千我繳不起
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
I could stretch to £160 a month
Put me down for £200 monthly
I'll give you £500 at the end of this month
My offer is £150 per month
£35 a week from January
would £250 pm be ok
I can do two hundred a month
I'll pay one third now
Happy to pay £140 each calendar month
I'll settle the full amount tomorrow
I can pay everything by Friday
5 instalments please
I can pay £1,000 up front
I'd pay 40% now
spread it over 8 months
I can transfer £250 tonight
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
I could manage £90 a month
£110 monthly is my limit
£27 a week
My wages are £1,400 monthly
council tax is £160 a month
I was paying £240 a month before
£180 would leave me short
I'd struggle with £200 a month
Is £200 the minimum payment?
Please accept £60 per month
spread it over 18 months
I need 3 months
If I paid in full, would you waive the fees?
I'd like to clear the debt but I need time
I can't settle it today
The letter asks for £500
You took £300 by mistake
my limit is £2,000
£45 a month goes on my phone
Energy costs £190 a month
`,
  },
};
