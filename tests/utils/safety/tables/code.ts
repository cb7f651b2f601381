export const code = {
  rule: 'code',
  hits: `
验证码是384921
验证码384921
收到的验证码：0391
短信验证码为 774 120
动态码 55123
校验码是902817，你看看
我收到了，482910这是验证码
code是123987
CVV是123
安全码456
卡背面三位数是789
动态口令是483920
那个六位数是739201
给你验证码 G-482910
手机收到的数字是639201
驗證碼是829301
簡訊驗證碼 552019
OTP是998877
安全碼為321
末三碼 456
你要的驗證碼是 440192
個code係 883920
The code is 448291
My verification code is 120 394
OTP: 884412
It says 551-203 is your code
my cvv is 372
CVC 884
the security code on the back is 219
One-time passcode was 77120
I got 448812, that's the code
passcode: 90210
the six digits are 402918
`,
  misses: `
我没有收到验证码
验证码一直收不到
验证码我不会告诉任何人
验证码60秒才能重发
验证码是不是发错号码了
客服电话95188
打了12378两次
验证码发了3次都没到
错误代码5003
邮编518000
优惠码SAVE20
区号0755
编码2026
为什么要我的CVV
安全码是什么
动态码过期了
請問驗證碼在哪裡看
驗證碼我不方便提供
我打95555沒有人接
郵遞區號10617
錯誤碼 404
What code do you mean?
I did not get the code
Error code 5012 appeared
My postcode is SW1A 1AA
zip code 90210
sort code 20-00-00
promo code SAVE20
I won't share the code
The code expires in 10 minutes
country code 44
I called 0800 138 1111
my reference code is 558201
the code of practice from 2024
`,
};
