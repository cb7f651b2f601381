/** On a page that is known not to be the lender's. */
export const unofficialSite = {
  rule: 'unofficial_site',
  hits: `
请提供您的身份证号和银行卡号
请输入您的银行卡号办理停息
点击链接完成还款
请在此页面付款
请上传身份证正反面
填写姓名、手机号、卡号即可申请
请把钱转账到下面的账户
请在这里输入支付密码
请提供手机号和验证码
点击下方链接缴费
核实身份，请填写银行卡信息
请发送您的证件照片
请把您的收入证明和身份证发过来
请在本页登记您的银行账号
请立即支付，付款链接如下
請提供您的身分證字號
請輸入信用卡卡號
請點擊連結繳款
請上傳身分證正反面影本
請填寫您的帳號與密碼
請透過此連結付款
請提供您的出生年月日與手機號碼
Please enter your card number
Provide your bank details to continue
Click this link to make a payment
Confirm your date of birth and social security number
Upload a photo of your ID here
Enter your online banking login
Please pay using the link below
Send us your account number and sort code
Verify your card details to proceed
Fill in your full name, address and card number
麻烦您把卡号发一下
请登记身份证信息
请完善个人信息：姓名、身份证号、手机号
在下方填写银行卡信息即可到账
请复制链接到浏览器付款
请把身份证拍照上传
請輸入身分證字號與生日
請填寫信用卡資料
請點此連結付款
Type in your card details below
Please give us your full bank details
Upload your passport
Follow the link to pay
`,
  misses: `
您好，请问有什么可以帮您
您的申请已提交
请问您遇到了什么困难
分期最长可以几期？我帮您查一下
还款日是每月10号
感谢您的咨询
预计3个工作日内回复
逾期会产生违约金
您的欠款金额是3200元
请说明您的还款计划
请稍等，正在为您转接
您可以申请延期
我们建议您联系官方客服
请通过官方App还款
请不要在这里输入银行卡号
身份证丢失怎么补办
您想分几期还
您好，請問需要什麼協助
請說明您的狀況
已收到您的申請
請洽原本的銀行辦理
請勿在此輸入卡號
帳單金額為3,200元
三個工作天內回覆
Hello, how can I help you today?
Your request has been received
What can you afford each month?
Please call your lender directly
Do not enter your card number here
The balance is £320
We will reply within three days
Which lender do you owe?
Your application is under review
Thank you for waiting
请问需要什么帮助
您可以申请哪种方案呢
我们已记录您的问题
请描述一下您遇到的困难
您的请求正在处理
請問您欠哪一家
請稍候
建議您撥打卡片背面的電話
How much do you owe?
Please describe your problem
An adviser will join shortly
Thanks, I've noted that
`,
};
