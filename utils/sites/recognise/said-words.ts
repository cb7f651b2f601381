/** How a page without rows that are known as such tells who spoke. */

/** The one at the keyboard, alone in its label. */
export const OWN_LABEL =
  /^(?:you|me|i|you (?:said|wrote|replied|asked)|your (?:message|reply|question|enquiry|request)|customer|client|visitor|guest|我|您|你|本人|[閣阁]下|(?:您|你)的(?:来信|來信|留言|消息|訊息|提问|提問|问题|問題|追问|追問)|我的?(?:来信|來信|描述|留言|提问|提問|问题|問題|反馈|回复|回覆|追问|诉求|訴求|说|說)|(?:用户|用戶|客户|客戶|会员|會員|旅客)(?:留言|提问|提問|描述|回复|回覆|追问|反馈)?|追问|追問|(?:sie|ich)(?: (?:schrieben|schrieb|haben geschrieben))?|vous(?: avez écrit)?|moi|(?:usted|tú)(?: escribió| escribiste)?|tú|yo|você|お客様|ご質問|나|고객)$/i;

/** What some letters print before the name of who wrote them. */
export const FROM =
  /^(?:from|von|de|寄件[人者]|[发發]件人|[发發]信人|[发發]送人|提交人)\s?[:：]\s*/i;

/** The one at the keyboard, before what it said. */
export const OWN_PREFIX =
  /^(?:you|me|我|您|你|お客様|客户|客戶|用户|用戶|customer|visitor|guest)(?: said| wrote)?\s?[:：]/i;

/** Days and times beside a name, and what sets them apart. */
export const BESIDE_NAME =
  /[\d\s\u3000:：/.,·•|()（）↑↓→←#[\]年月日–—-]+(?:[ap]m\b)?|\b(?:at|on|am|um|pm|le|el|de|del|à|uhr|yesterday|today)\b|\b(?:jan|feb|fév|mar|mär|apr|avr|may|mai|jun|juin|jul|juil|aug|ago|aoû|sep|set|oct|okt|nov|dec|dez|déc|dic|ene|abr)[a-zéûä]{0,7}\b|昨天|今天|上午|下午/gi;

/** The name of whoever answers, with what it did. */
export const ANSWERER =
  /^staff$|^(?!you\b)\S.{1,40} (?:replied|wrote|said|responded|answered|antwortete|schrieb|a (?:répondu|écrit)|respondió|escribió)$|(?:回复|回覆|答复|答覆|回答|机构|機構|单位|單位|部门|部門|公司|平台|团队|團隊)$/i;

/** What sends a line off. */
export const SEND_ACTION =
  /^(?:[➤➢➣⮞▶►➔→↑⬆⏎✈](?:\ufe0f)?|send(?: (?:a |my |your )?(?:secure )?(?:message|reply))?|(?:post|submit|add) (?:a |my |your )?(?:message|reply|response)|reply|发送|發送|送出|傳送|传送|回复|回覆|(?:[发發]送|送出|傳送|提交|[继繼][续續]|新增|追加)(?:消息|[訊讯]息|留言|回[复覆復]|追[问問]|提[问問]|[问問][题題]|反[馈饋]|意[见見]|[补補]充|[诉訴]求|[来來]信|信件|[对對][话話])|(?:nachricht |antwort )?(?:ab)?senden|antworten|envoyer|répondre|enviar|responder|invia|rispondi|verzenden|(?:送信|返信|追加)(?:する)?|보내기|전송|답장)$/i;

/** What sends anything off: a letter only where two sides wrote before. */
export const SUBMIT_ACTION =
  /^(?:submit|post|add|continue|提交|确定提交|[遞递]交|absenden|valider|ok)$/i;

/** How a page calls the box a line is written in. */
export const LINE_BOX =
  /message|reply|chat|消息|訊息|讯息|咨询|諮詢|回复|回覆|留言|追问|nachricht|antwort|mensaje|mensagem|messaggio|bericht|メッセージ|返信|메시지/;
