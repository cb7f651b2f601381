/** A clause that warns, refuses or denies: what it names is not asked for. */
export const WARNS =
  /勿|不要|(?<![识区分差个级特告离性])别(?!人|的|处|家|名|墅|样)|不得|不可(?!能)|切莫|禁止|不会(?!操作|弄|影响|处理|办|用(?:的|手机|电脑|,|$))|绝不|从不|从未|未委托|不能(?!还|按|缴|偿|办|当|考|上)|不收|不支持|不提供|不开放|不接受|不办理|无需|无须|不用|不需|不必|免收|没有(?:任何)?.{0,4}会|没有所谓|无法|没办法|停止(?:再)?(?:联|致|打)|谨防|警惕|防范|防骗|小心|当心|妥善保管|保护好|以免|避免.{0,4}(?:上当|受骗|被骗)|我(?:不|只|先)(?:会|想|能|愿)?(?:向|在|从|通过)?(?:提供|共享|分享|转|汇|扫|念|打|官方)|(?:验证码|密码)我不/u;

export const WARNS_ENGLISH =
  /\b(?:never|nobody|avoid|waived?|unable|without|refuse to|wouldn't|shouldn't|isn't|aren't)\b|(?<!if you |unless you )\b(?:do not|don't|can't|cannot|will not(?! stop)|won't(?! stop)|would not|should not|must not|may not|not allowed|not required|didn't|does not|doesn't)\b|\bno (?:processing|upfront|need|cost|fees?|charge|admin|handling)\b|\b(?:free of charge|for free|no longer)\b/u;

/** Says of the whole sentence that it tells of swindlers. */
export const TELLS_OF_SCAMS =
  /骗局|(?<!你这?种?|行为)(?:是|属于?)(?:典型的?)?(?:诈骗|骗子|骗人|骗术|假的)(?!罪)|诈骗(?:分子|手法|套路|短信|电话)|(?:自称|冒充|假冒).{0,16}(?:的?(?:人|来电|短信|电话)|诈骗)|公安机关不会|不是官方|并非官方|\bscam(?:mer)?s?\b|\bfraudsters?\b|\bbeware\b|(?:are|is) (?:all )?fake\b/u;

/** A clause that only goes on with the warning before it. */
export const GOES_ON = /^\s?(?:包括|以及|或|也|更|亦|还有|和|及|透露|泄露|or |nor |including )/u;
