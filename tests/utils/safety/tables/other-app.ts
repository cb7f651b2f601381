export const otherApp = {
  rule: 'other_app',
  hits: `
加我微信聊，这里不方便说
您加一下我的QQ，给您单独办
麻烦添加专员微信：zx88991
咱们微信上谈，给您发方案
下载个Telegram，我在那边等您
加我企业微信，名额有限
您搜一下这个微信号加我
我的V信是ab12345，加一下
请添加私人微信办理减免
换个地方聊，加我QQ 1234567
私聊我，我有办法
微信联系，手机号同号
到蝙蝠App上加我，那边安全
加一下这个群，里面有专人处理
咱们钉钉上说吧，加我好友
通过一下我的好友申请，细聊
請加我的LINE，我再跟您說明
加LINE ID：debt888 私下處理
請改用Telegram聯絡我
我們私底下談，加我賴
加我WhatsApp傾啦
我用私人LINE傳方案給您
請加入這個LINE群組由專員處理
Add me on WhatsApp and we can sort it out
Message me on Telegram, it's quicker
Let's continue this on Signal
Text me at my personal number instead
Contact me via WeChat: loanhelp01
Here is my private WhatsApp, write to me there
Move to Telegram, I can offer a better deal there
DM me on Instagram for the settlement
Please join our Telegram group for the discount
您加下我工作微信，我把方案发您
QQ联系我，号码在头像里
方便加个微信吗，这里打字慢
微信搜索zhaiwu88加我
这里不能发图片，加我V
请到这个Telegram频道联系专员
加我好友领取减免名额
换微信沟通吧
進LINE群領取方案
加我私人LINE比較快
Telegram搵我
改用WhatsApp同我傾
Reach me on my WhatsApp instead
Let's move this chat to Telegram
Add my WeChat ID for a better deal
Can you message me on Signal?
微信号发您，加了详聊
我们换到QQ上谈吧
加我LINE談比較方便
Let's switch to WhatsApp
Send me a message on Telegram
`,
  misses: `
请关注官方微信公众号
微信支付还款也可以
您可以在微信小程序里查看账单
请勿添加陌生人微信
我们不会通过QQ或微信与您联系
您可以添加银行卡后再还款
可以用微信或支付宝还款
添加附件后点击提交
您的微信零钱不足
请在App内联系在线客服
官方企业微信客服已认证，可在App内进入
我会在系统里添加备注
请加急处理，我已备注
已为您添加绿色通道
加班费不计入收入证明
客服电话在卡片背面
請至官方LINE帳號查詢
我們不會用私人LINE聯絡您
您可以用LINE Pay繳款
加LINE好友前請確認是官方帳號
請加註繳款人姓名
如需協助請撥客服專線
on line 服務時間為9點到18點
请保持电话畅通，审核人员会联系您
Please contact us on the number on your card
Message us in the app at any time
You can call me back on extension 204
We will never contact you on WhatsApp
Text messages are sent for reminders only
Write to us at the address on your bill
Add your bank details in the app
Please stay on the line
Call us on 0345 000 0000
Contact me through this secure portal and quote the reference
请在App消息中心查看
您可以通过微信银行查询
已将您加入绿色通道
您的群发短信已退订
我们会通过站内信联系您
微信还款额度有限制
请联系开卡行
聊天记录会保存三个月
增加还款日提醒
添加联系人请到个人中心
加班到几点？
line 上的官方客服也能查詢
請留下方便聯絡的電話
請用簡訊回覆
Message us any time through the app
You can also write to our complaints team
Call me back on the number above if we are cut off
Texts may take a few minutes
Join our webinar on budgeting
`,
};
