/** Words of pages that are neither a chat with a help desk nor a bill. */

export const SHOP_ACTION =
  /加入(?:购物车|購物車)|去(?:结算|結算|結帳|结账)|^(?:提交订单|送出訂單|立即(?:购买|購買|抢购|搶購|出价|報名|报名|预订|預訂|下单|下單|申请|申請|办理|开户)|领券|领取优惠|结算|結帳)|^(?:add to (?:cart|bag|basket)|(?:proceed to |go to )?checkout|buy (?:now|it now)|place (?:your )?order|apply now|get started|start (?:free|for free)|sign up|subscribe|get (?:a )?quote|choose plan|upgrade|view cart|continue shopping)/i;

export const CALCULATOR_ACTION =
  /^(?:计算|計算|开始计算|開始計算|重新计算|试算|試算|立即试算|calculate|recalculate|compute|estimate|reset)(?![a-z])|^(?:计算|計算|试算|試算)/i;

/** Heads of pages that reckon what somebody would owe. */
export const CALCULATOR_HEAD = /[计計]算[器机機]|[试試]算|\bcalculators?\b/i;

export const COMMENT_ACTION =
  /^(?:回[复覆]|评论|評論|发表评论|写评论|留言|点赞|點贊|赞同|讚|赞|转发|轉發|分享|收藏|reply|comment|add a comment|leave a comment|post comment|like|repost|retweet|share|upvote|downvote|quote|follow|关注|關注)\s?\(?[\d.]{0,6}[kw万]?\)?$|\b(?:commented|replied) (?:on|\d)/i;

export const MAIL_WORD =
  /^(?:inbox|sent|sent mail|sent items|drafts?|spam|junk|trash|archive|starred|snoozed|compose|收件[箱匣夹]|已发送|已傳送|草稿[箱匣]?|垃圾(?:邮件|郵件|箱)|写信|寫信|已删除|星标邮件|reply all|全部回复)(?![a-z])|^(?:收件|草稿|垃圾|写信)/i;

export const TEAM_WORD =
  /^#\s?[\w-]{2,30}$|^(?:to ?do|backlog|(?:create|new) issue)$|\bsprint \d|^(?:channels?|direct messages|threads|members|online members|频道|頻道|成员|成員|群成员|群公告|群文件|朋友圈|好友|聯絡人|通讯录|通訊錄|日历|日曆|文档|云文档|审批|考勤|会议|huddle|start a call|voice channels?|followers?|live chat replay|top chat)$|人(?:正)?在(?:[觀观][看賞赏]|看)$|直播(?:[中間间]|回放)|[彈弹]幕|^\d[\d,.]* ?[km萬万]? ?(?:viewers|watching(?: now)?|followers|subscribers)$|[群组組]聊?\s?[（(]\d{1,4}[)）]|@(?:所有人|all|everyone|here|channel)\b|@所有人|^\d{1,6} (?:members|online)$/i;

/** A talking machine for everything. */
export const ASSISTANT_WORD =
  /chatgpt|\bclaude\b|\bgemini\b|copilot|deepseek|perplexity|\bgrok\b|\bllama\b|\bgpt-?[345]|\bkimi\b|通义|通義|文心|豆包(?![租食店家坊])|元宝(?![山村路镇区區])|智谱|can make mistakes|may (?:produce|display) inaccurate|由 ?AI ?生成|AI ?生成|\bnew chat\b|开启新对话|新建对话|新对话|新對話|regenerate|重新生成|ask (?:me )?anything|system prompt|\btemperature\b|context window|深度思考|joinable|新建会话|新增對話|历史会话|联网搜索|聯網搜尋|尽管问|search the web|deep research|\bprompts?\b/i;

export const SELLER_WORD =
  /\b(?:revenue|mrr|arr|churn|conversion rate|new customers?|active users|top customers|total sales|net volume|payouts?|leads|pipeline|open tickets|csat|assignee|agents? online|first response time)\b|营收|营业额|成交额|訪客数|访客数|转化率|客单价|新增客户|待分配|(?:管理|商家|校长|校長|运营|營運)(?:[后後][台臺]|端)|[后後][台臺]管理|批量(?:催|操作|导|發|发)|[导導匯汇]出(?: ?excel| ?csv|[报報]表|名[单單])?$|\bexport (?:csv|excel|to excel|list|report)|bulk (?:action|remind|edit)|admin (?:panel|console|portal)|(?<!人工)坐席|工单数|會員數|销售额|用户总数|应收账款|應收帳款|客户数|工作台|快捷(?:回复|回覆|语|用语)|(?:客户|访客|訪客)(?:信息|資訊|资料|标签)|(?:创建|新建|建立)工[单單]|邀请评价|拉黑|内部备注|\b(?:internal note|public reply|macros?|canned (?:response|repl)|requester|unsolved|unassigned|assign to|close conversation)|record payment|send (?:a )?reminder|mark (?:as )?paid|(?:new|create|duplicate) invoice|viewed by (?:the )?(?:client|customer)|bills to pay|(?:登记|确认|录入)收款|新建发票|发送催款/i;

