export const paidRepair = {
  rule: 'paid_repair',
  hits: `
专业修复征信，不成功不收费
付费就能帮您消除逾期记录
我们可以代办停息挂账，收欠款的10%
征信洗白，三天见效
有内部渠道可以删征信
债务优化，一站式上岸，联系我
反催收团队，帮您协商分期60期
花2000块就能把征信上的逾期去掉
法务代理协商，收取服务费
包处理征信黑名单
交钱就能撤销不良信息
专业代理投诉减免，事后付款
我们公司代您跟银行谈延期，费用3000
征信铲单，包过
帮你做停息分期，手续费8个点
信用修复师一对一帮您处理逾期
可代写材料申诉不良记录，保证消除
付費幫您刪除聯徵紀錄
代辦債務協商，成功再收費
專業債務整合代辦，收費透明
幫您洗白信用，快速過件
花錢就能把呆帳紀錄消掉
我哋幫你做債務重組，收費平
We can fix your credit for $499
Pay us and we'll remove the late marks from your credit file
Credit repair guaranteed in 30 days
Our debt settlement company negotiates for a fee of 20%
I can erase the default from your report, small charge
We'll clean up your credit history for a one-off payment
For a fee our negotiators will deal with your lenders
Delete bad credit fast, call our specialists
We charge 15% to negotiate your debts down
征信花了？专业团队帮您修复
逾期黑名单可消，先办后付
给我1500，帮您把逾期撤掉
专业停息挂账，不成功全额退款
代客协商个性化分期60期
债务重组找我们，服务费低
有办法让征信恢复，费用面议
专门帮人做征信异议，按条收费
聯徵瑕疵可處理，費用另計
專業代辦前置協商，保證過件
協助債務協商，收取一成服務費
We remove negative entries for a flat fee
Get your credit score fixed in a week, pay later
Our experts settle your debts, you pay us 25%
Pay $99 to delete the collection from your credit report
有偿帮您消除征信上的逾期
征信洗白只要1999
專辦信用瑕疵，收費合理
We'll wipe your bad credit for £300
Credit repair specialists: 100% success
`,
  misses: `
逾期记录会影响您的征信
还清后征信会更新
按时还款，信用会慢慢恢复
征信修复都是骗局，请勿相信
请勿委托第三方代办减免
本行未委托任何机构代办停息挂账
不良记录自还清之日起保留5年
您对征信记录有异议可以免费提出异议申请
我们会报送征信系统
延期办理不收费
协商分期请直接联系我行
您的逾期信息将上传征信
可以为您申请删除这笔违约金
已为您消除重复的费用
清除缓存后再打开App试试
您的分期申请已通过
已還清後聯徵會更新
本行協商不收取任何費用，請勿委託代辦
逾期紀錄會揭露至聯徵中心
信用報告有誤可以申請更正
您的債務協商申請已受理
請勿相信代辦業者
呆帳紀錄於清償後保留三年
A default stays on your credit file for six years
We can't remove correct information from your credit report
This arrangement may affect your credit score
You can dispute an error on your credit report for free
Avoid companies that charge for credit repair
We will remove the late fee from your account
Free debt advice is available from StepChange
I've removed the duplicate charge
A debt charity can negotiate for you at no cost
Missed payments are reported to credit reference agencies
Your credit limit has been reduced
征信报告可以在人行官网免费查询
您的逾期会如实上报征信
如果记录有误，我们会更正
结清后五年记录会消除
您可以向征信中心提出异议
我行没有委托第三方收费代办
您的分期手续费率是0.6%
协商分期的话需要提供收入证明
帮您申请减免利息
可以帮您申请延期还款
我們會更正錯誤的紀錄
協商方案的利率是3%
前置協商請向最大債權銀行申請
Your credit file will show the arrangement
We correct mistakes on credit files
The interest rate on the plan is 3%
We can settle this with a reduced balance
A payment plan may be shown on your credit report
Debt advice charities don't charge
`,
};
