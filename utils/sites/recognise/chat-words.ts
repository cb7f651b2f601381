/** What is said in chats, by help desks and by others. */

/** Said by a help desk about itself and its work; "您好" alone is said by everybody. */
export const DESK_LINE =
  /(?:我是|这里是|這裡是|這裏是|这边是).{0,14}客服|客服(?:专员|專員|人员|人員|代表|中心)?.{0,12}(?:为您|為您|工号|員工編號|很高|\d{2})|人工客服|为您(?:服务|效劳|查询|登记|办理|解答|核实)|為您(?:服務|查詢|登記|辦理|處理|送出)|(?:很)?高[兴興](?:为|為|能)?您|请问有什么|請問有什麼|工号|員工編號|转接|轉接|人工|核实到|核實|感谢您的(?:来电|咨询|耐心)|稍等|how (?:can|may) i (?:help|assist)|thank(?:s| you) for (?:contacting|reaching|your patience|chatting|waiting)|\bthis is \w+|my name is|representative|you are (?:now )?(?:chatting|connected)|\bi(?:'m| am) (?:here to help|your|sorry to hear)|let me (?:check|pull|look|see)|i (?:can|could|have|will|'ll) (?:see|waive|submit|offer|set|arrange|help|add|transfer|check)|your account|one moment|bear with me|virtual (?:agent|assistant)|support (?:team|agent|specialist)|welcome to|wie kann ich|puedo ayudar|puis-je vous aider|posso ajudar|ご用件|도와드릴/i;

/** What customers write to a help desk about. */
export const MATTER =
  /账单|帳單|还款|還款|逾期|分期|延期|欠款|利息|减免|減免|违约金|最低|缴|繳|催收|信用卡|额度|退款|退货|退貨|订单|訂單|物流|发票|發票|保单|停机|宽带|电费|协商|失业|失業|\b(?:bills?|billing|payments?|paid|pay|due|overdue|past due|balance|late fee|instal?lments?|loan|debt|owe|hardship|arrangement|refund|invoice|account|order|delivery|parcel|charge[ds]?|fee|statement|card|broadband|tariff|meter|policy|claim|credit|interest|lost my job|redundant|unemployed|rechnung|mahnung|raten\w*|factura|deuda|facture|fatura|bolletta)\b|請求書?|支払|연체|요금/i;

export const ASSISTANT_LINE =
  /as an ai|language model|here(?:'s| is) (?:a|an|the) (?:example|function|code|summary|poem|recipe|list|draft|outline)|```|def \w+\(|const \w+ =|作为(?:一个)?(?:AI|人工智能|语言模型)|以下是(?:一[个首段]|代码|示例)|\brecipe\b|\bpython\b|javascript|\bregex\b/i;

/** The name of somebody at a help desk. */
export const DESK_NAME =
  /客服|专员|專員|\b(?:support|care|service|billing|collections?|help ?desk|advis[eo]r|representative|agent)\b/i;

/** Said by the one who serves: at the keyboard of an agent it is the page's own person who says it. */
export const SERVING_LINE =
  /有(?:什么|什麼|哪些)?(?:可以|能|需要).{0,3}[帮幫協]|[为為]您(?:服[务務]|查|核|登|办|辦)|[帮幫]您(?:查|核|登|处|處)|how (?:can|may) i (?:help|assist)|thank(?:s| you) for (?:contacting|reaching out|your patience)|i(?:'m| am) happy to help/i;
