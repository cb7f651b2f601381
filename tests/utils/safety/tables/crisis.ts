export const crisis = {
  rule: 'crisis',
  hits: `
我不想活了
活不下去了
真想一死了之
我想跳楼
我想自杀
撑不下去了，死了算了
活着没意思
我准备结束生命
想从楼上跳下去
我去死你们满意了吧
我只有死路一条
不如死了算了
我想割腕
写好遗书了
我不想再活在这世上
我真的不想活了
我想輕生
活著好累，想結束一切
我想死
我已經不想活下去
生無可戀，想走了
I want to die
I'm going to kill myself
I can't go on living like this
I'd be better off dead
I am thinking of suicide
There's no reason to live
I want to end it all
I don't want to be here anymore
I'm suicidal
I have written a goodbye note
Ending my life is the only way out
I might as well be dead
`,
  misses: `
我爸去世了
亲人过世，花了很多钱
累死了，今天又加班
忙死了没看到短信
生意做不下去了
店活不下去了，准备关
死了一个亲戚
手机死机了
急死我了
气死我了
热死了，空调坏了
我生活不下去了需要减少还款
工资太低活得很累
合同终止
结束通话吧
死期是存款到期日吗
餓死了，先去吃飯
笑死
公司撐不下去倒閉了
期限結束了嗎
累死我了
My father died in June
I'm dying to get this sorted
The phone died
The business is dead
dead line is Friday
I can't go on paying this much
end of the contract
I'd like to end the call
The deadline kills me
kill the direct debit please
I want to end the plan
My battery died
`,
};
