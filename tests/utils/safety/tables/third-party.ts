export const thirdParty = {
  rule: 'third_party_contact',
  hits: `
再不还我们就联系你的家人
今天不处理，我就打给你单位
会通知您的紧急联系人
我们将致电您的配偶和父母
你通讯录里的人都会收到短信
不还款就把你的情况告诉你老板
我们会去您老家村委会走访
明天给你同事群发消息
已经安排外访，会找您的邻居了解情况
如联系不上您，将联系您预留的联系人
你爸妈知道你欠钱吗？我现在就打电话问他们
你公司人事会接到我们电话
如继续失联我们将电话核实您的亲属
會通知您的家人還款
我們會打電話到您公司
再不繳款就聯絡您的保證人以外的親友
會寄存證信函到您公司讓主管知道
不還就叫你屋企人還
會致電您的諮詢人
我哋會打去你公司搵你老細
您的父母將會接到我們的電話
把你的欠款信息发到你朋友圈
让你亲戚朋友都知道你欠钱不还
We will call your employer tomorrow
I'm going to contact your family about this
Your boss will hear from us
We'll be speaking to your references
We may need to reach out to your relatives
If you don't pay we'll let your neighbours know
Someone will visit your workplace to discuss this
We'll notify your emergency contacts
Should I ring your wife instead?
Everyone in your phone contacts will get a message
您再不接电话我们只能联系您家里人了
已经有您紧急联系人的电话，我们会打过去
会给您单位领导发函
你老婆知道这事吗？我去问问她
会上门找你父母谈
你手机里的联系人我们都会通知到
家里人会收到我们的信
會發函到您任職的公司
會聯絡您的保證人和親友
我哋會打俾你老婆
找你女儿学校的老师说一下
We'll be in touch with your workplace
Your family deserves to know about this debt
I have your mother's number and I will call her
We're sending a letter to your employer
Your friends will get messages about what you owe
联系不上您的话，我会打给您的父母
再拖下去您单位同事都会知道
不還的話會通知您的公司
We'll contact your parents if you don't answer
Your colleagues will find out
`,
  misses: `
我们不会联系您的家人
请不要向他人透露您的还款信息
除您本人以外我们不会联系其他人
您可以和家人商量一下
可以请家人帮您周转一下吗
请问这是您本人的电话吗
您的家人身体怎么样
我们会联系您本人确认
请留一个方便联系您的电话
紧急联系人信息可以在App里修改
我们已停止联系您的联系人
审核人员会致电您本人
您单位的地址需要更新吗
感谢您的家人支持
我联系一下我的同事帮您查
我请同事联系您
我们会通知审核部门
主管会给您回电
我們只會聯絡您本人
請問方便聯絡您的時間
不會通知您的家人或公司
我請同事與您聯繫
您可以請家人代繳
公司名稱需要更新嗎
我们老板说可以减免
We will not contact your family or employer
Please give us a number where we can reach you
I'll ask my colleague to call you
You could ask a friend or family member to help
We only speak to the account holder
Do you want to add a family member to the call?
Your employer's name is needed for the form
I'll contact our credit team
My manager will call you back
We'd never discuss your account with your employer
您的家庭情况我们了解了
请问您和家人同住吗
您的紧急联系人是您本人吗
联系您是想核实一下还款意愿
我会通知系统延后扣款
单位出具的收入证明也可以
您爱人是共同借款人吗
如需家人代办请提供授权书
我们会联系您核实材料
公司規定最多可分12期
您的公司電話有異動嗎
我幫您通知相關單位
We'll notify you by email
Is your partner also named on the account?
Your employer can provide a payslip
We'll tell you the result next week
Family members can help you fill in the form
Contact us if your work situation changes
`,
};
