/** What is said in chats, by help desks and by others. */

import { anyOf } from './any-of';

/** "Ann Lee, billing office, desk 3", "員編 HA-441": a number of one's own at the desk. */
const STAFF_NUMBER =
  /\bfrom (?:the )?(?:billing|collections|accounts|credit control|customer (?:care|services?|relations)|support|payments|recoveries|hardship|finance|claims|lending)[ ,(]{1,3}(?:badge|id|ref|staff|agent|employee|ext)[ .#:]{1,2}[a-z]{0,4}-?\d|\b(?:desk|office|team|department) ?[,(]? ?(?:(?:badge|desk|id|ref|no|ext|window)\b[ .#:]{1,2}#?[a-z]{0,4}-?\d|[a-z]{1,4}-\d{2})|\b(?:officer|representative|rep|agent|advis[eo]r|specialist|counsell?or|case ?worker|employee|associate)[ ,(]{1,3}(?:(?:badge|id|no|number|ref|staff)\b[ .#:]{1,2})?#?(?:[a-z]{1,4}-?\d{2}|\d{3,7}\b(?! (?:min|hour|day|week|year|people|customer)))|[员員](?:编|編)[号號]?(?!辑|輯)[:： ]{0,2}[a-z]{0,4}-?\d|(?<![单單件同户戶号號据據例案品])[编編][号號][:： ]{0,2}[a-z]{1,4}-?\d|(?<![产產品股票])代[号號][:： ]{0,2}[a-z]{1,4}-?\d|工[号號牌]/i;

/** Said by a help desk about itself and its work; "您好" alone is said by everybody. */
export const DESK_LINE = anyOf(
  STAFF_NUMBER,
  /(?:我是|这里是|這裡是|這裏是|这边是).{0,14}(?:客服|服[务務]|[专專][员員]|[管客]家|[经經][办辦]|承[办辦]|售[后後]|小[帮幫]手|客[户戶][经經]理|[贷貸][后後]|[财財][务務]|管委[会會]|窗口)|(?:我是|[这這][里裡边邊]是).{0,10}(?:[银銀]行|[钱錢]包|支付|[贷貸]|金融|商城|月付|[电電]力|[电電]信|燃[气氣]|移[动動]|[联聯]通).{0,6}助[理手]|客服(?:专员|專員|人员|人員|代表|中心)?.{0,12}(?:为您|為您|工号|員工編號|很高|\d{2})|人工客服|敝姓|[歡欢]迎(?:使用|[咨諮][询詢]|[来來][电電])|[银銀商信]行[A-Z]{0,2}\d{3,6}[\u4e00-\u9fff]{2,4}|[帮幫]到您|为您(?:服务|效劳|查询|登记|办理|解答|核实)|為您(?:服務|查詢|登記|辦理|處理|送出)|(?:很)?高[兴興](?:为|為|能)?您|[请請][问問].{0,8}(?:[什甚][么麼]|哪)?.{0,4}(?:[帮幫]|[问問][题題]|[协協]助)|请问有什么|請問有什麼|工号|員工編號|转接|轉接|人工|核实(?:到|[后後]您)|核實|感谢您的(?:来电|咨询|耐心)|稍等|how (?:can|may) i (?:help|assist)|what (?:can|could) i (?:do|help)|\bi(?:'|’| a)m \w{2,16}, .{0,30}\bassistant\b|digital assistant|thank(?:s| you) for (?:contacting|reaching|your patience|chatting|waiting)|\bthis is \w+|my name is|representative|you are (?:now )?(?:chatting|connected)|you(?:'|’)?re through to|\bi(?:'m| am) (?:here to help|your|sorry to hear)|let me (?:check|pull|look|see)|i (?:can|could|have|will|'ll) (?:also )?(?:see|waive|submit|offer|set|arrange|help|add|transfer|check|request|spread|pause|freeze|raise|escalate)|your account|one moment|bear with me|virtual (?:agent|assistant)|support (?:team|agent|specialist)|welcome to|wie kann ich|(?:puedo|podemos) ayudar|te ayud[oa]|le ayud[oa]|le atiende|soy .{0,30}(?:de|del) (?:servicio|atenci)|(?:puis-je|pouvons-nous|peux) vous aider|je (?:vérifie|regarde|consulte)|(?:posso|podemos) ajudar|posso aiutar|(?:kunden|vertrags|rechnungs)nummer|ich (?:schaue|prüfe|sehe)|einen moment|numéro de (?:client|contrat)|ご用件|お問い?合わせ(?:いただき|ありがとう)|オペレーター|担当の|承りま|お調べ|ご確認いたし|お客様番号|少々お待ち|도와드릴|상담원|고객님/,
);

/** What customers write to a help desk about. */
export const MATTER =
  /账单|帳單|还款|還款|逾期|分期|延期|欠款|利息|减免|減免|违约金|滞纳金|滯納金|[宽寬]限|最低|缴|繳|催收|信用卡|额度|退款|退货|退貨|订单|訂單|物流|发票|發票|保单|停机|宽带|电费|协商|失业|失業|\b(?:bills?|billing|payments?|paid|pay|due|overdue|past due|balance|late fee|instal?lments?|loan|debt|owe|hardship|arrangement|refund|invoice|account|order|delivery|parcel|charge[ds]?|fee|statement|card|broadband|tariff|meter|policy|claim|credit|interest|lost my job|redundant|unemployed|rechnung|mahnung|raten\w*|factura|deuda|facture|fatura|bolletta|vertrag|zahlung|zahlen|konto|strom|abschlag|contrato|pago|pagar|recibo|pedido|reembolso|payer|paiement|prélèvement|échéancier|contrat|commande|remboursement|fatura|pagamento|conta|pagare|rata|payment plan|arrears|direct debit|council tax|rent|premium|tax|chargeback|transaction|transfer|withdrawal|top-?up|booking|ticket)\b|請求書?|支払|料金|引き落とし|延滞|分割|契約|注文|연체|요금|결제|납부|还不上|還不出|繳不出|扣[款费費]|话费|話費|流量|欠[费費]|押金|退[课課票租保押订訂换換]|[维維]修|[报報]修|故障|投[诉訴]|申[诉訴]|[发發][货貨]|出[货貨]|[换換][货貨]|到[账帳]|[罚罰]款|[学學][费費]|水[费費]|物业|房租|租金|保[费費]|理[赔賠]|提现|充值|儲值|冻结|凍結|包裹|快[递遞]|运单|運單|[账帳][户戶号號]|套餐|合约|合約|[贷貸]款|借款|缴纳/i;

export const ASSISTANT_LINE =
  /as an ai|you (?:could|can|might) (?:say|write|try saying|phrase)|here(?:'|’)?(?:s| is| are) (?:a |an |the |some |my )?(?:\w{1,14} ){0,2}(?:version|draft|options|tips|message|email|letter|reply|script)|可以[这這][样樣](?:[说說][写寫]?|写|寫|回)|几点建议|幾點建議|建议如下|建議如下|以下是(?:几|幾|一|您|建)|language model|here(?:'s| is) (?:a|an|the) (?:example|function|code|summary|poem|recipe|list|draft|outline)|```|def \w+\(|const \w+ =|作为(?:一个)?(?:AI|人工智能|语言模型)|以下是(?:一[个首段]|代码|示例)|\brecipe\b|\bpython\b|javascript|\bregex\b/i;

/** Said with the manners of a business to one it serves. */
export const POLITE_LINE =
  /您|[贵貴](?:司|[户戶]|方)|台端|理解(?:你|您|[同学學]{2})|同[学學]你好|[给給造帶带].{0,6}不便|\b(?:mr|ms|mrs|mx)\.? [A-Z]|apologi[sz]e|\b(?:thank you|thanks) for (?:your|getting|letting|confirming|waiting|contacting)|\bour (?:team|records|system|policy|office|side|terms|finance|accounts)\b|\bwe(?:'ve| have|'ll| will| can| could|'d| would)\b/i;

/** What is owed, put off, let off or given back. */
export const OWED_LINE =
  /欠|逾期|分期|[贷貸]款|[房车車][贷貸]|利率|[结結]清|[还還][款不上清]|[账帳][单單]|滞[纳納]|滯納|[违違][约約]金|延期|展期|[宽寬]限|房租|租金|[减減]免|[缴繳催]|退[款费費课課押]|押金|扣[款费費]|利息|本金|\b(?:overdue|arrears|late fees?|install?ments?|past due|behind|balance|waived?|refund(?:ed)?|payments?|direct debit|bill(?:ed|s)?|debt|owed?|fees?|charged?)\b/i;

/** What only a creditor says, or one who serves for it: it knows the account, and what it can do about it. */
export const CREDITOR_LINE =
  /\b(?:last (?:four|4) digits|date of birth|(?:confirm|verify) your (?:full name|name|address|postcode|identity|details|account|phone)|security (?:question|check)s?|(?:^|[,.!] )(?:(?:this is|it's|i'm|i am) )?\w{2,16} (?:here )?from (?!my |your |our |the bank)(?:[\w&]{1,20} ){1,3}(?:credit union|building society|bank|finance|lending|loans|energy|water|telecom|mobile|housing|lettings)\b|your (?:balance|arrears|agreement|tenancy|policy|bill|invoice|direct debit|application|plan|case|order|line of credit|loan) (?:is|was|has|shows|of|number)|(?:we|i) (?:can|could|can't|cannot) (?:offer|set up|arrange|freeze|pause|spread|waive|hold|accept|credit|refund|reduce|extend)|(?:i(?:'|’)ve|we(?:'|’)ve|i have|we have) (?:checked|paused|stopped|updated|extended|sent|located|credited|added|applied|noted|placed|set up|raised|passed|escalated|arranged|submitted|waived|removed|refunded|frozen|logged|opened)|payment (?:arrangement|plan|holiday)s?|thank(?:s| you) for (?:your (?:message|email|enquiry|query|patience|reply|payment)|getting in touch|letting us)|we would keep your|would you like (?:me|us) to|reduce your|income and expenditure|anything else (?:i|we)|case (?:number|id|reference)|your next bill|vielen dank für ihre (?:nachricht|anfrage)|wir (?:können|bieten)|gracias por (?:contactar|escribir|su|tu)|podemos (?:ofrecer|fraccionar|aplazar)|merci (?:de nous|pour votre)|nous (?:pouvons|avons bien)|we refer to your|please be (?:advised|informed)|kindly (?:let us|provide|note|refer)|on our (?:side|end|system)|our records|(?:put|pass|transfer|connect)(?:ing)? you (?:through )?to)\b|核[对對实實](?:您的)?(?:身份|信息|身分|資料)|身份[证證](?:后|後|号|號)|身分證(?:字號|後)|(?:系[统統]|后台|後台)(?:显示|顯示|查)|[这這][边邊](?:看到|显示|顯示|[查帮為为给給])|[帮幫为為给給]您(?:登[记記]|申[请請]|[查提备備处處]|上报|反[馈饋]|安排|送出)|您(?:[本当當上][期月]|[当當]前|目前|[这這]期).{0,8}(?:待[还還缴繳]|[应應][还還缴繳]|欠[费費款]|未[还還缴繳]|逾期)[^{\d]{0,6}\d|您[这這][边邊]|您的(?:[账帳][户戶号號单單]|[订訂][单單]|[贷貸]款|借款|合[约約同]|保[单單]|套餐|申[请請]|工[单單])|工[单單][号號]|感[谢謝]您的(?![预預][订訂定]|[订訂]房|光[临臨]|惠[顾顧])|久[等候]|(?:已|会|會)?(?:派[单單]|[补補][单單]|受理|[转轉]交|回[访訪])|ご(?:返信|連絡)ありがとう|でございます|いたしました|(?:確認|対応)(?:が取れ|いた)|祝您|很抱歉|非常抱歉|[分延][期].{0,6}(?:方案|申[请請])|未繳|您目前/i;

/** The name of somebody at a help desk. */
export const DESK_NAME =
  /客服|专员|專員|售[后後]|[贷貸][后後]|[当當][铺舖]|[银銀]行|小[额額]?[贷貸]|オペレーター|サポート|担当|상담|kundenservice|kundendienst|conseill|service clients?|agente|berater|servicio al|atenci[óo]n|\b(?:support|care|services?|billing|collections?|help ?desk|advis[eo]r|representative|agent|accounts|payments|hardship|teams?|desk|recover(?:y|ies))\b/i;

/** Hardly anybody but one at a desk says so of itself. */
export const DESK_ITSELF = anyOf(
  STAFF_NUMBER,
  /\bi(?:'|’| a)m your (?:(?:account|case|loan|personal|billing|support|payment|customer|service|hardship) ){1,2}(?:specialist|manager|representative|officer|agent|advis[eo]r|assistant)|客服(?:专员|專員|人员|人員|代表|中心)?.{0,12}(?:为您|為您)|how (?:can|may) i (?:help|assist)|you(?:'|’)re through to|welcome to (?:the |our )?(?:[\w’'&-]+ ){0,4}(?:chat|support|help ?desk|services?|care|messaging)(?![a-z])|(?:what is|what’s|what's|may i have|could i have) your (?:full name|(?:student|account|customer|member|policy|order|case|reference|client|card) (?:id|no|number|reference))|[请請](?:提供|[报報告]|[输輸]入)(?:一下)?您的(?:[账帳][号號户戶]|[户戶][号號]|[学學][号號]|手[机機]|身[份分][证證]|[订訂][单單]|保[单單])/,
);

/** Said by the one who serves: at the keyboard of an agent it is the page's own person who says it. */
export const SERVING_LINE =
  /有(?:什么|什麼|哪些)?(?:可以|能|需要).{0,3}[帮幫協]|需要(?:什[么麼]|哪些)(?:服[务務]|[帮幫協协]助)|[为為]您(?:服[务務]|查|核|登|办|辦)|[帮幫]您(?:查|核|登|处|處)|how (?:can|may) i (?:help|assist)|what (?:can|could) i (?:do|help)|\bi(?:'|’| a)m \w{2,16}, .{0,30}\bassistant\b|thank(?:s| you) for (?:contacting|reaching out|your patience)|i(?:'m| am) happy to help|you(?:'|’)re through to|(?:我是|[这這]里是|這裡是).{0,14}客服|wie kann ich .{0,10}helfen|(?:puedo|podemos) ayudar|(?:puis-je|pouvons-nous) vous aider|ご用件/i;
