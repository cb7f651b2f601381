export const privateAccount = {
  rule: 'private_account',
  hits: `
您直接转到我这个卡上，我帮您入账
还款请打到张经理的个人账户
加急处理的话，把钱转给我个人
可以微信转账给我
您把钱转到这个私人账户，户名李某某
用支付宝转给我就行，我给您销账
请汇款到以下账户：622848开头，户名王强
走对公太慢了，先转到主管私人卡
您转我微信，我替您还上
打款到专员账户，备注您的姓名
钱打到我卡里，今天就能销案
请把款项存入财务小刘的账户
转账至以下个人账号完成结清
请轉帳到我的個人帳戶，馬上幫您處理
您匯到經理的私人戶頭即可
麻煩用街口轉給我個人
你轉數快過數俾我就得
請將款項匯入以下帳戶，戶名陳先生
买几张礼品卡，把卡密发给我抵扣
去便利商店買遊戲點數，序號拍給我
用USDT付款可以打八折
Please transfer it to my personal account
Send the money to my PayPal and I'll clear it
You can pay me by Zelle at this number
Pay with gift cards and send me the numbers
Wire the payment to our manager's own account
Deposit it in this account under the name John Smith
Cash App the balance to me directly
We accept bitcoin only for settlements
Just send it via Western Union to the agent
Transfer the funds into my colleague's bank account
Venmo me and I'll mark it as paid
还款直接转到李主任的卡就可以
您加急的话转账给我本人，我给您垫付
请把钱打到这个私人账号上
微信转账给财务小姐姐
还到我个人支付宝吧，公司账户在维护
您先把这个月的转到我名下
公司账户冻结了，先打到法人个人卡
收款人：张三，账号6222开头，请转账
請轉到業務專員的個人帳戶
先匯到我戶頭，我再幫您繳
錢過去我私人戶口就得
買遊戲點數卡把序號給我
用加密货币支付可以减免一半
Please send it to my own bank account
You can transfer the money straight to my personal card
Make the payment to Mr Brown's private account
Settle by gift cards, the codes are enough
Send the payment to me on Cash App
Pay me directly and I'll update the system
Buy Apple gift cards and give me the numbers
现在系统升级，款先转到我们经理个人银行卡
您加我支付宝，把钱转进来
款項請轉到林專員的戶頭
還款帳戶改為個人戶，戶名李大明
Transfer it to the account of my supervisor, John
Use Zelle to send it to me
Could you pay into this private account instead?
`,
  misses: `
请在App内还款，不要转给个人
我们只支持对公账户还款
本公司不会要求您转账到个人账户
系统会从您绑定的银行卡自动扣款
款项会退回您的个人账户
请确保扣款账户余额充足
您可以把钱存入您的还款卡里
您的还款已入账
请通过官方渠道还款，切勿私下转账
还款可以用支付宝或微信支付
您可以使用微信小程序还款
请转账至合同约定的还款账户
退款会原路退回到您的账户
可以请家人代还，打到您名下的卡就行
我转给您的经理处理
这个问题我转给我的主管
我帮您转接个人贷款部
您的个人账户信息已更新
請存款至您本人的扣款帳戶
請依帳單上的繳款帳號轉帳
請勿匯款至私人帳戶
退費將匯入您的帳戶
我幫您轉給我的主管
可至超商或郵局繳款
We never ask customers to pay into a personal account
Payments can be made in your online account
The refund will be sent to your bank account
Please do not pay with gift cards; we don't accept them
You can pay by direct debit from your bank account
I'll transfer you to my manager
I'll transfer you to our hardship team
Send the form to my colleague's email
Is this your personal account or a business account?
My account manager will contact you
You can set up a transfer in your own banking app
您个人名下还有一张信用卡未还
对私账户不能作为收款账户
我已经把您的材料转给审核同事了
请将款项存入您本人名下的还款卡
您可以在微信公众号里还款
还款时请核对收款方为我行
转账时请备注合同号
这边给您转接专员
个人贷款还款请用绑定的银行卡
我把方案转给您确认
您可以转人工咨询
您的工资卡可以设为还款卡
我個人建議您先申請展延
請勿把錢匯給個人
這筆款項會從您的帳戶扣繳
我會轉給承辦同仁
Please make the payment through your online account
I'm transferring this chat to a colleague
You can pay into our account shown on the bill
The money will be taken from your account on Friday
My personal view is that a plan would help
Pay by card, bank transfer or direct debit
We do not take payments by gift card
`,
};
