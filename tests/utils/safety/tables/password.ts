export const password = {
  rule: 'password',
  hits: `
我的密码是abc12345
登录密码：zhang888
支付密码是778899
密码123456
网银密码为Qwer!234
取款密码是 0921
密码是：Li_2026
查询密码 445566
初始密码是888888
支付宝密码是wang1990
這是我的密碼 abcd1234
密碼是 lin0912
登入密碼：taipei101
提款密碼是 1122
網銀密碼為 Sun#2026
My password is Summer2026
password: hunter22
pwd = qwerty123
the PIN is 4821
my pin number is 9034
login password is Blue!42
PIN: 7711
passwd abc@123
The pin code is 5567
my online banking password is Rain-88
我的口令是xy9988
密码就是生日900101
手势密码是1357
交易密码：202612
my banking pin was 3390
密碼設 abc12345
password is password1
`,
  misses: `
我忘记密码了
密码输错三次被锁了
密码不能告诉您
我从来不给别人密码
怎么重置密码
需要密码吗
密码要几位数
我改过密码，2025年改的
为什么要我的支付密码
密码是什么意思
您不应该问我密码
密码错误，请打95188
登录不了，提示密码过期
我的密码是保密的
密碼忘了怎麼辦
密碼不方便提供
需要輸入密碼嗎
密碼鎖住了
改密碼要帶證件嗎
I forgot my password
I will not give my password
Why do you need my PIN?
How do I reset the password?
My password is private
The password expired yesterday
I don't share passwords with anyone
pin it to the case notes please
login is not working
Is the password case sensitive?
the login page shows error 500
My password was changed in 2025
I can't log in since Monday
password reset link please
pinpoint the error
`,
};
