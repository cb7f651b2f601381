export const openSlot = {
  rule: 'open_slot',
  hits: `
您好，我是{姓名}，想协商还款
我每月可以还____元
请在【日期】前答复我
我叫[您的姓名]，花呗逾期了
因为【原因】，这期还不上
我想从{{new_date}}开始还
我打算每月还（金额）元
工号是XXX的客服答应过我
我的欠款是xxx元
请在X月X日前回复我
我尾号****的卡，能查一下吗：【卡号后四位】
我申请分___期
我叫某某某，想申请延期
客服【工号】在【日期】答应过
我每月能还〔每月能还的金额〕
我是{姓名}，帳單逾期了
請在【日期】前回覆我
我每月可以繳＿＿＿元
我是[姓名]，想申請展延
我在○月○日繳款
貴行專員[員編]說可以分期
I can pay {amount} each month
My name is [NAME] and I owe money
Please reply by ______
I am [your name] and I have fallen behind
I lost my job on [date]
I can pay £XX a month
Dear [creditor], I am writing about my account
My account number is {{account}}
I spoke to <name> on <date>
I can afford [amount] per month
I will pay £___ on the 1st
`,
  misses: `
您好，我叫王芳，想协商还款
我每月可以还500元
【招商银行】账单已出
我在[中国银行]有一笔贷款
账单（11月）还没还
我尾号****1234的卡能查一下吗
请看[图片]
[微笑]谢谢
我的手机是138****5678
我的昵称是 x_x
我想问（1）利息（2）期数
微信名叫 X先生
我12月9日还
我在XX平台借的钱
工号 A_2026
我的信箱是 wang_fang@mail.com
我是王小明，帳單逾期了
【玉山銀行】的帳單我收到了
請問【分期】怎麼申請
我的帳單(11月)還沒繳
我想辦理[分期]還款
請看[附件]
I can pay £50 (fifty pounds) each month
[Chat ended]
My email is john_smith@mail.com
Reply by Friday, please
I'm size XXL
See my letter [attached]
The plan {as agreed} starts in May
Thanks [smile]
The form is called A_B_C
I spoke to Anna on 5 May
`,
};
