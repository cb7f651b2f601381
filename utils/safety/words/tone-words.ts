import type { ByScript } from './by-script';

/** Folded text: lower case, simplified. Each list with the harmless uses that look alike taken out. */
export const INSULTS: ByScript = {
  han: new RegExp(
    [
      '(?<!谨防|防|被|警惕|遇到|遇上|当心|小心|是|个|给|打击|抓)骗子(?!骗|冒充|公司|电话|短信|转|假)',
      '(?:你们?|贵司|贵行|全)~(?:是|就是|都是|这些|这群|这帮|一群|一帮|真|好|太|够)~(?:骗子|垃圾|强盗|流氓|畜生|人渣|吸血鬼|土匪|黑社会|废物|狗|猪|蠢|贱|恶心|无赖|无良|奸商|败类|走狗|没人性|没良心|不是人|不是(?:个|什么)?(?:好)?东西)|(?:真|就|都)?不是(?:个|什么)(?:好)?东西',
      '(?:一|这|那)[帮群伙](?:龟)?(?:孙子?|东西|饭桶|草包|蠢材|败类|无赖|强盗|土匪|流氓|骗子|走狗)|龟孙|你(?:们?|这)?(?:个|帮|群)?孙子(?!女|们?的)|什么(?:狗|破|烂|鬼|垃圾)[^,。]{0,4}(?:银行|公司|平台|客服|规定|服务|玩意|东西)|(?:烂|破)(?:公司|银行|平台|客服)',
      '垃圾(?!短信|邮件|电话|分类|桶|站|信息|处理|费)(?:公司|平台|银行|客服|东西|玩意|$|[,。!！])',
      '傻[逼比叉b]|煞笔|沙比|白痴|白目|脑残|弱智|智障|王八(?!字)蛋?|混蛋|混账东西|畜生|杂种|杂碎|人渣|瘪三|不要脸(?!红|皮)|良心.{0,3}狗|死蠢|蠢死|狗命|狗腿子|狗娘|狗日|(?<!我|想|要)去死|滚蛋|滚开|(?:^|[,。!！ 你])滚(?:吧|远|$|[,，!！。])|狗东西|狗屁|放屁|妈的|他妈|特么|尼玛|妈逼|你妈(?!妈)|操你|草你|艹|卧槽|日你|贱[人货]|无耻|下贱|吸血鬼|猪脑|蠢货|蠢猪|有病吧|神经病|吃屎|食屎|婊子|废柴|黐线|屌你|饭桶|丧良心|丧尽天良|干你娘|干你|靠北|靠腰|靠夭|机掰|鸡掰|鸡歪|三小|俗辣|北七|死全家|死要钱|扑街|仆街|冚家铲?|废物(?!回收|处理|利用)|缺德|黑心',
      '去你(?:的(?:$|[,。!！?吧])|妈|大爷|奶奶)|脑(?:子|袋)?[^,]{0,2}(?:有病|有坑|有屎|进水|坏掉|有问题|被驴)|没长(?:脑|眼睛)|(?:你们?|客服).{0,3}(?:眼瞎|聋了|瞎了)|不得好死',
    ]
      .join('|')
      .replaceAll('~', '.{0,4}?'),
  ),
  latin: new RegExp(
    [
      '\\bf\\*{2,3}k?(?=\\s|$)|\\b(?:wtf|stfu|ffs)\\b',
      '\\b(?:idiots?|stupid|morons?|imbeciles?|dumb(?:ass)?|f+u+c+k\\w*|shit(?:ty|head|show|s)?|bullshit|bastards?|scum(?:bags?)?|crooks?|thie(?:f|ves)|ass?holes?|arseholes?|bitch(?:es)?|screw you|(?:go )?(?:screw|fuck) yoursel(?:f|ves)|muppets?|tossers?|numpt(?:y|ies)|gits?|cretins?|bellends?|knobheads?|cowards?|low-?lifes?|thugs?|go to hell|rot in hell|burn in hell|drop dead|get stuffed|piss off|sod off|bugger off|damn you|dick(?:head)?s?|pricks?|bollocks|vampires?|parasites?|leeches|vultures|shame on you|liars?|jerks?|clowns?|pathetic|disgusting|wankers?|twats?|pigs|dimwits?|con artists?|robbers)\\b',
      "\\b(?:you(?:'re| are| lot| people| guys)?|your (?:company|bank|lot|service|staff|team))\\b.{0,18}\\b(?:useless|criminals?|monsters?|evil|heartless|sharks|animals|fools?|robbing|greedy|rats|snakes|a joke)\\b|\\bare you (?:thick|stupid|dumb|blind|deaf|mad|insane)\\b|\\byou(?:'re| are)? (?:\\w+ )?(?:bunch|pack|gang) of\\b|\\b(?:absolute|utter) (?:joke|rubbish|fools?|disgrace)\\b|\\bload of (?:crap|rubbish)\\b|\\b(?:bloody|damn|total|complete) (?:fools?|useless|liars?|incompetents?)\\b",
    ].join('|'),
  ),
};
/** A crime reported, or said of oneself: not an insult. */
export const NO_INSULT =
  /被.{0,6}(?:骗子|黑心|盗)|骗子.{0,4}(?:骗了|盗|转走)|(?:stolen|scammed|robbed|defrauded|conned) by|identity thief|victim of|a thief (?:stole|used)|\b(?:feel|felt|feeling|am|was|been|i'm|look|looked) (?:like )?(?:so |such |really |a bit |very |quite )?(?:an? )?(?:stupid|pathetic|idiot|fool|useless|disgusting|clown|dumb)|not stupid|stupid (?:mistake|of me|question)|dumb question|我.{0,4}(?:真|太|很)?(?:没用|蠢)|\bnot an? (?:idiot|moron|crook|liar|thief)|(?:crooks|thieves|bastards|scum) (?:who |that )?(?:took|stole|robbed|scammed|cloned)|\bif i(?:'m| am) being\b/u;

