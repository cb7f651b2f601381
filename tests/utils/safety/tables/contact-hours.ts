export const contactHours = {
  rule: 'contact_hours',
  hits: `
我们晚上11点还会给你打电话
凌晨也会打，直到你还钱
半夜打给你，看你还不还
晚上十点以后再联系您
我们会在23:30再致电您
明天早上六点我打给你
今晚十二点前我会一直打
夜里两点也有人值班打给你
深夜继续联系你
早上5点会有人给您打电话
今晚22:30会有专员联系您
不分白天黑夜给你打电话
凌晨一点上门找你
半夜照打不誤
晚上11點再打給您
我們凌晨也會打電話
明早六點打給你
深夜會有專員到府
夜晚十二點再打俾你
24小时轮流给你打电话
半夜三更也照样打
I'll call you at 11pm tonight
We'll ring you at midnight
Expect a call at 6am
We will call you at 5:30 in the morning
Our agents will phone you after 10 pm
We'll keep calling through the night
I'll phone at 2 a.m. if I have to
Someone will contact you at 23:00
You will get calls day and night
We'll be calling you late at night until it is paid
我晚上十一点半再打给你
凌晨三点我也会联系你
不管多晚都会打给你
我们半夜还会致电
今天夜里还会有人上门
早上六点半给你打电话
清晨五點打給您
會在深夜十二點致電
I'm going to phone you at 4 in the morning
We will be calling at 10:30 pm
Somebody will knock on your door at midnight
Calls will continue after midnight
晚上十二点我还会打给你
半夜打爆你的电话
I'll be ringing you at 3am
`,
  misses: `
客服工作时间为晚上8点前
人工服务时间7:00-24:00
请在今晚12点前还款
今晚24点前还清不计逾期
系统会在凌晨自动扣款
账单日凌晨更新
我们会在上午十点联系您
下午三点给您回电
晚上七点前会有同事致电
请于23:59前完成还款
晚上10点以后不会联系您
我们不会在夜间打扰您
凌晨系统维护，请稍后再试
您方便的时间是几点？
24小时内会有专员联系您
24小时客服热线95188
晚上十一点您的账单会更新
明天10点会有专员打给您
我們會在上午十點與您聯絡
客服時間為早上9點到晚上9點
請於今晚12點前完成繳款
凌晨會進行系統維護
不會在深夜聯絡您
24小時內回覆
We'll call you at 11am tomorrow
Please pay before midnight
We are open until 10pm
Our lines are open 24 hours a day
You'll be contacted within 24 hours
I'll call you back at 6pm
We won't call you after 9pm
The payment is taken at midnight
Someone will call you at 2 pm
The system updates at 3am
What time suits you for a call?
早上九点半给您回电
晚上八点以前给您答复
今晚十点系统升级
请在晚上11点前操作
凌晨的扣款失败了
早上八点后可以致电
晚上打扰了，不好意思
明天中午12点联系您可以吗
24小时人工服务
早上十點打給您
晚上七點可以接電話嗎
I'll ring you at 10 am
You can call us until 10 pm
The direct debit runs at midnight
I'll call at 12 noon
Sorry to call in the evening
`,
};
