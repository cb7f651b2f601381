export const payFirst = {
  rule: 'pay_first',
  hits: `
先交500元保证金，就可以办理延期
需要先支付一笔手续费才能停催
您的账户被冻结，请缴纳解冻费
交了认证金后本金全免
先转200块服务费，我帮您申请减免
办理分期要先付定金
请先缴纳验资款证明还款能力
账户异常，需存入等额资金解冻
先付款后办理，工本费50元
您得先刷一笔流水才能审批通过
支付激活费后恢复额度
先交押金，到账后退还
需要您先打一笔诚意金过来
缴纳保证金之后马上给您停息
付疏通费就能帮你撤案
要先交会员费才能享受减免政策
請先繳納保證金才能辦理展延
帳戶遭凍結，需先匯解凍金
先付手續費，我們再幫您協商
需要先匯一筆認證金確認身分
繳交驗證金後就能撥款
要先俾一筆手續費先可以幫你做債務舒緩
請先存入金額解除凍結
You must pay a processing fee before we can set up the plan
Pay an upfront fee of £50 and we will freeze your interest
Your account is locked; deposit $200 to unlock it
A release fee is required before the refund
Send a good faith deposit first
We need an advance payment of $100 to start your hardship program
There's an admin charge you have to pay first
Pay the clearance fee today and we'll stop the case
You need to make a security deposit to unfreeze the account
First send us the handling fee
先交首笔保证金3000，通过后全额退
办理停催需要缴纳诚意金
请打800元激活费用于解冻额度
需先支付认证费用，审核后退还
先把服务费转过来，材料我就给您递
您需要先缴纳一笔公证费才能走流程
要解冻账户得先转2000
您先付定金，我马上安排
先繳代辦費才能送件
請匯款驗證財力
要先付律師費才能幫您協商
Pay the unlocking fee to restore your account
There's an enrolment fee due before we start
You'll need to send a deposit first to prove you can pay
Send $150 to activate the hardship plan
A refundable fee must be paid up front
要办理减免需要先交30%的保证金
先转一笔手续费我才能给您提交
解冻需要5000元，转完马上解
申請減免要先付手續費
You have to pay a fee first before we can lower your debt
A small deposit is needed to unlock your hardship plan
`,
  misses: `
办理延期不收任何手续费
分期手续费每期10元，随账单收取
我们不收取保证金
凡要求先交保证金的都是诈骗
请勿支付任何解冻费
您的违约金已减免
提前还款需支付剩余本金的1%作为手续费
本期账单含分期手续费12元
账户冻结请联系开户行
您可以先还一部分，剩下的分期
请先还最低还款额
先付首期款，方案就生效
请您先支付本期账单
需要先还清逾期部分才能申请分期
先还利息也可以
您的押金会在退租后退还
电费需先缴清欠费再恢复供电
請先繳最低應繳金額
本行辦理協商不收取任何費用
分期手續費將列入下期帳單
請勿支付任何保證金給自稱代辦的人
請先繳清逾期款項再申請
繳款後約兩個工作天入帳
復話前需先繳清欠費
There is no processing fee for a payment plan
We never ask for an upfront fee
A late fee of £12 was added to your bill
Please pay the minimum payment first
A first payment of £50 starts the arrangement
The late payment fee can be waived
Your security deposit will be returned when you move out
You need to pay the arrears before we reconnect
The handling fee is included in each instalment
Early repayment fee is one month's interest
首期款到账后方案自动生效
您先还200，剩下的我帮您申请
违约金需要还清后才能减免
请先确认方案，再还第一期
账户解冻后可以恢复使用
我们不会让您先付钱
先息后本的产品利息要先还
提前结清需支付手续费
最低还款额需在今天支付
逾期费用需要和本金一起还
電費繳清後才能復電
這期的手續費已經退還
請先繳本期應繳金額
保證人需要到場簽名
Please pay £20 today to start the plan
The first instalment is due before 1 May
Your deposit account is not affected
You need to pay the minimum before the due date
A reconnection will follow once the arrears are paid
We don't charge a fee for setting this up
`,
};
