/** The plan: on the mainland 500 元 a month of 9,600, in Taiwan NT$2,000 of 36,000, in Britain £80 of £1,440. */
export const abovePlan = {
  zh: {
    hits: `
我可以每月还600元
每个月还八百
那就每期700吧
月还550没问题
每月¥520.00我接受
我同意每月还1,000元
一个月还六百五可以吗
每周还150元
每半个月还300
按每期650元来
从12月起我每月支付900元
我每月15号还600元
行，每月还七百
每两周还250元
每月600，分16期
`,
    misses: `
我每月可以还500元
每月还四百五
每期600元我还不起
一个月600太高了
您说的每期700我考虑一下
我每月房租600
每月工资5000元
我上个月还了600元
每周还100元
今天先还600元
每月600元我没答应
客服要求每月还800
别的平台每月要还1200元
希望每月不超过500元
每两周还200元
`,
  },
  tw: {
    hits: `
我每個月可以繳2,500元
每期三千元沒問題
一個月還兩千二
每月NT$2,400我可以
每週繳600元
我同意每月繳2,800元
`,
    misses: `
我每個月可以繳2,000元
每期3,000元我繳不起
每月薪水28,000元
我先繳2,500元
每週繳400元
上個月我繳了2,500元
`,
  },
  en: {
    hits: `
I can pay £100 a month
I could do £90 per month
£25 a week works for me
How about £50 a fortnight
I'll pay ninety pounds a month
I agree to £110 monthly
£85 each month from January
Let's say £120 a month
I can manage £22 weekly
`,
    misses: `
I can pay £80 a month
£18 a week is fine
£100 a month is too much
I can't do £90 per month
My phone is £90 a month
I paid £100 last month
You asked for £120 a month
I can pay £100 now
£35 a fortnight is what I can do
`,
  },
};
