import { DESK_LINE } from '../recognise/chat-words';
import type { Row } from './row';

/** Lines of a desk before somebody answers. */
export const MOST_GREETING = 4;

const HELLO =
  /(?:您好|你好|[早午晚]安|[早晚]上好|[上中下]午好|[歡欢]迎(?:[来來]到|光[临臨]|[咨諮][询詢]|使用)|哈[喽囉]|嗨|尊敬的|[亲親][，,]|\b(?:hello|hi|hey|dear|thank|welcome|good (?:morning|afternoon|evening))\b)/i;
/** What the desk says of itself, or asks; a customer's "Hello, I am Ann, can you help me" is none. */
const OPENS =
  /我(?:是|叫)(?:.{0,12}(?:管家|助[手理]|[机機]器人|[专專][员員]|[顾顧][问問])|小)|[这這][里裡裏边邊]是|[歡欢]迎|(?:在[线線]|[线線]上)客服|[请請][问問]您(?:想|要|需要|的)|[想要][问問](?:什么|什麼|哪)|\bwelcome\b|\b(?:help|assist) you\b|\bhere to help\b|\bask (?:me|us|away)\b/i;

/** Begins as people greet each other. */
export const saysHello = (text: string): boolean => HELLO.test(text.slice(0, 12));

/** Said by a desk to somebody who has just come in. */
export function isGreeting(text: string): boolean {
  return DESK_LINE.test(text) || (saysHello(text) && OPENS.test(text));
}

/** Painted, no wider than what is said in it, at the side where lines begin. */
export function isBubble({ paint, pieces }: Row): boolean {
  const gap = pieces.find((piece) => piece.guess === 'body' && piece.gap)?.gap;
  return paint !== '' && !!gap && gap.left < 0.25 && gap.right > 0.1;
}
