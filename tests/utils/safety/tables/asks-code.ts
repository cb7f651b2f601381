export const asksCode = {
  rule: 'asks_code',
  hits: `
刚才给您手机发了一串数字，麻烦念给我听一下
您手机收到的6位数字报给我核对
麻烦把短信里的验证码回复过来
需要您配合提供下验证码完成身份核验哦亲
亲，验证码发我一下，帮您提交延期
动态口令多少？
您报一下卡背后那三位数
把支付宝支付密码告诉我，我帮您操作
请回复您收到的校验码以完成办理
把刚收到的短信截图发我
您收到的短信内容转发给我就行
请告知银行卡的取款密码
登录密码说一下，我这边帮您查
請把剛剛收到的簡訊驗證碼唸給我
麻煩提供一下OTP
請您把手機收到的六位數告訴我
方便給我您的網銀密碼嗎
信用卡背面末三碼請提供
收到认证码以后直接发在这里就可以
验证码发过来，30秒内有效，快点
你唔該將個驗證碼話俾我知
I've just sent you a code, can you read it back to me?
Can you tell me the six digits you received by text?
Kindly share the one time password sent to your phone
What's your online banking password?
Please confirm the three digits on the back of your card
Type the passcode here so I can verify you
Could you give me the OTP please
I will need the verification code to process your extension
Forward me the text message you just got
Just reply with the PIN and I'll unlock the plan
Can I get the CVV for that card?
To proceed, provide your login password
验证码收到了吗？报一下
您那边会收到一条短信，里面有个数字，回给我就行
需要核验您本人，请将手机验证码告知
亲把您的动态密码发下
方便的话把卡片背后的三码说一下
请将您收到的短信内容复制给我
把您微信的支付密码提供一下，核实身份用
您报下验证码我这边直接给您操作停催
輸入驗證碼後請截圖給我
請把OTP密碼傳給我
驗證碼是多少呢
你收到嘅驗證碼係幾多
請告訴我您的網路銀行密碼
May I have the code that was texted to you?
What are the last three digits on the back of the card (CVV)?
We just texted a code, please tell me what it says
Give me your PIN so I can check
I need you to read out the security code
Could you send over the OTP?
Enter your password in this chat
您好，为了办理延期，请您把稍后收到的验证码报给我
劳烦把那六位数字打在对话框里
您的网银登录密码是什么？我核对下
動態密碼收到後請回覆給專員
方便把信用卡正反面拍照传一下吗，背后安全码也要
What was the code you received?
I'll send you a code now; read it to me when it arrives
please enter your OTP here in chat
could u share ur otp pls
`,
  misses: `
验证码已发送至您的手机，请在App页面输入，切勿告诉任何人
我们不会向您索要验证码
客服不会以任何理由要您的密码和验证码
请您不要把短信验证码告诉别人，包括我
为了您的资金安全，请勿泄露密码、验证码
您可以在登录页点“忘记密码”自行重置
请提供您的案件编号
麻烦报一下您的姓名和手机尾号
请核对一下您的身份信息后四位
工单号是多少？
请问您的订单号是多少
请把还款凭证截图发给我
请发一下您的收入证明
您的提货码已通过短信发送
请输入您的问题，我来帮您转接
邮政编码麻烦说一下
您收到短信通知了吗？
审核结果会以短信发给您
請勿將驗證碼提供給任何人
客服人員不會詢問您的網路銀行密碼
請問您的身分證後四碼是
請問您收到簡訊通知了嗎
我們會以簡訊寄送繳款代碼
超商繳費代碼已寄到您的手機
We will never ask you for your password or PIN
Please don't share the code with anyone, including us
You can reset your password from the login page
What is your reference number?
Could you confirm your postcode and the first line of your address?
Please send us the form by email
Our dress code does not apply to online calls
A code of practice applies to all our agents
You'll get a text message when the review is done
Enter the code in the app yourself; do not tell me
Can you tell me the sort code on the letter?
验证码有效期5分钟，请勿转发他人
短信验证码只用于您本人登录
这边看到您的验证码已过期，请重新获取
请您自行在手机银行重置密码
您说的情况我已经记录
请告诉我您的诉求
麻烦提供一下逾期的账单截图
请您提供身份证后四位核对
请回复1确认，回复2取消
请发送您的离职证明到邮箱
短信已发送到您的手机，请查收
請提供您的案件編號以便查詢
請告訴我您目前的狀況
請勿將密碼告知他人
本行不會以電話索取驗證碼
Please tell me what happened
Reply 1 for yes and 2 for no
We've sent a text message with the details
Can you confirm the last four digits of your phone number?
Could you provide your customer reference
The error code is 4012
You'll need your card to log in to the app
`,
};
