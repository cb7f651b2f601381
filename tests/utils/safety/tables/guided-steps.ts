export const guidedSteps = {
  rule: 'guided_steps',
  hits: `
请打开手机银行，按我说的步骤操作
您现在去ATM，我教您解除分期
照我说的在网银里点转出
听我的，在柜员机上输入这串数字
请依指示到柜员机取消设定
按着我说的打开手机银行把余额转出
您登录网银，跟着我一步一步来
您到提款机前面，我告诉您怎么取消
按我方指示在手机银行里操作
请到ATM机上操作取消自动扣款
請到ATM操作解除分期設定
請依照我的指示在網銀操作
請您去提款機，我教您取消設定
跟著我說的步驟打開網銀
ATM 上請選取消，再照我說的輸入
請聽我的指示，把餘額轉出
依我說的在ATM輸入代碼
你去ATM，跟住我講嘅做，取消佢
請到櫃員機解除設定
照著我說的，在手機銀行輸入
Go to an ATM and follow my instructions
I'll guide you at the ATM
Stay on the line and walk to the ATM, I'll tell you step by step
Log in to your bank while I stay on the phone
Log in and let me take it from there
At the ATM, press what I say, step by step
Log in to your account and do it as I say
Please log in to online banking while I watch the screen
Follow the instructions I give you at the ATM
The ATM will ask for a number, I'll guide you
`,
  misses: `
请按合同约定的日期还款
您可以在手机银行里还款
请在网银里查看账单
可到ATM存款还款
按页面提示提交就可以
请按短信里的指示预约网点
请听完语音后按1
请照常还款，分期会自动生效
ATM 存款一般实时到账
余额不足，自动扣款失败
請依帳單上的方式繳款
可至ATM轉帳繳款
請在網路銀行查詢明細
請依語音指示操作
可用ATM繳信用卡款
依規定，申請需要三個工作天
請登入網路銀行上傳文件
請按帳單金額繳款
您可以隨時登入查看
依我們的紀錄，您逾期十天
You can pay at an ATM or in the app
Please log in to view your statement
Follow the instructions on the letter
Log in and choose Payments
Our website guides you step by step
I'll guide you through the form
Please follow the steps on the page
The ATM limit is £500 a day
Log in to set up a direct debit
As I said, the plan starts in May
`,
};