export const EXAMPLE_WORD =
  /\b(?:template|sample|example|demo|playground|storybook|documentation|api reference|changelog|tutorial|how to(?! (?:pay|make a payment))|what is|guide|faq|quick ?start|getting started|props|npm (?:i|install)|yarn add|pnpm add|import \{|usage|open source|github|free trial|(?:book|request) a demo)\b|\bstatistics\b|terms (?:and|&|of)|conditions|cardholder agreement|privacy policy|模板|模版|协议|条款|統計|统计|示例|样例|範例|教程|教學|文档|文檔|组件库|快速开始|安装|安裝|是什么|是什麼|怎么办|如何|攻略|百科|常见问题|常見問題|\b(?:ui kit|mock-?up|prototype|simulat(?:or|ion)|role[- ]?play|practice (?:chat|call|conversation|session)|live preview|case study)\b|模拟|模擬|陪练|话术|話術|演练|演練|第\s?\d{1,2}\s?[课課讲講]|[随隨]堂|下一[课課节節]|[讲講][师師]|[溝沟]通技巧|情[景境][对對][话話]|培[训訓]|[学學]堂|\b(?:next lesson|lesson \d|module \d|quiz|role-?plays?)\b/i;

/** How a page is headed that tells how bills are read. */
export const EXPLAINED =
  /\bunderstand(?:ing)? (?:your|my|the|an?|our)\b|\bexplained\b|\bhow to (?:read|understand)\b|[看读讀]懂|怎[么麼样樣][看读讀]|如何(?:查?看|[读讀解])|(?:[账帳][单單]|通知[书書])(?:[说說]明|解[读讀]|[详詳]解|[范範]例|[样樣]本)|rechnung verstehen|comprendre (?:votre|ma) facture|entender (?:su|tu) factura|の見方|보는 ?법/i;

export const PAID_WORD =
  /thank you for your (?:order|payment|purchase)|payment (?:received|successful|complete)|paid in full|order (?:confirmed|placed|number)|\breceipt\b|支付成功|付款成功|还款成功|還款成功|繳費成功|订单(?:已|编号|号)|訂單|已结清|已結清|已全部还清/i;

export const NEWS_WORD =
  /^by [A-Z][a-z]+ [A-Z]|\b(?:min(?:ute)?s? read|published|updated (?:on|at)|staff writer|newsroom|reuters|opinion|editorial|related (?:articles|stories)|read more|subscribe to|according to(?! (?:our|my) )|economists?|survey|analysts?|households|per ?cent)\b|记者|記者|编辑[:：]|責任編輯|来源[:：]|來源[:：]|相关阅读|\b(?:chief executive|spokes(?:man|woman|person)|press release|quarter ended|(?:first|second|third|fourth)[- ]quarter)\b|^[A-Z]{4,20}, \d{1,2} [A-Z][a-z]+ \d{4}|[发發]言人|新[闻聞]稿|相關新聞|据悉|报道|報導|阅读量|阅读 ?\d/i;

/** A help desk: what it calls itself, what it offers. */
export const DESK_WORD =
  /客服|安全[讯訊消]息|售[后後](?:服务|服務|咨询|諮詢|在线|专员|專員)|客户服务|客戶服務|服务(?:大厅|中心)|服務(?:中心|大廳)|在线(?:咨询|服务|支持)|線上(?:諮詢|服務)|人工(?:服务|服務)|智能(?:助理|服务|问答)|专属顾问|帳務(?:諮詢|客服)|(?:协商|協商|还款|還款|贷后|貸後|催收)(?:专区|專區|中心|服务|服務|专员|專員|通道)|联系(?:卖家|商家|我们)|聯絡我們|专人|專人|真人(?:服务|服務)|服[务務](?:[台臺]|窗口|[专專][区區])|\bservice (?:cent(?:er|re)|desk|team)\b|满意度|滿意度|(?:结束|結束)(?:会话|對話|对话|咨询|諮詢)|我的(?:咨询|諮詢)|意见反馈|客訴|(?:我的|提交|查看)[工问問提][单單題题問问]|工[单單](?:详情|詳情|编号|編號)|[問问][題题]回[報报]|服[务務][记記][录錄]|咨询记录|\b(?:customer|client|member|card|account|online|live|virtual|billing|technical)s? ?(?:service|services|support|care|help|chat|agent|assistant)s?\b|\b(?:support|help)\b|(?:get|need) (?:help|a hand)|secure (?:messag(?:e|es|ing)|inbox)|message cent(?:er|re)|\bweb ?chat\b|live assist|(?:end|close) session|email transcript|chatting with|诉求|訴求|(?:反馈|留言)(?:详情|记录)|我的反馈|contact cent(?:er|re)|\badvis[eo]rs?\b|(?:end|leave|close|rate|save) (?:this |the |your )?(?:chat|conversation)|(?:debt|payment|hardship|arrears|billing) (?:team|help|support|management|enquir\w{1,4})|customer (?:relations|operations|success|team|solutions)|help ?(?:desk|cent(?:er|re))|kunden(?:service|dienst|betreuung)|atenci[óo]n al cliente|servicio (?:al|de) cliente|service clients?\b|atendimento|servizio clienti|klantenservice|サポート|お?問い?合わ?せ|オペレーター|カスタマー|コールセンター|ヘルプ|窓口|チャット(?:で|に)?相談|고객|상담|문의|service-?chat|kundenchat|ihr anliegen|mes demandes|chat en (?:ligne|línea)|mis consultas|kundencenter|hilfe|ihr(?:e)? (?:anfrage|nachricht)|soporte|atenci[óo]n (?:al|de)|servicio de atenci|ayuda|assistance|conseillers?|centre d.aide|messagerie|nous contacter|suporte|fale conosco|ajuda|assistenza|live[- ]?chat|contact us|chat (?:with|to) us|talk to us|live chat|\bhelpline\b|(?:[学學][员員生]|[会會][员員]|[用客住][户戶]|[业業]主|家[长長]|旅客|乘客|患者|商[户戶家]|[车車]主|管家|管理[费費]|[账帳][务務]|[缴繳][费費])服[务務]|(?:您的|[专專][属屬]|生活|物[业業]|在[线線])管家|(?:billing|service|accounts|claims|arrears) (?:desk|office)|(?:resident|tenant|patient|guest|account|student) (?:services|relations)|message us/i;

/** Desks of other trades: jobs, houses, cars, doctors; they chat too, and name prices. */
export const TRADE =
  /便宜|包[邮郵]|自提|面交|[闲閒]置|二手|[砍议][价價]|家[长長]|作[业業]|功课|功課|[这這]道[题題]|[骑騎]手|取餐|看房|看车|看車|试驾|試駕|首付(?:比例|[\d一二三四五六七八九两兩]成|\d+ ?[万萬])|[零0]首付|置业|楼盘|户型|房源|[经經][纪紀]人|裸车|落地价|哪款|\d室\d厅|招聘|招募|岗位|職缺|[职職]位|简历|履歷|面试|面試|入职|[问問][诊診]|处方|處方|病情|症[状狀]|主治|科醫師|试听|試聽|家教|律[师師所]|法律(?:[咨諮][询詢]|服[务務]|援助)|[执執][业業]|\bhomework|\blessons?\b|\bcame across your profile|\bhiring\b|\bvacanc(?:y|ies)\b|\bcandidates?\b|月薪|底薪|[应應][征徵聘]|\b(?:full|part)[- ]time\b|apply for this (?:job|role)|(?:send|share) (?:me |us )?(?:your|a) (?:cv|resume|portfolio)|(?:view|visit) (?:shop|listing|item|store)|make (?:an |me an )?offer|still available|\bfever\b|\bmedication|table for \w{1,8}\b|test[- ]drive|trade[- ]ins?\b|showroom|open house|\d[- ]bed(?:room)?|realtor|recruit(?:er|ing|ment)|your (?:resume|cv)\b|\binterview|symptoms?\b|prescription|dosage|\btutor(?:ing)?\b|sales (?:team|rep|consultant|advisor|manager)|(?:chat|talk) (?:with|to) sales|book a (?:viewing|showing|demo)/i;

/** An organisation that lends or bills, by the end of its name. */
export const CREDITOR =
  /\b(?:finance|financial|bank|banking|card|cards|loans|lending|credit union|insurance|energy|power|electric|utilities|water|gas|telecom|mobile|broadband|recovery|collections|building society|council|housing|housing (?:association|trust|group)|lettings|revenue|hospital|solar|fibre|fiber|versicherung|energie|stadtwerke|bank ag|sparkasse|assurances?|banque|banco|seguros|energía)$|(?:银行|銀行|金融|保险|保險|人寿|人壽|电信|電信|移动|联通|电力|電力|燃气|瓦斯|水务|自来水|自來水|宽带|寬頻|信用卡中心|物业|物業|税务局|稅務局|国税局|產險|产险|小[贷貸]|借[贷貸]|[债債][务務][协協]商|热力|供[电水热气])$/i;

/** How documents of programs head their tables and demos. */
export const DOCS_WORD =
  /^(?:api|props?|property|attributes?|parameters?|args|methods?|slots?|default(?: value)?|installation|import|canvas|controls|(?:show|copy|view) (?:code|source)|edit (?:this page )?on github|属性名?|参数名?|參數|方法|事件|插槽|默认值|預設值|基础用法|基本用法|何时使用|代码演示|(?:查看|显示|展开|复制)代码|引入)$/i;

/** Books one keeps: calendars, budgets, the bills of many, pay slips, credit scores. */
export const BOOKS_WORD =
  /^(?:sun|mon|tue|wed|thu|fri|sat)(?:day|sday|nesday|rsday|urday)?$|^(?:[週周]|星期)[一二三四五六日天]$|\b(?:budgets?|net worth|income|expenses|savings|cash ?flow|spending|upcoming bills|subscriptions|credit score|credit utili[sz]ation|receivables?|payables?|vendors?|suppliers?|purchase orders?|ledger|gross pay|net pay|payslip|portfolio|watchlist)\b|预算|預算|收入|支出|结余|結餘|[记記][账帳]|信用分|征信|供应商|供應商|应收账|應收帳|[应應]付[账帳]款|[实實應应][发發]|薪[资資]|工资|持仓|涨跌|\bsheet ?\d|\.xlsx?\b|\.csv\b|在线表格|[电電]子表格|[试試]算表|公式|spreadsheet/i;

/** Money between people, offers not taken yet, what is sold to the highest bidder, gifts. */
export const OFFER_WORD =
  /\b(?:settle up|split (?:the |a )?(?:bill|expense)|owes? you|you(?: are|(?:'|’)re) owed|request money|quot(?:e|ation)s?|estimates?|proposal|valid (?:until|for)|accept (?:the |this )?(?:quote|offer|estimate|proposal)|pre-?approved|you could (?:borrow|save)|representative (?:apr|example)|auctions?|bids?|starting price|escrow|pledged?|donat(?:e|ions?)|fundrais\w{2,4}|per person|guests?|nights?|early bird)\b|AA收款|群收款|分摊|分攤|[报報估][价價]|拍[卖賣]|[竞競]拍|起拍|保[证證]金|我已付款|捐[款赠贈]|[众眾]筹|每人|[预預][订訂]/i;

/** A thread in which many speak to many. */
export const FORUM_WORD =
  /\bforums?\b|投[诉訴](?:广场|廣場|平台|对象|對象)|匿名用[户戶]|\bcomplaints? (?:board|boards|forum)\b|\[(?:討論|讨论|問題|问题|心得|求助)\]|[討讨][論论](?:板|区|區|组|組)|论坛|論壇|贴吧|貼文|[楼樓][层層] ?\d|回[复覆]\s?[(（]\d|看板|[楼樓]主|沙发|^\d{1,4}\s?[楼樓#]$|发表于|發表於|发布于|發布於|^[推噓→]$|^posts:? \d|\d posts$|^joined:? |·\s?(?:quote|report)\b|member since|original poster|^op$|^(?:全部)?(?:留言|[评評][论論]|comments?) ?[（(] ?\d{1,5} ?[)）]$|^\d{1,5} ?(?:comments?|[则則]留言|[条條][评評][论論])$|\breddit\b|知乎|\b\d{1,6} (?:replies|views|kudos)\b|\bkudos\b|\bcommunity (?:team|forums?|manager|guidelines)\b|accepted (?:solution|answer)|marked as (?:solution|answer)|thread starter|[浏瀏][览覽]\s?[:：]?\s?\d|[发發]帖|回帖|帖子|最佳(?:答案|回答)|\btopic starter/i;

/** Heads of pages that show chats or bills without having one: training, demos, software on sale. */
export const SHOWN_WORD =
  /\bscripts?\b|客[诉訴]申[请請]|表[单單]|[调調]查|\bsurvey|模拟|模擬|陪练|演练|演練|练习|練習|话术|話術|范本|範本|[范範]例|模板|simulat|role-?play|storybook|playground|\btemplates?\b|\bui kit|mock-?up|\bdemos?\b|\bsoftware\b|\bsdk\b|\bplugin|\bwidgets?\b|\bcomponents?\b|组件|元件|插件|外掛|for (?:your )?(?:teams|business|businesses)\b|第\s?\d{1,2}\s?[课課讲講]|[溝沟]通技巧|情[景境][对對][话話]|培[训訓]|\b(?:lesson|module) \d/i;

/** Heads of pages that say it is paid. */
export const SETTLED_WORD =
  /(?:thank(?:s| you) for your|we(?:'|’)ve received your) payment|payment (?:received|successful|complete|confirmed)|paid in full|(?:支付|付款|缴费|繳費|还款|還款)成功|已(?:缴清|繳清|还清|結清|结清)/i;

/** Heads of lists of prices and fees for everybody. */
export const TARIFF =
  /收[费費](?:[标標][准準]|一[览覽]|明[细細]表|[项項]目)|[费費]用一[览覽]|[费費]率|[资資][费費](?:[标標][准準]|[说說]明)|[价價](?:目|格)表|(?:[费費][用率]|利率)[说說公][明告]|\b(?:fees and (?:charges|rates)|fees? schedule|schedule of (?:fees|charges)|charges and (?:fees|rates)|tariffs? (?:guide|table|list)|our (?:tariffs|fees|charges|prices)|price ?list|rates and fees)\b/i;

/** Heads of columns with the people of a list: it is kept by whoever bills them. */
export const PEOPLE_HEAD =
  /^(?:customers?(?: name)?|clients?|tenants?|debtors?|borrowers?|residents?|students?|patients?|members?|assignee|owner|employees?|contact|(?:[学學][员員生]|[客用住][户戶]|租[客户戶]|承租人|借款人|[业業]主|[会會][员員]|患者|[欠债債][款务務]人|[员員]工)(?:姓名|名[称稱]?)?|跟[进進]人|[顾顧][问問]|姓名)$/i;

/** An order that is not placed or paid yet. */
export const CHECKOUT_WORD =
  /[确確][认認提]?[订訂][单單]|[订訂][单單]提交|提交[订訂][单單]|送出[訂订][單单]|填[写寫][订訂][单單]|[订訂][单單][将將]?[会會]?自[动動]取消|[请請]在.{0,10}(?:分[钟鐘]?|小[时時])[内內]|收[货貨](?:地址|人|方式)|乘[车車机機]人|\b(?:order summary|your (?:order|basket|bag|cart)|complete (?:your )?(?:order|booking|purchase)|(?:delivery|shipping) (?:address|method|fee)|promo code|passengers?|checkout|review (?:and|&) pay)\b/i;

/** A head that asks what a reader may want to know: an article answers it. */
export const ASKED =
  /^(?:what|how|why|when|where|who|which|can|could|should|do|does|is|are|will)\b[^?]{3,120}\?|[吗嗎呢][?？]|(?:怎[么麼]|如何|什[么麼]|为何|為何|哪些|多少|能不能|可以).{0,30}[?？]|(?:后果|後果|影[响響])(?:$|[?？])/i;

/** The last headings of an article that explains a thing. */
export const APPENDIX =
  /^(?:references|see also|external links|further reading|bibliography|footnotes|[参參]考(?:[资資]料|文[献獻]|[来來]源)|延伸[阅閱][读讀]|外部[链連][接結结]|相[关關][条條]目|[参參][见見]|[脚腳][注註])$/i;

/** Ranks that a forum or a game prints beside the names of those who write. */
export const RANK =
  /^(?:new ?(?:bie|comer)|(?:new |senior |junior |active |full )?members?|(?:star |top |regular )?contributors?|moderators?|community \w{2,12}|op|(?:lv|level)\.? ?\d{1,3}|版主|新手|[樓楼]主|[达達]人|[网網]友|[粉铁鐵](?:丝|絲|粉))$/i;
