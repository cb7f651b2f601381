export const qrPayment = {
  rule: 'qr_payment',
  hits: `
请扫描下方二维码付款
我发个收款码给您，扫一下就行
扫这个码还款，马上销账
您扫一下这个码把手续费付了
把这个二维码保存下来，用微信扫一扫支付
我给你个付款二维码
长按识别二维码完成还款
扫码转账，备注姓名
用支付宝扫码还款到这里
发您一个码，扫了就到账
请用手机扫图片上的码缴费
您扫码付一下保证金
收款码发您了，请尽快支付
請掃描這個QR Code付款
掃這個碼轉帳就可以了
我傳收款碼給您，掃碼付款
請掃碼繳納解凍金
麻煩掃一下圖裡的條碼付款給我
用街口掃我這個QR碼
你掃呢個QR code過數啦
二维码发您，付款后截图
扫我的码
扫下我发的码支付就可以
识别图中二维码付款
Scan this QR code to pay
Please scan the code I sent and make the payment
Use this QR code to settle the balance now
I'll send a QR code, just scan it and pay
Scan my code with your banking app
Pay via the QR code below
Here is the QR: scan to pay the fee
Open your camera and scan this barcode to send the money
这是还款的二维码，您扫一下
您用微信扫这个付就行
给您发个码，扫码支付后回我
请打开支付宝扫一扫，向该二维码付款
请保存图片后识别付款
扫码交一下材料费
这个码是公司的，扫了付款
請用手機掃描圖片付款
掃下面的QR碼轉帳
掃碼支付後回傳截圖
我傳個QR code俾你，掃完過數
Scan the attached QR and pay today
Please pay by scanning the QR code I send you
Open your bank app and scan this to transfer
I've attached a QR code for the payment
扫我发给您的图，直接付
这是收款二维码，付完告诉我
用手機掃這個碼就可以付款
Scan the code I'm sending to clear the balance
`,
  misses: `
请扫码下载官方App
扫码关注我们的公众号
请勿扫描陌生人发来的二维码
不要扫码付款给个人
请扫描二维码为本次服务评价
您可以扫码登录网银
我们不会通过二维码收款
扫描件请上传到官网
请把身份证扫描后上传
门店凭取货码取件
请扫二维码加入官方客服
动态码请在App里查看
请扫码查看完整账单
电子发票二维码已发送
扫脸认证失败请重试
您可出示会员码积分
請掃描QR Code下載App
請掃描文件後以電子郵件寄回
帳單上的條碼可至超商繳費
請勿掃描來路不明的QR Code
掃描QR Code填寫滿意度問卷
掃碼加入官方LINE帳號
可持帳單條碼到便利商店繳款
請掃描身分證正反面後上傳
Scan the QR code to download our app
Please scan the documents and upload them
Do not scan QR codes from strangers
Scan the code to rate this chat
Use the bar code on your bill at any PayPoint
The barcode is printed on your statement
Scan the signed form and email it to us
You can log in by scanning the QR code in the app
The QR code on the letter opens our website
We never send payment QR codes
扫二维码可以查看协议内容
请扫码完成人脸识别
请扫码填写信息收集表
您扫码进入小程序提交材料
请把合同扫描发我
付款凭证请截图上传
二维码已过期，请刷新
请扫码预约线下网点
掃描後請寄回分行
請掃碼查詢進度
手機條碼載具已設定
Scan the QR code to open the form
The QR code takes you to the privacy notice
Please scan your ID and upload it in the app
The scanned copy is not readable
`,
};
