/** A word that leaves no way out, and the act of paying it is tied to. */
export const PROMISES = new RegExp(
  [
    '(?<![不无没否敢能])(?:一定|保证|绝对|肯定|必定|百分之百|百分百|100%|无论如何|说到做到|对天发誓|我发誓|发誓|以人格担保|打包票|决不|绝不|再也不会|担保|包你|说什么(?:我)?(?:也|都))(?!程度|金|人|额|的困难|数量|影响|期限|比例|时间|难度|压力|要求|会影响|不够)',
    '\\b(?:guarantee|i swear|definitely|absolutely (?:will|pay|no)|no matter what|without fail|for certain|for sure|certainly (?:will|pay)|100 ?%|i give you my word|will never (?:be late|miss)|you have my word|promise(?! me| that you))\\b',
  ].join('|'),
  'u',
);

/** Only a promise about paying is a promise that can be broken here. */
export const KEEPS =
  /还|缴|付|清|逾期|拖欠|收到|办到|做到|履行|履约|兑现|守约|处理|按时|准时|凑|到账|pay|settle|clear|repay|late|miss|send|transfer|on time|keep (?:up|to)|sort/u;

/** Said of or to the other side, denied, or asked. */
export const NO_PROMISE =
  /(?:不能|无法|不敢|没法|难以|不好|不想|不愿)(?:随便|轻易|完全|百分之百)?(?:保证|一定|承诺|答应)|不确定|不知道|没把握|(?<![向跟给对])(?:你|贵司|贵行|你们|对方|银行|平台)(?:们|方)?(?:能|可以|是否|会)?.{0,3}(?:保证|一定|绝对|肯定)|(?:保证|一定|肯定).{0,8}(?:吗|么)|(?:有|存在|造成)一定|不一定|说不定|cannot|can't|can not|not able to|do(?:n't| not) want to (?:promise|guarantee)|(?:can|could|do|will|would) you (?:guarantee|promise)|you (?:guarantee|promised?|definitely)|not (?:guarantee|promise)|unable to (?:guarantee|promise)|rather not promise|without (?:a )?(?:guarantee|promise)|payment guarantee|compromise|担保[人物费]|提供担保|not sure|definitely (?:struggling|have to|need|want|not)|do i\b/u;
