export const remoteControl = {
  rule: 'remote_control',
  hits: `
请您打开屏幕共享，我教您操作
下载一个向日葵，我远程帮您弄
您先装个会议软件，打开共享屏幕
我们用腾讯会议共享一下屏幕就能办
麻烦开一下屏幕分享
我远程协助您操作手机
安装ToDesk，把设备码发我
请下载远程控制软件配合办理
把手机画面投给我看一下
您加入视频会议，把屏幕共享打开
打开飞书会议共享屏幕，我指导您关闭服务
请把手机交给我远程操作一下
装个RustDesk我帮你看
请按我说的下载钉钉会议并共享屏幕
請開啟螢幕分享，我一步一步教您
請下載AnyDesk讓我協助您
我用遠端連線幫您處理
麻煩安裝TeamViewer，把ID給我
請加入線上會議並分享螢幕
你開個螢幕分享俾我睇
我需要看您的手机屏幕，请共享
下载这个App，我来帮您远程办理延期
Please install AnyDesk so I can help you
Can you share your screen with me?
Let me take control of your computer for a minute
Download TeamViewer and give me the ID
Start a screen share and open your bank app
I need remote access to your phone to fix the account
Open Zoom and share your screen while you log in
Go to the App Store and install QuickSupport
We'll connect remotely to your device
I'll remote in to your PC and set up the plan
您点一下共享，让我看到您的手机
把屏幕共享给我，我教您怎么关自动扣款
请按提示打开腾讯会议，会议号123
我这边远程登录帮您取消
请安装我们的协助软件
让我远程看看您的手机设置
麻烦您屏幕录制并共享给我
手機螢幕要投影給我看
安裝遠端桌面，我來操作
下載這個遠端軟體
Allow me to access your computer remotely
Please turn on screen sharing so I can guide you
Install the remote desktop app and read me the number
I'd like to view your screen to help
Give me remote access
您把屏幕共享打开一下，我来指导
请安装向日葵远程控制
我可以遠端連到您的手機
I need you to install AnyDesk
Please let me see your screen
`,
  misses: `
我们不会要求您共享屏幕
切勿下载向日葵等远程软件
请不要和陌生人共享屏幕
要求屏幕共享的都是诈骗
您可以截图发给我
请打开App的还款页面
您的屏幕上会显示还款金额
请在手机屏幕上签名
会议室预约请联系行政
我正在开会，稍后回复
远程开户业务暂停
请下载官方App办理
感谢您分享您的情况
我会把您的情况分享给审核同事
请在电脑上打开网银
您的手机号码没有变更吧
我們不會要求您安裝遠端遙控軟體
請勿安裝不明軟體
請下載本行行動銀行App
螢幕上會出現申請結果
謝謝您分享您的狀況
請在螢幕上點選同意
向日葵保險的帳單請洽保險公司
可以视频面签，客户经理会约时间
We will never ask you to install remote access software
Do not share your screen with anyone
Please share a screenshot of the payment
The amount is shown on your screen
You can download our official app
Thank you for sharing your situation
You can control your direct debits online
I can see the payment on my screen
Our team works remotely, so calls may be delayed
Take control of your finances with a budget
请在手机银行里打开还款页面
您可以共享一下您的收入情况吗
手机屏幕亮度可以调一下
我们的会议纪要会发给您
请勿共享您的账户
请下载并填写申请表
会议结束后我回复您
您安装的App版本过低，请更新
請下載繳費App
請分享您目前的困難
螢幕截圖請傳給我
遠距工作的薪資單也可以
Please download the form
I'm in a meeting until noon
Could you share more about your situation?
Please install the latest version of our app
The screen shows your balance
`,
};
