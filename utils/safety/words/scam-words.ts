import type { ScamSign } from '../finding';
import { asksCodeSign } from './asks-code';
import { agentForMoneySign, payFirstSign } from './fee-signs';
import { payToPersonSign, qrPaymentSign, safeAccountSign } from './pay-signs';
import type { Sign } from './sign';

const remoteControl: Sign = {
  ways: [
    [/屏幕|萤幕|荧幕|画面|手机/u, /共享|投(?:给|屏|影|送)|镜像/u],
    [/屏幕|萤幕|荧幕|画面/u, /(?<!截图)分享|共用/u],
    [
      /远程|远端/u,
      /控制|协助|操[作控]|遥控|连线|桌面|连[到接上]|帮你|我来|交给我|软[件体]|工具|看|登[录入]/u,
    ],
    [/协助(?:软[件体]|app|工具)/u],
    [/录屏|悬浮窗|无障碍(?:权限|服务)/u, /打开|开启|授权|允许/u],
    [/todesk|team ?viewer|any ?desk|rust ?desk|quick ?support|向日葵(?!.{0,3}(?:保|花|籽|款))/u],
    [
      /(?:腾讯|飞书|钉钉|线上|视讯|视频)会议|会议(?:软件|软体|app)|云视讯|\bzoom\b/u,
      /共享|分享|装|下载|配合|会议号|打开/u,
    ],
    [
      /\bremote(?:ly)? (?:access|control|desktop|session|support|in\b|connect|help)|connect remotely|\b(?:computer|phone|device|pc|laptop) remotely/u,
    ],
    [
      /screen[- ]?shar|shar(?:e|ing) your (?:\w+ )?screen|(?:see|view) your (?:\w+ )?screen|\b(?:i|me|we|us)(?: can| could| to)?(?: have a)? look at your (?:\w+ )?screen/u,
    ],
    [
      /\b(?:take|taking|get|have|need|give me|grant me|allow me) (?:over|control|access)\b(?: of| to)?.{0,12}\b(?:computer|phone|device|screen|pc|laptop|mobile)\b|\bmirror(?:ing)? your\b|\b(?:airdroid|ultraviewer|supremo)\b/u,
    ],
    [/let me control\b|\bdownload this program\b/u],
    [/control (?:of|over) your (?:\w+ )?(?:computer|phone|device|screen|pc|laptop)/u],
  ],
};

const guidedSteps: Sign = {
  ways: [
    [
      /(?:按|照|听|依|跟|遵)(?:着|照)?(?:我|指示|我方)|我(?:教|带|引导|指导)你|我说一步|一步一步|一步步/u,
      /手机银行|网上银行|银行app|网银|atm|柜员机|提款机|转出|转账(?:页|界)|余额/u,
    ],
    [/atm|柜员机|提款机/u, /解除|取消|设定|英文|按[^,]{0,8}(?:操作|键)/u],
    [
      /\batm\b/u,
      /\b(?:follow|guide|instructions|step by step|as i say|tell you (?:what|which|where))\b/u,
    ],
    [
      /\b(?:online|internet|mobile) banking\b|\bbank(?:ing)? app\b|\bcash (?:machine|point)\b|\bbank account\b/u,
      /\bfollow (?:my|me|what|along|these|every)|\bmy instructions\b|\b(?:walk|talk|guide) you through\b|\bstep by step\b|\b(?:exactly )?as i (?:say|tell)\b|\bwhat i (?:say|tell)\b|\bstay on the (?:line|phone)\b|\bi'll tell you (?:what|which|where)\b/u,
    ],
    [/\blog in\b/u, /\bwhile i\b|\blet me\b|\bas i (?:say|tell)\b/u],
  ],
};

const APP =
  /微信|(?<![a-z])(?:wx|vx|qq|line|telegram|whatsapp|signal|wechat|skype)(?![a-z])|v信|薇信|扣扣|加.{0,2}赖|飞机(?!票)|钉钉|蝙蝠|好友|这个群|群组|交流群/u;

const otherApp: Sign = {
  ways: [
    [
      APP,
      /加(?!起来|收|急|班|速|强|载|密|息|上|注)|添加|搜(?:一下|索)?|(?<!无)聊|谈|联[系络]我|(?:微信|qq|line)联[系络]|说吧|沟通|搵|频道|进|领取|通过.{0,6}(?:好友|申请|验证)|下载|改用|私人|等你|倾|找我|问我|[跟和][我][说讲]|传我|传给我|发我|来说|来谈|上说/u,
    ],
    [
      /(?:微信|wx|vx|v信|薇信|威信|wechat|telegram|whatsapp|qq|line ?)(?:号|id)?[^,]{0,2}(?:是|:|为)/u,
    ],
    [/私聊|私(?:底)?下(?:联|沟|处|谈|聊|解)/u],
    [/(?<![增参追])加我(?!们|司|行|的额)/u],
    [
      /\b(?:whatsapp|telegram|signal|wechat|messenger|instagram|viber|snapchat|discord|line id)\b/u,
      /\b(?:add|message|text|contact|call|write|move|continue|join|dm|chat|reach|switch|ping|talk|find|search|here is|use|go to|get me|hit me)\b/u,
    ],
    [
      /\b(?:text|whatsapp|dm|pm) me\b|\b(?:text|call|ring|message|reach me on) my (?:mobile|cell|phone|personal|private|direct)\b/u,
    ],
    [/\bmy (?:personal|private|own) (?:\w+ )?(?:number|phone|whatsapp|line|email)\b/u],
  ],
  not: /官方|公众号|小程序|line ?pay|微信(?:支付|客服|零钱|银行)|支付宝还|零钱|附件|备注|关注|verified|our official/u,
};

export const SCAM_WORDS: Readonly<Record<ScamSign, Sign>> = {
  safe_account: safeAccountSign,
  asks_code: asksCodeSign,
  private_account: payToPersonSign,
  qr_payment: qrPaymentSign,
  remote_control: remoteControl,
  guided_steps: guidedSteps,
  pay_first: payFirstSign,
  paid_repair: agentForMoneySign,
  other_app: otherApp,
};
