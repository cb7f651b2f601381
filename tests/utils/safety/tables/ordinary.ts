/** What agents say all day: nothing of it calls for a warning, in any region. */
export const ordinary = `
您好，很高兴为您服务
请问有什么可以帮您？
您的账单本期应还3,286.50元，最低还款328.65元
最晚请在11月25日24点前还款
您可以在App首页点击“还款”进行操作
请问您逾期的原因是什么？
方便提供一下收入证明和银行流水吗
我们需要核实您的身份，请提供姓名和身份证后四位
您的申请已提交，3个工作日内短信通知结果
这边帮您申请减免部分违约金
分12期每期手续费0.6%
抱歉，让您久等了
如果今天能还500，我可以帮您争取减免
逾期会上报征信，影响您以后贷款
如持续逾期，我们可能委托第三方催收或提起诉讼
我帮您转接到人工客服
请保持手机畅通，稍后有专员致电
感谢您的配合，祝您生活愉快
您可以添加还款提醒
请勿轻信任何代办减免的中介
我们的客服电话是95188
验证码是您本人操作的凭证，请妥善保管
您之前绑定的银行卡余额不足
系统将于每天凌晨自动扣款
工作时间是每天9:00到21:00
您方便什么时候还款？
这边看到您上个月还了1000元
请填写申请表并上传材料
您的家人是否可以协助一部分
有困难可以先还最低
您好，這裡是信用卡客服中心
請問貴姓？方便核對您的出生月日嗎
您本期帳單金額為12,500元，最低應繳1,250元
可於超商、ATM或網路銀行繳款
分期申請會在三個工作天內以簡訊通知
若未於期限內繳款，將產生違約金及循環利息
逾期紀錄會報送聯徵中心
本行可能依法聲請支付命令
我幫您轉接專人
請提供薪資單與存摺影本
需要先確認您的還款能力
請問您每月可以負擔多少
您可以申請前置協商
我會幫您備註在案件裡
謝謝您的來電
Thanks for contacting us, how can I help?
Your balance is £1,240.50 and the minimum payment is £31
Please could you tell me why you missed the payment?
We can offer a 30-day hold on interest
I've set up the plan: £50 a month from 1 May
You'll receive a letter confirming this
If we don't receive payment we may register a default
We may pass your account to a debt collection agency
Can I take your name and postcode please?
For security I need the last four digits of your card
Our lines are open 8am to 8pm
You can make a payment in the app or by bank transfer
Would you like me to transfer you to the hardship team?
I'm sorry to hear about your situation
Please send proof of income to our email address
A late fee of $35 was charged
The first payment is due on the 15th
Your application is under review
Call us on 0800 123 4567 if anything changes
We report to the credit bureaus every month
This is an attempt to collect a debt
You have 30 days to dispute this debt
Is this a good time to talk?
How much could you pay today?
You can speak to a free debt adviser such as StepChange
`;
