export const falseAuthority = {
  rule: 'false_authority',
  hits: `
我是法院执行局的，你这个案子要处理
这里是市公安局经侦大队
我们是派出所的，请你配合调查
你好，我是检察院的工作人员，关于你的欠款
我是法院的书记员，你被起诉了，赶紧还钱
这里是人民法院调解中心，今天必须还款
本人系公安民警，请配合
我们受公安机关委托催收
我代表法院通知你
这边是仲裁委的，你的案子今天截止
我是某某律师事务所的律师，已对你立案
我们是司法局的，专门处理逾期
我们受法院委托向你催款
我是执行法官，请你今天结清
這裡是地檢署，您的帳戶涉案
我是法院的執行處人員
我們是警察局偵查隊
敝姓林，是法院書記官，請立刻繳款
這裡是刑事警察局
我是警署嘅，你欠人錢
我哋係法庭派嚟嘅
我是法務部執行署派來收款的
This is the police department calling about your debt
I'm an officer of the court
We are calling from the sheriff's office
I'm a bailiff acting for the county court
This is the District Attorney's office
I am a federal agent assigned to your case
We're with the government debt enforcement unit
I'm the attorney who filed the case against you
This is Officer Davis, badge 1123, about your unpaid loan
I'm calling on behalf of the court to collect
I am a sheriff's deputy and you need to pay now
We act on the court's instructions as bailiffs
我是市中级法院的工作人员，你的案子在我手上
这里是反诈中心民警，编号008899
我们是公安局委托的清收单位
您好，我姓王，是经侦支队的
我们这边是法院诉前调解办公室
我是法院派来的执行员
這裡是台北地檢署
我是165的警官
我係警務處嘅
I'm with the county sheriff's department
This is Agent Miller from the federal debt bureau
Hello, I represent the district court
This is the law enforcement office
我是公安局的，你的案件由我负责
我們是法院的人
I am calling from the police
`,
  misses: `
我是某某银行的客服
我是您的专属客服，工号1023
我们是贷后管理部门的
您是否收到法院的传票？
您可以向法院提交答辩
法院会通知您开庭时间
请拨打110联系公安机关
谨防冒充公检法的诈骗
公安机关不会通过电话办案
我行可能向法院起诉
我们会委托律师处理
这里是人工客服，请问有什么可以帮您
我这边是法务部的同事
本案由法院受理
请向派出所开具证明
这是法院的文书吗
我不是律师，不能给您法律意见
我是客服專員，員編1234
這裡是信用卡客服中心
您可以向法院聲請更生
若接到自稱檢警的電話請撥165
法院寄的文件請保留
我們是資產管理公司
我們會請律師發函
This is customer service, how can I help?
I'm calling from the hardship team
We may apply to the court
Have you received any court papers?
I am not a lawyer and cannot give legal advice
The court will write to you
Beware of callers who pretend to be police
We are a debt collection agency
I'm from the collections department
Our solicitors will write to you
You should contact the police if your card was stolen
这里是平台客服中心
我是负责您案件的客服小李
法院的事情我们不清楚，请咨询律师
我们已把案件提交给法院
本人是贷后部的，工号9527
请问您有收到法院通知吗
我是催收部的專員
本案已由法院審理中
我們是委外催收公司
This is the collections team at Northway Bank
I'm an adviser in the arrears department
The sheriff's sale does not apply to you
We represent Northway Bank
We've asked a solicitor to review it
`,
};
