import { foldForMatching } from '@/utils/text';

/** Folded words with which a machine introduces itself or offers the way to a person. */
const BOT_WORDS =
  /智能客服|智慧客服|智能助手|智能助理|机器人|小助手为您|虚拟(?:客服|助理|助手)|(?:回复|输入)[“"「『']?(?:人工|真人|转人工)|virtual (?:assistant|agent)|chat ?bot|automated assistant|talk to a (?:person|human)|speak to (?:a|an) (?:person|human|agent)/;

/** A machine says so itself, or tells how to reach a person; a person's line never does both. */
export function speaksAsBot(text: string): boolean {
  return BOT_WORDS.test(foldForMatching(text.slice(0, 2000)));
}
