/**
 * The user's own side of the talk, in folded text. Agents say 帮你, for you; users say 帮我 and speak
 * of their own bill, income and difficulty. Kept narrow: an agent's line taken for the user's is lost.
 */
const OWN = [
  // After 点 or 选 it is the name of a screen.
  '(?<![点击入开择])我(有一笔|在几家(银行|平台)|的账单|的申请编号|这期|家(这|里)期?(的)?(水|电|账|收入)|这里受(了)?灾|换过(联系|手机|电话|号码)|刚换(了)?工作|接受(展|延|分)|收到法院|愿意(还|缴|继续)|很重视|可能还不上|一时(还|周|凑|拿)|不是(故意|有意|恶意)|没有恶意|并非恶意)',
  '我(每个?月|一个月|这个月|下个?月|现在|目前|今天|最多|只能|先)?(最多|只|先)?(能|可以|只能)(先)?(还|缴|付|承担|拿出)(得起)?(¥|￥|nt|\\d|某|[一二两三四五六七八九几][百千万十])',
  '我(想|希望|打算|想要)(申请|分期|延期|协商|缓缴|缓还|先还|问能|投诉|跟你(商量|协商)|和你(商量|协商))|我要投诉',
  '我(已经?)?(失业|没有收入|没有钱|没钱|还不上|还不起|被裁|被辞退|生病|住院)',
  '我(现在|目前|最近|暂时|手头)(确实|真的|实在|很|非常)?(没有?(收入|钱|工作)|无(收入|力)|失业|收入(减|下|少)|资金(紧|周)|困难|有困难|生病|周转)',
  '我(不会|不|只)(在(聊天|对话)|提供|共享|分享|转(账|到个人|个人)|汇|扫|念|唸|打算再借)|我(核对(后|清楚)|会在期限|已经?(照|按)约定(还|缴)|确认一下今天)',
  '(这期|本期|一时|暂时)[^,你]{0,8}(还不上|缴不出|交不上|凑不齐)|不是(有意|故意)(拖|不)|非恶意拖欠',
  '(帮|给)我(申请|延|减|免|分期|办理?|转(接|人工)|停|宽限|查一?下)|请转(接)?(人工|真人)',
  '(联系|联络)我(的(单位|家人|公司|朋友)|本人|家人)|打(给|到)我的(家人|单位|公司)|你们客服|你方人员|你的工号|工号是多少',
  "\\bi(?:'ve| have)? (?:recently )?(?:lost my job|been laid off|was laid off|have no income|cannot (?:pay|afford)|can't (?:pay|afford)|am unable to pay|am struggling|can only (?:pay|afford)|owe you|fell behind|have a bill|have paid|got the due date|don't expect to be able)",
  "\\bi(?:'m| am) (?:willing|able) to (?:pay|settle)|\\bi (?:accept the|can pay|could pay|can afford|could afford|offer (?:£|\\$|\\d|to pay)|applied for|(?:won't|am not going to|will not) (?:pay|give you|share)|will pay)",
  "\\bi(?:'d| would)? (?:like|want) to (?:request (?:a|an|more)|apply for|ask for (?:more|an extension|a (?:plan|payment|reduction))|keep the plan|record a complaint)",
  '\\b(?:can|could) i (?:pay|set up|make (?:a|smaller) (?:payment|monthly)|arrange|have more time|spread|send (?:them|it) later|use the last)|\\bif i (?:pay|follow|settle)\\b',
  '\\bcould (?:you (?:please )?(?:freeze|waive|extend|reduce|stop|remove|move the due)|this (?:late )?fee be)',
  '\\bmy (?:monthly )?(?:income|hours|wages|bill|financial situation|debt|arrears)\\b|\\b(?:your|and) (?:staff|employee|agent) (?:id|number)\\b|do you have (?:financial assistance|a hardship)',
].map((source) => new RegExp(source, 'u'));

const AGENT =
  /(?:帮|为|给|替)你(?!们)|你(?:的(?!工号)|名下|是否|打算|预计|提供|目前|暂时|现在|这期|本期|没|未)|请问你(?:是|打)|如果你|若你|本行|我司|我行|\bfor you\b|\bwith you\b|\bcan you pay\b|\bi can (?:offer|give|set|help)|\bare you\b|\byour (?:debt|income|payments? (?:is|are|was)|credit)/u;

/** Pasted from the wrong side: nothing the agent did. */
export function isOwnLine(folded: string): boolean {
  return OWN.some((pattern) => pattern.test(folded)) && !AGENT.test(folded);
}
