import type { HeardReason } from './agent-words';

/** In this order: the more telling word wins where two fit. */
const WORDS: readonly (readonly [HeardReason, RegExp])[] = [
  ['fraud', /[诈詐][骗騙]|被[骗騙]|scam|fraud/i],
  [
    'job_loss',
    /裁[员員]|被裁|失[业業]|[离離][职職]|[没沒][有了]?工作|丢了工作|laid off|lost (?:my|the) job|redundan|unemploy|out of work/i,
  ],
  ['accident', /[车車][祸禍]|意外|受[伤傷]|accident|injur/i],
  [
    'illness',
    /生病|住院|手[术術]|[医醫][疗療院]|看病|病了|重病|\bill\b|illness|hospital|sick|surgery|medical/i,
  ],
  ['divorce', /[离離]婚|divorce|separat/i],
  ['disaster', /地震|[台颱][风風]|水[灾災]|洪水|火[灾災]|flood|earthquake|storm|\bfire\b/i],
  ['business', /生意|店|倒[闭閉]|公司[关關]|business|shop/i],
  [
    'income_down',
    /降薪|[减減]薪|[无無]薪|收入|工[资資]|薪[资資水]|income|hours (?:were |have been |got )?cut|pay cut|wages|salary/i,
  ],
  ['family', /家人|家里|家裡|父[亲親]|母[亲親]|爸|妈|媽|孩子|小孩|family|mother|father|child/i],
  [
    'contact_changed',
    /[换換][了号號]|[换換][手电電][机機]|[没沒]收到|地址|搬家|changed (?:my )?(?:phone|number|address)|moved|did(?: not|n['’]t) (?:get|receive)/i,
  ],
  ['forgot', /忘|疏忽|[记記][错錯]|forgot|slipped my mind|missed the date/i],
  [
    'cash_flow',
    /周[转轉]|週轉|[资資]金|困[难難]|手[头頭]|[紧緊]|cash flow|tight|struggl|hardship|short of money|difficult/i,
  ],
];

export function hearReason(text: string): HeardReason | undefined {
  return WORDS.find(([, words]) => words.test(text))?.[0];
}
