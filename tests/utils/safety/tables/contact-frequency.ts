export const contactFrequency = {
  rule: 'contact_frequency',
  hits: `
我们每天都会给你打电话，直到还清
一天打你十个电话
不还就一直打
会有人轮流给您打电话
每小时给你打一次
打到你接为止
打到你还钱为止
天天打给你，看你接不接
今天已经是第八次联系您了
我们会不停地联系你
一天之内会多次致电您
你不接我就继续打
早中晚都会给你打
我們會每天打電話給您
打到您繳款為止
會一直打到你接
一天打你二十通
會不停打電話給您
我哋會日日打俾你
每個小時打一次
不间断拨打您的电话
We will call you every hour
We'll call you every day until you pay
Expect ten calls a day
I'll keep calling until you pick up
We'll phone you again and again
You'll get calls from us several times a day
We're going to ring you all day long
I've called you eight times today
We won't stop calling
I will keep ringing you
Our system will dial you non-stop
不接电话我们就轮番打
一天给你打二三十个电话都有可能
我会天天联系你到还清为止
每隔一小时打一次电话
我们会一直联系到你还款
你今天已经收到我们六个电话了，还会继续
每天早晚各打一次催你
會每天催，直到繳清
一天打好幾通給你
We will phone you every single day
You'll be getting daily calls from now on
Our dialer will call every thirty minutes
We'll call you as many times as it takes
一天打你八百遍
我会不停打你电话
We'll call you ten times a day
`,
  misses: `
我们每天9点到18点提供服务
每天的利息是0.05%
一直以来感谢您的支持
系统每天更新一次
电话一直占线，稍后再拨
我们打不通您的电话
我们一天只联系您一次
不会频繁联系您
已要求同事不再重复致电
请保持电话畅通
每天最多三次
每月会发送一次账单
每天还一点也可以
您一直按时还款，信用很好
我上午打过您电话，没人接
明天再联系您一次
我們每天服務到晚上九點
每日利息另計
我們不會重複致電
請保持電話暢通
上午有打給您，沒有接通
您可以每個月打電話查詢
每個月會寄送帳單
一天內回覆您
We will call you once next week
Interest is charged every day
You can call us every day from 8 to 8
I tried to call you this morning
We won't keep calling you
Please keep your phone on
We send a reminder every month
Our lines are open every day
We'll call you tomorrow
I called you twice but there was no answer
The app refreshes every hour
每天结息一次
我们每周联系您一次
客服电话一直畅通
我们不会每天打电话给您
今天打了您两次电话没接
这个月第三次提醒
您每天可以查看一次
还款提醒每期一条
每天都會更新進度
今天致電兩次未接
I'll call you once a week
Daily interest is 0.05%
We send reminders twice a month
You'll get one call to confirm
Our team answers calls every day
`,
};
