export const insult = {
  rule: 'insult',
  hits: `
你们就是一帮骗子
什么垃圾平台
客服都是智障吗
傻逼
你脑子有病吧
你们这群强盗
不要脸的东西
滚，别再打来
王八蛋公司
一群废物
真他妈恶心
你们良心被狗吃了
你是猪吗
吸血鬼平台
畜生都不如
無恥的銀行
你白癡喔
靠北，又打來
垃圾銀行
去你媽的
你們根本是土匪
仆街，成日打嚟
死蠢
黑心公司不得好死
You're a bunch of thieves
stupid company
F*** off
you absolute idiots
bloody crooks
what a scumbag
Go to hell
You people are parasites
piece of shit service
you moron
`,
  misses: `
我不是骗子，我会还的
我被骗子骗了钱
我遇到了诈骗
请清理垃圾短信
家里垃圾处理费也要交
我病了，有病历
我太没用了
我真蠢，信了那个电话
小狗生病了
我养猪的，今年亏了
孩子在畜牧站上班
请不要挂电话
我滚动还款可以吗
利息是滚动计算的吗
我被黑心中介骗了
強盜案的受害者是我
我買賣豬肉的
這個方案很好
不要臉紅，慢慢說
我覺得自己很笨
I was robbed by a scammer
I feel stupid about missing the date
It was a stupid mistake of mine
my card was stolen by a thief
I'm not an idiot, I just forgot
The dump truck company closed
I work at a pig farm
Thanks, you have been very kind
the fee seems unfair
the hell of a month I had
I'm a victim of crooks who took my savings
my dog is ill
this is a difficult time
shitake farm income fell
`,
};
