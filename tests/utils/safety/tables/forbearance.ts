export const forbearance = {
  rule: 'forbearance',
  hits: `
We cannot offer a payment plan
We can't offer you any extension
There's no payment plan available for you
We don't do hardship arrangements
I'm afraid we are unable to freeze the interest
No, we won't accept instalments
We are not able to give you more time
There are no extensions on this account
We do not agree to reduced payments
Payment arrangements are not available on this product
You don't qualify for any forbearance
Your request for a payment holiday has been declined
We have refused your instalment request
Hardship support isn't something we offer
We will not put your account on hold
We can't reduce your monthly payment
Sorry, a breathing space is not possible
No further time can be given
That's not something we can do: no instalments, full balance only
We're unable to set up an arrangement
这笔不支持分期，也不能延期
您的申请不符合，无法减免
我们没有分期方案
不能给您延期，必须全额还清
拒绝您的延期申请
暂不提供协商还款
这个不可以减免
沒有辦法給您展延
本行不接受分期繳款
無法提供協商方案
您的寬限申請未通過
`,
  misses: `
We can offer you a payment plan
If you can't pay, tell us and we'll look at a plan
I can freeze interest for 60 days
You can't extend the card's expiry date
We won't charge interest on the plan
We have set up your arrangement
There is no fee for the payment plan
We don't need proof for the plan
I can't see your plan on my screen, one moment
Don't worry, we can give you more time
We will not add interest during the plan
You do not need to pay until the plan starts
Your extension has been approved
What plan would help you?
Without a plan we may pass the account on
No problem, I will set up the arrangement
Please don't miss a payment in your plan
We cannot guarantee the plan is approved
Can't you manage the plan we agreed?
We won't call you during the breathing space
可以给您分期
可以帮您申请延期
无法打开页面时请刷新
延期申请已经通过
分期期间不收利息
不能按时还的话，可以申请延期
如果没有办法全额还，可以分期
不用担心，我们可以协商
可以幫您申請展延
減免申請已核准
沒有收到您的分期申請，請再送一次
`,
};
