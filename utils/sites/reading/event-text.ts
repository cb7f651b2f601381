const LONGEST = 80;
const EVENT =
  /^.{0,40}(?:已|已經)?(?:加入|接入|离开|離開|退出|进入|進入|结束|結束|接受|接受了)(?:了)?(?:本次|您的|此)?(?:会话|會話|对话|對話|對談|对谈|聊天|服务|服務|请求|請求)[。.]?$|^.{0,40}(?:has |have )?(?:joined|left|entered|ended)(?: the)? (?:chat|conversation|session)\.?$|^.{0,60}\b(?:transferred|assigned)\b.{0,40}$|^(?![我您你]).{2,30}已(?:接入|加入|上[线線])[。.]?$|^.{0,30}受理.{0,6}工[单單]$|^.{0,6}工[单單].{0,6}受理.{0,30}$|^(?:chat|conversation|session) (?:has )?(?:started|ended|closed)\.?$|^您?(?:已|正在)?(?:进入|進入)?(?:排队|排隊|等候).{0,20}$/i;

/** Said by the chat itself: who came, who went, where one stands in the queue. */
export function isEventText(text: string): boolean {
  return text.length <= LONGEST && !text.includes('\n') && EVENT.test(text);
}

const RATING =
  /^.{0,6}(?:服务|服務|解答|回答).{0,4}[满滿]意[吗嗎][？?]?$|^[请請](?:您)?[为為对對]?(?:评价|評價|评分|評分)(?:本次|此次|我们的|我們的)?(?:服务|服務|会话|會話|对话|對話)?[：:。]?$|^(?:服务|服務|客服)?[满滿]意度(?:调查|調查|评价|評價|评分|評分)$|^(?:请|請)?(?:您)?[对對为為].{0,10}(?:服务|服務|客服|会话|會話|对话|對話)(?:.{0,2}[进進]行|[做给給]?[出个個])?(?:评价|評價|评分|評分|打分)[：:。]?$|^(?:(?:did (?:we|i|this)|was your) .{0,20}\b(?:resolved?|solved?|help(?:ful)?|answer)\b.{0,24}|how (?:would you rate|(?:satisfied|happy|likely) (?:were|are) you) .{2,50}|how did we do|how was (?:your|the|this) (?:chat|conversation)|(?:please )?rate (?:your|the|this) (?:chat|conversation|experience))\s?[?:.]?$/i;

/** Above the stars. An agent may ask the same: only what nobody says is left out. */
export function isRatingText(text: string): boolean {
  return text.length <= LONGEST && RATING.test(text);
}
