import type { Sign } from './sign';

const SECRET =
  /验证码|校验码|动态(?:码|密码|口令)|短信码|一次性密码|认证码|识别码|确认码|(?<![a-z])(?:otp|cvv2?|cvc2?|pin)(?![a-z])|安全码|末三码|密码|(?:背面|背后|卡背).{0,6}[三3][位码个]|后面[三3]位|(?:发|寄)了?个码|授权码|口令|[六6四4]位(?:的)?数(?!额)|(?:短信|简讯|手机|刚(?:才|刚)?(?:发|收)).{0,10}(?:数字|代码|内容)|(?:收到|手机上|短信|简讯).{0,8}(?<![后末尾号])[六6四4几][位码]|收到的.{0,4}(?:短信|简讯|信息|讯息)|一串数字/u;
const GIVE =
  /发(?:我|给我|过来|来|一下|下|在这|到这|出来)|给我|告诉(?!你)|告知|提供|报(?!警|送|告|错|名|价|修|销|案)|念|唸|读(?:给|一下|出)|(?<![跟和给]你)说(?:一下|下|出)|回[复传覆给]|[打输写][在到](?:这|对话|聊天)|传(?:给我|一下|过来)|也要$|转发|输入.{0,12}(?:核对|给)|多少(?!次|钱)|几多|话俾|[俾畀]我|畀.{0,12}我|截(?:图|屏)(?:给|发)|(?:转|贴|拷|复制)(?:给我|过来|到这|上来)|是什么/u;

const ENGLISH_SECRET =
  /\b(?:verification|security|access|authori[sz]ation|confirmation|one[- ]?time) (?:code|passcode|password|pin)\b|\botp\b|\bpasscode\b|\bpassword\b|\bpin\b|\bverification number\b|\bnumbers? (?:that was |we |i )?(?:just )?(?:texted|sent)\b|\bnumbers? on the back\b|\bpin (?:number|code)\b|\bcv[vc]2?\b|\b(?:[3-8]|three|four|six|eight)[- ]digit (?:code|number)|\b(?:three|six|[36]) digits\b|\bdigits (?:you|we|that) (?:just )?(?:received|sent|got)|\b(?:the|that|this|your) code\b|\bcode (?:that|which|we|you|i)\b|\b(?:six|four|6|4) numbers\b|\bwhat (?:does )?(?:the|it|that) (?:text|message|sms) (?:say|says)\b|\b(?:sent|texted|send|text) (?:you )?(?:just )?an? (?:\w+ )?code\b|\b(?:text|sms|message) you (?:just )?(?:got|received|get)\b|\btext message you\b|online banking (?:login|details|credentials)|login details|full card number/u;
const ENGLISH_GIVE =
  /\b(?:send|give|tell|text|forward|read|pass|show)(?: it| them| that)?(?: back)?(?: over)?(?: to)? (?:me|us)\b|\b(?:please|kindly|just|(?:can|could|would|will) (?:you|u)|to proceed)[ ,]{1,2}(?:\w+ )?(?:share|provide|send|confirm|forward|type|enter|reply|read|give|tell)\b|\b(?:provide|confirm|share|type|forward|read|enter) (?:me |us |out )?(?:the|your|ur|that)\b|\b(?:send|text|pass)(?: over| across| through)? (?:your|over the|across the|through the)\b|\bread it to me\b|\breply with\b|\bsay (?:the|it)\b|\bfill in\b|\band the otp\b|\b(?:i|we)(?:'ll| will)? need (?:the|your|that|you)\b|\bwhat(?:'s| is| was| are) (?:the|your)\b|\b(?:can|may|could) i (?:get|have)\b|\blet me have\b|\bhere so (?:i|we) can\b|\btype (?:it|the|them|in)\b|\bdoes (?:the|it|that) (?:text|message|sms)? ?say\b|\bi(?:'ll| will)? (?:just )?need to (?:have|see|hear|take)\b/u;

/** A code, a password, or what stands on the back of a card. */
export const asksCodeSign: Sign = {
  ways: [
    [SECRET, GIVE],
    [ENGLISH_SECRET, ENGLISH_GIVE],
  ],
  not: /忘记|忘了|重[置设]|修改密码|退订|在(?:官方)?.{0,4}(?:app|页面|官网|网银|登录页).{0,6}(?:输入|填)|邮政编码|邮编|[提取]货码|取件码|缴[费款]代?码|\b(?:post|zip|sort|promo|discount) ?code|forgot(?:ten)? your|reset your|\b(?:in|on|into) (?:the |our |your |a )?(?:official )?(?:app|page|website|site|login)\b/u,
};
