export const inventedConsequence = {
  rule: 'invented_consequence',
  hits: `
再不还款就报警抓你
你这属于诈骗，要坐牢的
恶意逾期要判刑三年
我们已经向公安机关报案，准备立案
警察明天上门带你走
逾期不还会被拘留
影响你孩子上学和考公
你会被通缉，飞机高铁都坐不了
构成信用卡诈骗罪，马上移交经侦
今天不还就发逮捕令
你的子女以后不能当兵
不还钱就要承担刑事责任
派出所会来找你
已经申请对你刑事立案
你再不还就等着进去吧
不繳會被抓去關
我們會請警察去你家
這是詐欺罪，會有刑責
欠錢不還會被通緝
會影響你小孩的學校
唔還錢就拉你坐監
再拖就送你去踩缝纫机
你会被判刑的
公安局很快会传唤你
You will be arrested if you don't pay today
There is a warrant out for you
The police are on their way
You could go to prison for this debt
This is fraud and you'll face criminal charges
We'll have you jailed
An officer will come to take you into custody
Not paying is a crime and you'll be prosecuted
They will lock you up for this
Your children will be taken away if you don't settle
The sheriff is coming to arrest you tomorrow
不还钱公安就上门抓人
这是刑事案件，你等着坐牢吧
你已经涉嫌诈骗，我们报案了
法院会判你几年
孩子以后上不了学
全家都会上失信名单，孩子不能考公务员
警察会去你单位把你带走
您将被刑事拘留
會被警察帶走
會有牢獄之災
你會坐監㗎
影響小孩以後念書
If you ignore this you'll end up behind bars
We have reported you to the police for theft
Officers will come and arrest you at work
You will be charged with a crime
Expect to be taken to jail
不还钱就等着坐牢
警察已经在去你家的路上
不繳錢警察會來抓你
You'll be thrown in jail
A warrant has been issued for your arrest
`,
  misses: `
逾期不会坐牢，请放心
逾期会影响您的征信
我们可能会通过法律途径解决
如遇诈骗请拨打110报警
谨防冒充公安机关的诈骗
警方提醒：不要轻信来电
我行将保留诉讼的权利
本案将移交法务部门
请您尽快还款，避免产生违约金
会影响您以后贷款
您的孩子还好吗
案件已提交法院民事诉讼
我们不会上门
您遭遇诈骗的情况建议先报警，把回执发给我们
报警回执可以作为材料
您需要向派出所开具证明
逾期可能被列入内部名单
欠款屬民事糾紛，不會坐牢
會影響您的信用紀錄
我們可能聲請支付命令
若遇詐騙請撥165
請提供報案三聯單
會產生違約金和利息
這期帳單會影響信用評分
You will not go to prison for this debt
We may take legal action
This may lead to a county court judgment
Please file a police report about the stolen card
Not paying may affect your credit score
Debt is a civil matter; you can't be arrested for it
Was the fraud reported to the police?
A late fee will be charged
Your children's school fees are an essential expense
We may pass your account to a debt collection agency
可能会被列为失信被执行人
案件已移交法院，请留意传票
法院判决后需要履行
您被骗的话请尽快报警
请上传派出所的报警回执
这属于民事纠纷
会影响以后的房贷申请
小孩刚出生的话可以提供出生证明
我们会走诉讼程序
可能被強制執行薪資三分之一
法院會寄支付命令
請附上警方報案證明
A court may order you to pay
Your wages could be garnished after a judgment
Have you told the police about the stolen card?
Interest will be charged on the balance
You may be charged a late fee
Child benefit counts as income
`,
};
