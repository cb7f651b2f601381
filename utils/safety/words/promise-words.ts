/** A word that leaves no way out, and the act of paying it is tied to. */
export const PROMISES = new RegExp(
  [
    '(?<![不无没否敢能])(?:一定|保证|绝对|绝无|肯定|必定|必然会|铁定|准保|包准|包管|百分之百|百分百|100%|无论如何|不管怎样|不管发生什么|说到做到|说话算[话数]|言出必行|对天发誓|我发誓|发誓|以人格担保|打包票|拍胸脯|立(?:字据|军令状)|决不|绝不|永不|永远不会|再也不(?:会)?|担保|包你|板上钉钉|砸锅卖铁|死也要|说什么(?:我)?(?:也|都)|一天都不会|一分(?:钱)?(?:都|也)?不(?:会)?少|绝不食言)(?!程度|金|人|额|的困难|数量|影响|期限|比例|时间|难度|压力|要求|会影响|不够)',
    "(?:\\b(?:guarantee[ds]?|i swear|i vow|i pledge|definitely|absolutely (?:will|pay|no|certain)|no matter what|come what may|whatever happens|without fail|without (?:a |any )?doubt|no doubt|for certain|for sure|certainly (?:will|pay)|i give you my word|my word|on my (?:life|mother's|kids'|children's)|hand on heart|cross my heart|mark my words|rest assured|bet my life|(?:can|may) (?:count|rely|bank) on (?:me|it|that)|assure you|will never (?:be late|miss|happen)|won't ever|never (?:ever )?(?:again|be late|miss|happen)|never ever|i'll never|i will never|(?:one|a) hundred per ?cent|promise(?! me| that you| from you))\\b|\\b100 ?%(?! of| off| balance| settlement))",
  ].join('|'),
  'u',
);

/** Only a promise about paying is a promise that can be broken here. */
export const KEEPS =
  /还|缴|付|清|逾期|拖|迟|欠|违约|爽约|食言|赖账|收到|入账|到位|办到|做到|履行|履约|兑现|守约|处理|按时|准时|凑|到账|打款|打给|转[账给]|汇|交(?!代|流|谈)|\bpa(?:y|id|ys|ying|yments?)\b|settl|clear|repa[iy]|\blate\b|\bmiss|\bsend|\bsent\b|transfer|on time|keep (?:up|to)|sort|the money|the (?:full |whole )?(?:amount|balance)|in full|be (?:there|in your account)|\bdefault/u;

/** Said of or to the other side, denied, or asked. */
export const NO_PROMISE =
  /(?:绝对|肯定|一定)(?:没|是|错|不对|有(?:问题|误|人)|记错|搞错|弄错)|(?:一定|必须)(?:要|得)?(?:先)?(?:问|看|核|确认|商量|了解|知道|说清|搞清|弄清)|是不是|是否|难道|为什么|非要|必须|要求我|(?:不能|无法|不敢|没法|难以|不好|不想|不愿|没办法|办不到|给不了)(?:给你?|向你?|随便|轻易|完全|百分之百)?.{0,3}(?:保证|一定|承诺|答应|打包票)|不确定|不知道|没把握|(?<![向跟给对让])(?:你|贵司|贵行|你们|对方|银行|平台)(?:们|方)?(?:能|可以|是否|会|能否|能不能|可不可以)?.{0,3}(?:保证|一定|绝对|肯定|发誓|担保)|(?:保证|一定|肯定|绝对).{0,10}(?:吗|么)|(?:有|存在|造成)一定|不一定|说不定|cannot|can't|can not|couldn't|not able to|do(?:n't| not) want to (?:promise|guarantee)|(?:can|could|do|will|would|are) (?:you|u|they) |you(?:'ve|'d| have| had)? (?:guarantee|promised?|assured?|definitely|said)|not (?:guarantee|promise|sure|certain)|unable to (?:guarantee|promise)|rather not promise|without (?:a )?(?:guarantee|promise)|payment guarantee|compromise|担保[人物费]|提供担保|definitely (?:struggling|have to|need|want|not|like|interested)|(?:do|must|should|will) i\b|promised (?:letter|call|refund|reply)|\bguarantee (?:card|scheme|fund)/u;
