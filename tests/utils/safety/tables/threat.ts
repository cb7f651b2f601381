export const threat = {
  rule: 'threat',
  hits: `
我要砸了你们公司
我找人弄死你
你给我等着
我知道你家在哪
走着瞧
我要打😀😀死你
别逼我，不然大家都别想好过
我要杀了你们
再打电话我弄你
我会让你后悔的
我带兄弟去你们公司堵门
信不信我一把火烧了你们
我去炸了你们单位
跟你们同归于尽
把你们客服的信息全曝光
小心你的狗命
敢动我家人我跟你拼命
我要打断你的腿
你們給我小心一點
我找黑道處理你
你試試看，我會讓你很難看
我會去你家找你算帳
你死定了
斬死你
I will kill you
I'll find you and hurt you
You'll regret this
I know where you live
Watch your back
I'm going to burn your office down
You will pay for this
I'll make you suffer
Do it or else
I'll smash up your branch
Come near my family and you're dead
`,
  misses: `
我会打给你们客服
我打你们热线打不通
我会投诉到12378
如果谈不成我会向监管反映
我知道你家银行有分期
我等着您的回复
等你们的短信
我没有威胁您的意思
小心诈骗电话
我家着火了，房子烧了
我爸被人打了，住院
被打断腿的是我弟弟
我要跟你们协商
这个月生活费都不够
请不要打给我家人
我會向金管會申訴
我打電話去客服
我等您通知
我家失火，收入受影響
別打給我公司
請小心處理我的資料
I will complain to the ombudsman
I'll find your number and call
My house burned down in May
I was hurt in an accident
I know where your branch is
I can pay for this in instalments
I'll report this to the regulator
You will hear from me by Friday
I regret missing the payment
They threatened to hurt me
Please watch for my email
I will pay for this bill on Friday
My knee is killing me
`,
};