export const THREATS: ByScript = {
  han: new RegExp(
    [
      '(?:打|弄|杀|砍|揍|整|搞|收拾|做掉|干掉|灭)~(?:死|残|废)?~(?:你们?|他们|全家)(?!的?电话|联系|回|款)',
      '让你(?:们)?(?:好看|后悔|吃不了|付出代价|不得|完蛋|好过|倒霉|陪葬|知道.{0,3}厉害)|走着瞧|等着(?:瞧|收尸)|给我等着|你(?:们)?等着|跟你(?:们)?没完|没完(?:$|[,。!！])|同归于尽|鱼死网破|陪葬|垫背|找(?:人|兄弟|黑道|道上|几个人)~(?:打|收拾|弄|教训|堵|处理|对付|闹|砸|上你|去你|到你)|烧了你|炸(?:了|掉)?你|(?:曝光|人肉|公布)~(?:你|你们|客服)(?:个人|的|家|本人)|知道你(?:家(?:在|住|地址|人在)|住|孩子|在哪)|堵(?:门|你)|带(?:人|兄弟|一帮)~(?:去|到|找|上)~你|狗命|(?:跟|和)你(?:们)?拼|给我小心|你(?:们)?(?:给我)?小心(?:点|你|着|一点)|让你~难看|找你~算账|你~死定|(?:斩|捅|弄|剁|泼)死?你|(?:你们?|客服)~(?:信息|照片|名字|资料|电话)~(?:曝光|发网上|挂网上)|(?:不|别想)~好过|砸(?:了)?你|后果自负',
      '有你(?:们)?好(?:受|看|果子)|(?:大家|咱们|谁都|都)(?:一起|别想)(?:死|活|好过)|一起死|(?:小心|当心)[^,。]{0,3}(?:走夜路|夜路|出门|你(?:的|全)?(?:家|孩子|车))|等我[^,。]{0,4}(?:找|查|逮)到你|豁出去了?.{0,6}(?:死|拼|跟你|闹)|逼急了?.{0,6}(?:什么|啥|别怪|不客气|我也|咬)|什么(?:事)?[^,。]{0,3}(?:都|也)?(?:干|做)得出|别怪我(?:不客气|翻脸|手|心狠|无情)|别(?:让|给)我(?:碰|遇|看|逮|撞|找)[见到着]|(?:去|到|上|冲)(?:到)?你们?(?:公司|单位|网点|银行|总部|那里|那边|家)[^,。]{0,6}(?:闹|砸|泼|拉横幅|堵|放火|跳)|(?:不会|绝不|饶不了|休想我)(?:轻易)?(?:放过|饶了|饶过)你|饶不了你|拿(?:着)?刀|一把火|血债|(?:剥|扒)了?你|打断你|废了你|信不信我.{0,8}(?:打|砸|闹|弄|找人|让你|死|杀|去你|上你)|(?:我|俺)认识(?:道上|黑道|社会上)',
    ]
      .join('|')
      .replaceAll('~', '.{0,3}?'),
  ),
  latin: new RegExp(
    [
      "\\b(?:kill|hurt|beat(?: up)?|destroy|burn|bomb|shoot|smash|punch|stab|break|slap|ruin) (?:up |down )?(?:you\\b|your (?:office|house|family|place|branch|car|life|legs|neck|face|windows|building|bank))|you(?:'ll| will| are going to|'re going to) (?:(?:all )?regret|pay for this|be sorry|wish you)|(?:make|making) (?:sure )?(?:that )?you(?:'ll| will)? (?:all )?(?:pay|suffer|sorry|regret|wish)|watch your (?:back|step)|(?:better|had better) watch (?:yourself|your|out)|(?:know|find|found) (?:out )?where you live|come after (?:you|all of you)|or else\\b(?! the| my| i)|you(?:'re| are) dead\\b|you have been warned|don't make me come|someone(?:'s| is| will)(?: going to)? get hurt|(?:teach|show) you a lesson|(?:come|coming) (?:down |over |round )?(?:there |to you )?(?:and|to) (?:sort you|deal with you|get you|hurt|smash|teach|beat|trash)|(?:sort|take) you out\\b|(?:bring|send)(?:ing)? (?:my |some |the )?(?:mates|boys|friends|brothers|lads|people) (?:round|over|down|to (?:your|you|see|visit))|(?:hunt|track) you down|set fire to|burn (?:it|the place|the lot|them all) down|wait (?:until|till) i (?:find|see|get) you|blow (?:up )?(?:your|the) (?:office|building|branch)|put you in (?:hospital|the ground)|know (?:your|where your) (?:kids|family|children)",
    ].join('|'),
  ),
};
export const NO_THREAT =
  /打给你|打电话给你|打你(?:们)?(?:的)?(?:电话|热线|客服)|打扰|打了|(?:find|call|reach) you (?:on|at|in)|(?:投诉|反映)|(?:他|对方|前夫|催收|collector|debt agency|he|she|they) (?:said|told me|threatened)|威胁我|说要(?:打|弄|砍)我/u;

