const SYSTEM = /^(?:系[统統](?:消息|訊息|提示|通知)?|system(?: message)?)$/i;
const AGENT_TITLE =
  /客服|坐席|座席|[专專][员員]|人工|[机機]器人|智能|助手|助理|小二|[经經]理|[顾顧][问問]|催收|法[务務]|[对對]方|\b(?:agent|support|rep|representative|service|assistant|bot|chatbot|advis[eo]r|specialist|operator|collections?|manager)\b/i;
const AGENT_ENDS =
  /(?:客服|坐席|座席|[专專][员員]|人工|[机機]器人|助手|助理|[经經]理|[顾顧][问問])$/;
const USER =
  /^(?:我|我方|我自己|自己|本人|您|你|我[说說]|me|myself|i|i said|you|you said|customer|client|user|visitor|guest|[顾顧]客)$|^(?:客[户戶]|用[户戶]|[访訪]客)/i;
const BOT = /[机機]器人|智能|\b(?:chat)?bot\b|virtual|automated/i;

/** What stands before a colon in a bill or a form and is nobody's name. */
const FIELD =
  /金[额額]|日期|日$|[时時][间間]|[编編][号號]|[单單][号號]|工[号號]$|[还還繳缴]款|[账帳][单單户戶号號]|[备備][注註]|[电電][话話]|地址|[邮郵]箱|姓名|利息|本金|[费費]|合[计計]|期[数數]|原因|[说說]明|注意|提示|方式|[标標][题題]|主[题題]|收件|寄件|[发發]件|[热熱][线線]|[网網]址|[链連鏈][接結]|密[码碼]|[额額]度|分期|方案|如下|尊敬|[亲親][爱愛]|^[问問答]$|\b(?:q|dear|amount|date|due|total|balance|ref|reference|number|no|id|note|subject|from|to|cc|phone|email|address|payment|fee|interest|plan|step|option|hours?|https?|ps)\b/i;
const NO_NAME = /[。！？!?；;，,、"“”「」『』<>{}|=…*#]|\/\//;
const LONGEST_NAME = 24;
const MOST_WORDS = 4;

/** Whose label this is, as far as the label itself says. */
export function sideOfName(name: string): 'agent' | 'user' | 'system' | null {
  const plain = name.split(/[(（[【]/)[0]?.trim() || name;
  if (SYSTEM.test(plain)) return 'system';
  if (AGENT_TITLE.test(name)) return 'agent';
  return USER.test(plain) ? 'user' : null;
}

export function isBotsName(name: string): boolean {
  return BOT.test(name);
}

/** Short, and no sentence: it may be what a speaker is called. */
export function mayBeName(label: string): boolean {
  const name = label.trim();
  if (name === '' || name.length > LONGEST_NAME || NO_NAME.test(name)) return false;
  return /[\p{L}\p{N}]/u.test(name) && name.split(/\s+/).length <= MOST_WORDS;
}

export function isFieldLabel(label: string): boolean {
  return FIELD.test(label) && !AGENT_ENDS.test(label.trim());
}
