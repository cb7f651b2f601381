/** The user's own side of the talk, in folded text. Agents say 帮你, for you; users say 帮我, for me. */
const OWN_CHINESE =
  /我(?:想|希望|打算|愿意|想要|需要)(?:申请|分期|延期|协商|咨询一?下?(?:还款|分期|延期)|把|办理|请你|请问|缓|一次|每月|先还)|我(?:已经?)?(?:失业|没有收入|没有钱|没钱|还不上|还不起|被裁|被辞退|生病|住院)|我(?:现在|目前|最近|暂时|这边|家里|手头)(?:确实|真的|实在|很|非常|没有?|无|失业|收入|资金|困难|生病|出了|周转)|我(?:每个?月|一个月|这个月|下个?月|月底|本月|现在|今天)?(?:最多|只|先)?(?:能|可以|会)?(?:还|缴|承担|拿出)(?:得起)?\d|(?:帮|给)我(?:申请|延|减|免|分期|办理?|转(?:接|人工)|停|宽限|出示)|我(?:不会|不能|不想|不方便|没有义务)(?:提供|给|告诉|说)|你的工号|我的(?:困难|收入|经济|工资|欠款|贷款)|我(?:不是恶意|没有恶意|并非恶意)/;
const OWN_ENGLISH =
  /\bi(?:'ve| have)? (?:recently )?(?:lost my job|been laid off|was laid off|have no income|cannot (?:pay|afford)|can't (?:pay|afford)|am unable to pay|am struggling|can only (?:pay|afford)|owe you|fell behind)\b|\bi (?:can|could|will|would like to|want to|am able to) (?:pay|afford|offer) |\bcan i (?:pay|set up|make|arrange|request)\b|\bcould you (?:please )?(?:freeze|waive|extend|reduce|stop|remove)\b|\bi (?:would like|want|wish) to (?:request|apply|ask for)\b|\bmy (?:income|hours|wages|financial situation|debt|arrears)\b|\byour (?:staff|employee|agent) (?:id|number)\b/;
const AGENT =
  /(?:帮|为|给|替|与|跟|和)你|你的(?!工号)|我们|这边|本行|我司|\bfor you\b|\byour (?!staff|employee|agent)|\bwe\b|\bi can (?:offer|give|set|help)/;

/** Pasted from the wrong side: nothing the agent did. */
export function isOwnLine(folded: string): boolean {
  return (OWN_CHINESE.test(folded) || OWN_ENGLISH.test(folded)) && !AGENT.test(folded);
}
