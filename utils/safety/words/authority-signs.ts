import type { Sign } from './sign';

/** Jail for a debt, and what else is only said to frighten. */
export const inventedConsequenceSign: Sign = {
  ways: [
    [
      /坐牢|坐监|判刑|(?:会|要)被?判(?![断决定])|拘留|逮捕|(?<!民)刑事|刑责|诈[骗欺]罪|抓(?:你|人|起来|去|走)|被抓|拉你|经侦|通缉|踩缝纫机|进去(?:吧|蹲)|吃牢饭|带走|被传唤|会.{0,4}传唤|传唤你|移交公安|牢狱|我们报(?:了)?案|已(?:经)?报(?:案|警)|报[警案](?:立案|抓|处理你)|立案侦查|关(?:起来|进去)|蹲(?:监|大牢|局子)|吃官司坐|上不了学/u,
    ],
    [/公安|警察|派出所|警方|警局/u, /找你|上门|去你|抓|带你|带走|传唤|报案|立案|来你/u],
    [
      /子女|孩子|小孩|下一代/u,
      /影响|连累|受.{0,2}(?:牵连|限)|当兵|考公|政审|不能|[考上当做]不了|考公务员|以后.{0,8}(?:看|查)/u,
    ],
    [
      /\barrest(?:ed|ing)?\b|\bjail(?:ed)?\b|\bprison\b|\bcriminal charges?\b|\bwarrant\b|\bpolice (?:will|are)\b|\block you up\b|\bprosecuted\b|\binto custody\b|\bis a crime\b|\bbehind bars\b|\bcharged with\b|\breported you to\b|\bchildren will be taken\b|\bgo(?:ing)? to jail\b|\bput you (?:away|in prison)\b|\bcriminal (?:case|offen[cs]e|record|complaint|matter)\b|\bdeport|\bofficers? (?:will|are) (?:come|coming|be sent)/u,
    ],
  ],
  not: /不会影响|不影响|可以(?:去|向)?.{0,6}报[案警]|建议.{0,6}报[案警]|开具|三联单|回执|报案(?:证明|单)|学费|安全账户|诈骗(?:电话|短信)|police report|reported to|school fees/u,
};

/** Says it is the court, the police or the like. Who says so may be it: the advice is to check. */
export const falseAuthoritySign: Sign = {
  ways: [
    [
      /(?:我们?|我哋|本人|这里|这边)(?:是|系|代表|受)[^,]{0,12}?(?:法院|公安|派出所|经侦|检察|地检|警官|民警|警[察政务]|调查局|检调|廉政|金管会|银保监|金融监管|刑警|刑事|警署|法官|书记[官员]|执行[局署处法]|警务|仲裁委|司法局|法庭)/u,
    ],
    [/(?:敝姓|我姓)[^,]{1,3},(?:我)?是(?:法院|地检|警|书记|经侦|公安|检察)/u],
    [
      /\bagent \w{2,12} from the (?:federal|government)|\b(?:represent|(?:i|we) work for|i'm with|calling from) the (?:\w+(?:'s)? ){0,2}(?:court|police|government|sheriff|treasury|irs|hmrc)/u,
    ],
    [/(?:我|本人)是[^,]{0,12}律师/u, /立案|起诉了?你|刑事/u],
    [
      /\b(?:this is|i am|i'm|we are|we're|calling from|on behalf of) (?:with )?(?:an? |the )?(?:county |federal |local |state |city )?(?:police|courts?|sheriff(?:'s)?|district attorney|bailiffs?|federal agent|government|officer|marshal|law enforcement)\b/u,
    ],
    [/\bi'm the attorney who\b|\bbadge (?:number )?\d|\bact on the court's instructions\b/u],
  ],
  not: /冒充|可能向|将向|会向|going to court/u,
};
