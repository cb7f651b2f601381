/** Folded text: lower case, simplified. Each list with the harmless uses that look alike taken out. */
export const INSULTS = new RegExp(
  [
    '(?<!谨防|防|被|警惕|遇到|遇上|当心|小心|是|个|给|打击|抓)骗子(?!骗|冒充|公司|电话|短信|转|假)',
    '(?:你们?|贵司|贵行|全)~(?:是|就是|都是|这些|这群|这帮|一群|一帮)~(?:骗子|垃圾|强盗|流氓|畜生|人渣|吸血鬼|土匪|黑社会|废物|狗|猪|蠢|贱)',
    '垃圾(?!短信|邮件|电话|分类|桶|站|信息|处理|费)(?:公司|平台|银行|客服|东西|玩意|$|[,。!！])',
    '傻[逼比叉b]|煞笔|沙比|白痴|脑残|弱智|智障|王八蛋?|混蛋|混账东西|畜生|人渣|不要脸(?!红|皮)|良心.{0,3}狗|死蠢|蠢死|狗命|(?<!我|想|要)去死|滚蛋|滚开|(?:^|[,。!！ 你])滚(?:吧|远|$|[,，!！。])|狗东西|狗屁|放屁|妈的|他妈|尼玛|你妈(?!妈)|操你|草你|艹|卧槽|贱人|无耻|下贱|吸血鬼|猪脑|蠢货|蠢猪|有病吧|神经病|干你娘|干你|靠北|靠腰|机掰|鸡掰|三小|俗辣|北七|死全家|扑街|仆街|冚家铲|废物|缺德|丧尽天良|黑心',
    '\\bf\\*{2,3}k?(?=\\s|$)',
    '\\b(?:idiots?|stupid|morons?|imbecile|dumb(?:ass)?|f+u+c+k\\w*|shit(?:ty|head|show|s)?|bullshit|bastards?|scum(?:bags?)?|crooks?|thie(?:f|ves)|assholes?|arseholes?|bitch(?:es)?|screw you|go to hell|piss off|vampires?|parasites?|leeches|shame on you|liars?|jerks?|clowns?|pathetic|disgusting|wankers?|twats?|pigs)\\b',
  ]
    .join('|')
    .replaceAll('~', '.{0,4}?'),
  'u',
);
/** A crime reported, not an insult. */
export const NO_INSULT =
  /被.{0,6}(?:骗子|黑心|盗)|骗子.{0,4}(?:骗了|盗|转走)|(?:stolen|scammed|robbed|defrauded) by|identity thief|victim of|a thief (?:stole|used)|feel (?:so )?(?:stupid|pathetic)|not stupid|stupid (?:mistake|of me)|我.{0,4}(?:真|太|很)?(?:没用|蠢)|\bnot an? (?:idiot|moron|crook|liar)|crooks (?:who|that) (?:took|stole)/u;

export const THREATS = new RegExp(
  [
    '(?:打|弄|杀|砍|揍|整|搞|收拾|做掉|干掉)~(?:死)?~(?:你们?|他们|全家)(?!的?电话|联系|回|款)',
    '让你(?:们)?(?:好看|后悔|吃不了|付出代价|不得|完蛋|好过|倒霉)|走着瞧|等着瞧|给我等着|你(?:们)?等着|跟你(?:们)?没完|同归于尽|鱼死网破|找(?:人|兄弟|黑道|道上)~(?:打|收拾|弄|教训|堵|处理|对付)|烧了你|炸(?:了|掉)?你|(?:曝光|人肉|公布)~(?:你|你们|客服)(?:个人|的|家|本人)|知道你(?:家(?:在|住|地址|人在)|住)|堵(?:门|你)|带(?:人|兄弟|一帮)~(?:去|到|找)你?|狗命|(?:跟|和)你(?:们)?拼|给我小心|你(?:们)?小心点|让你~难看|找你~算账|你~死定|(?:斩|捅|弄)死你?|(?:你们?|客服)~(?:信息|照片|名字|资料|电话)~(?:曝光|发网上)|(?:不|别想)~好过|砸(?:了)?你|后果自负',
    "\\b(?:kill|hurt|beat up|destroy|burn|bomb|shoot|smash|punch) (?:up )?(?:you|your (?:office|house|family|place|branch|car))\\b|you(?:'ll| will) (?:regret|pay for this|be sorry)|watch your back|make you (?:pay|suffer|sorry)|know where you live|come after you|or else\\b|you(?:'re| are) dead\\b",
  ]
    .join('|')
    .replaceAll('~', '.{0,3}?'),
  'u',
);
export const NO_THREAT =
  /打给你|打电话给你|打你(?:们)?(?:的)?(?:电话|热线|客服)|打扰|打了|(?:find|call|reach) you (?:on|at|in)|(?:投诉|反映)/u;

/** Someone in danger needs a person, not a phrase. */
export const CRISIS = new RegExp(
  [
    '自杀|自尽|轻生|跳楼|割腕|不想活|(?<![生店司厂意])活不下去|想死|死路一条|遗书|从.{0,6}跳下|不想再活|结束一切|生无可恋|我去死|去死算了|死了算了|一死了之|结束(?:自己的?)?生命|了结自己|活着没意思|寻短',
    "\\b(?:kill myself|suicid\\w+|end my life|end it all|want to die|don't want to live|can't go on living|better off dead|no reason to live|want to be here any ?more|goodbye note|end(?:ing)? my life|well be dead|(?:take|taking) my (?:own )?life|harm myself)\\b",
  ].join('|'),
  'u',
);

export const COMPLAINT =
  /凭什么|太过分|欺负|不公平|受够|逼(?:我|死|疯)|没完没了|天天打|每天打|骚扰|气死|恶心|霸王条款|黑心|良心|讲理|不讲理|垃圾|折磨|忍无可忍|莫名其妙|坑人|坑我|离谱|岂有此理|可恶|unfair|ridiculous|outrageous|unacceptable|disgusting|harass\w*|sick of|fed up|how dare|terrible|awful|worst|shame|appalling|disgrace\w*|nightmare/gu;