/** Someone in danger needs a person, not a phrase. */
export const CRISIS: ByScript = {
  han: new RegExp(
    [
      '(?<!养|快|救)不活了|遗言|(?:想|不如|干脆|宁愿)(?:一头)?(?:去|要)?(?:撞死|吊死|饿死算|跳下去|死掉)|想(?:去|要)死|自杀|自尽|自残|轻生|寻死|寻短|割腕|上吊|服毒|吞药|烧炭(?!火|烤)|遗书|跳(?:楼(?!价|机)|河|江|桥|海|轨|下去)|从.{0,6}跳下',
      '(?:不|没)(?:太)?想(?:再)?活|不愿(?:再)?活|(?<![生店司厂意])活不下去|没(?:有)?(?:活路|法活|勇气活)|不想(?:再)?(?:醒来|待在这(?:个)?世|留在这(?:个)?世|在这(?:个)?世)|(?<!快|要|都|得)想死(?!你|我|磕|守|心)|自我了断|死路一条|不如死|还不如(?:去)?死|生不如死|死了(?:算|更好|倒好|干净|就(?:好|解脱|一了))|死掉(?:算|就好|更好)|去死算了|我去死|让我(?:去)?死|以死|一死(?:了之|百了|算)|一了百了|了此(?:残生|一生)|(?:了结|结束|终结|放弃)(?:自己|我)?(?:的)?(?:生命|性命|这条命|人生|这一生)|了结自己|(?:结束|了结)(?:这)?一切|生无可恋|活着[^,。]{0,3}(?:没意思|没意义|没什么意思|太累|好累|真累|干什么|还有什么|受罪|是折磨)|离开(?:这个|这|人)世|(?:从)?(?:这个)?世(?:上|界上?)消失|消失(?:算了|就好)|永远睡(?:着|过去)|睡(?:过去|着)(?:就)?不(?:要|用|想)(?:再)?醒|没有我(?:大家|你们|家人|他们|会|就)|(?:我|人)(?:真的|实在|快要?|已经|都|也|就)?(?:撑|熬|扛)不下去|送命给|拿命(?:还|抵)|用命(?:还|抵)',
    ].join('|'),
  ),
  latin: new RegExp(
    [
      "\\bkill(?:ing)? myself\\b|\\bsuicid\\w+|\\b(?:end|ending|ended) (?:my|this) life\\b|\\bend(?:ing)? it all\\b|\\bwant(?:ed)? (?:it )?(?:to )?end it(?= ?(?:$|[.,!;]|all\\b|now\\b))|\\b(?:want(?:ed)?|like|rather) to die\\b|\\b(?:wish i (?:was|were)|rather be|better off|well be|might as well be) dead\\b|\\bbetter off without me\\b|\\b(?:don't|do not|no longer|not) want to (?:live|be alive|wake up|exist|be here)\\b|\\bwant to be here any ?more\\b|\\bcan(?:'t|not) (?:go on living|go on(?= ?(?:$|[.,!;]|like this|any ?more|any longer|much longer|living))|live like this|carry on living|face another day)|\\b(?:no reason|nothing left|nothing|no will) to (?:live|go on)\\b|\\bno point (?:in )?(?:living|going on|carrying on|being alive)|\\bpoint (?:in|of|to) (?:living|life|being (?:alive|here)|going on|carrying on)|\\bbetter (?:off )?if i (?:was|were|wasn't|weren't) (?:dead|gone|here|around|alive)|\\bwish i (?:wasn't|weren't|was not|could (?:just )?(?:die|disappear|not wake))|\\b(?:swallow|take|took|taken) (?:all )?(?:the|my|these) (?:pills|tablets)|\\blife (?:is not|isn't|is no longer) worth (?:living|it)\\b|\\bgoodbye note\\b|\\b(?:take|taking|took) my (?:own )?life\\b|\\b(?:harm|hurt|cut|hang|drown)(?:ing)? myself\\b(?! off)|\\bself[- ]harm|\\boverdos\\w+|\\bjump(?:ing)? (?:off|in front|from) (?:a |the )?(?:bridge|roof|building|train|cliff)|\\bnot be (?:here|around|alive) (?:much longer|tomorrow|any ?more)|\\bsee no way out\\b|\\b(?:done|tired) (?:with|of) (?:life|living|being alive)\\b|\\bdisappear for ?ever\\b|\\bgive up on life\\b",
    ].join('|'),
  ),
};

export const COMPLAINT =
  /凭什么|太过分|欺负|不公平|受够|逼(?:我|死|疯)|没完没了|天天打|每天打|骚扰|气死|恶心|霸王条款|黑心|良心|讲理|不讲理|垃圾|折磨|忍无可忍|莫名其妙|坑人|坑我|离谱|岂有此理|可恶|unfair|ridiculous|outrageous|unacceptable|disgusting|harass\w*|sick of|fed up|how dare|terrible|awful|worst|shame|appalling|disgrace\w*|nightmare/gu;
