export const unknownReason = {
  rule: 'unknown_reason',
  hits: `
我失业了，这个月还不上
公司把我裁了
我住院动手术
我妈得了癌症
我出车祸骨折了
我刚换工作，工资没发
生意失败亏光了
我离婚了，要养孩子
老家发大水，房子淹了
我被电信诈骗骗走了积蓄
工资被拖欠三个月
我确诊了重病
店倒闭了
孩子住院，花了很多钱
我被公司优化了
工厂停工，收入减少一半
地震把家里房子震坏了
我換手機號碼，沒收到帳單
我被資遣了
我媽開刀，要照顧她
我出車禍受傷
公司倒了
薪水少了一半
颱風把店面吹壞了
I lost my job
I was made redundant in May
I've been in hospital
My wife has cancer
I had a car accident
My business failed
We are getting divorced
Our house flooded
I was scammed out of my savings
My hours were cut
I'm off sick with a broken leg
`,
  misses: `
我忘记还款日了
记错日期了
不好意思，忘了还
我不是因为失业
我没有失业，只是忘了
如果我失业了怎么办
请问失业可以申请延期吗
最近手头有点紧
这期暂时还不上
我想申请延期
请问要什么证明
要不要交失业证明
生病住院可以减免吗
我担心以后失业
谨防诈骗的短信我收到了
怕被骗，我先核实
贵公司倒闭了吗
我在医院上班
我的工作是护士
我忘了繳款
我記錯日期
請問失業可以申請嗎
如果生病可以延後嗎
我在醫院工作
公司地址換了嗎
I forgot the due date
It slipped my mind
What if I lose my job?
Is redundancy a reason you accept?
I work at a hospital
I'm worried I may lose my job
Do you help people who are ill?
I am not unemployed
I want to avoid a scam
Could illness cover apply?
`,
};
