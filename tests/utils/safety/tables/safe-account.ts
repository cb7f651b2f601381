export const safeAccount = {
  rule: 'safe_account',
  hits: `
请把资金转到安全账户
您涉嫌洗钱，需要把存款转到监管账户核查
配合资金清查，把钱转到指定的核查账户
为保护您的资金，请先转移到公安安全账户
您的账户涉案，资金要归集审查
案件保密，请将余额转入清算账户
需要做资金验证，把卡里的钱转过来核验
检察院要求冻结您的资产，先转到保护账户
您名下有涉案卡，转出资金自证清白
转入国家安全账户，案件结束原路退回
资金审查期间请将存款统一存放到专用账户
请按要求把钱转到法院监管账户
銀行帳戶涉及洗錢，請將錢轉到安全帳戶
檢察官要監管您的存款，請匯到公正帳戶
請配合偵查不公開，把存款轉入監管帳戶
您的個資被冒用，資金需移到保護帳戶
請將錢交給法院公證處保管
你戶口涉及洗黑錢，要將錢過去安全戶口
把您所有卡里的余额转到一张卡上方便核查
为了资金安全，请把钱转移到我们提供的账户
需要对您的资金进行公证，请汇到公证账户
Move your money to a safe account
For your protection transfer your savings to a secure account
Your account is compromised, move the funds to this holding account
The fraud team needs you to transfer your balance to a protected account
Federal agents will secure your money in a government account
Keep this confidential and move your savings today
We've opened a new safe account for you, send everything there
Transfer all funds to the court's custody account
Withdraw your savings and hand them to our courier for safekeeping
You're under investigation for money laundering; move your funds so they can be checked
Put your money into this temporary secure account until the case is closed
把资金转到我们指定的安全账号里保管
您的银行卡被人利用洗钱，请配合转账核查
为了证明清白，需要把资金交由公安监管
先把钱转到公安部安全户口
您的账户要被冻结，赶快把钱转到新账户保护起来
案件需要，请把存款取出交给专员保管
帳戶遭盜用，請立刻轉到安全帳戶
檢察官要求將存款交付監管
你個戶口有問題，要轉錢去安全戶口
Your savings are at risk, transfer them to a safe account now
Our investigators need you to move the money so it can be protected
The police want your funds put in a secure account
Take the cash out and give it to the officer for safekeeping
请将所有存款转入指定安全账户接受审查
您的账户涉嫌洗黑钱，需把资金转到监管账户
請把存款轉到法院監管帳戶
Move all your money to the safe account we set up
`,
  misses: `
为了您的账户安全，请修改密码
没有任何机构会让您转到安全账户
“安全账户”是骗局，请勿相信
您的账户安全等级较低
请确认还款账户余额充足
您可以把钱存入还款账户
您的账户因逾期被限制使用
法院已冻结您的账户，请联系法院
资金到账需要一个工作日
监管部门的投诉电话是12378
安全验证已通过
请妥善保管您的资金
我行为您的资金安全提供保障
反洗钱规定需要更新您的职业信息
该笔交易需要进行反洗钱审核
您的资金周转困难我们理解
款项将转入催收部门处理
請確認扣款帳戶餘額足夠
檢警不會要求您把錢轉到安全帳戶
您的帳戶安全性很重要
依洗錢防制規定，請更新基本資料
您的帳戶已被法院扣押
請將款項轉入帳單所示帳號
帳戶安全設定請至網銀修改
We will never ask you to move money to a safe account
Keep your account details safe
Your account is secure
Please make sure there is money in your account on the due date
You can move your due date online
I've moved your case to the hardship team
Your savings are not affected by this arrangement
The funds will clear in two days
Anti-money-laundering checks mean we need to update your details
You can transfer the payment from your savings account
您的账户目前是安全的
资金安全请放心
为保障资金安全，请核对收款方
转账后资金将在24小时内到账
请将款项转到您的还款账户
账户安全中心可以修改密码
账户被法院冻结需联系法院
反洗钱核查需要您更新身份证
您的存款不足以扣款
請將款項匯入繳款專戶
帳戶資料會妥善保管
Your data is kept in a secure account area
For security we need to verify you
The money will be moved to your loan account
Funds in your savings are not touched
`,
};
