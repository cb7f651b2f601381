import { findDates, findWaits } from '@/utils/calendar';
import type { ConversationFields, MessageFields } from '@/utils/model';
import { foldForMatching } from '@/utils/text';

export type RecordGap = 'representative' | 'staffId' | 'ticket' | 'reply_by';

type Known = Pick<ConversationFields, 'representative' | 'staffId' | 'ticket'>;
type Line = Pick<MessageFields, 'who' | 'text' | 'speaker' | 'at'> & {
  readonly struck?: boolean | undefined;
};

/** Words that leave the user waiting for an answer. */
const PUTS_OFF =
  /审核|审批|核实后|受理|登记|反馈|(?:通知|联系|联络|回复|答复|回电|致电)(?:您|你)|给(?:您|你)(?:答复|回复|回电|消息)|稍后|尽快|under review|(?:get|come) back to you|be in touch|contact you|call you|let you know|look into|update you|escalat|submitted|forwarded/;

/**
 * What a good record of this conversation still lacks: who it was, under which numbers, by when an
 * answer is due. Nothing is missing before a person on the other side has spoken.
 */
export function missingFromRecord(conversation: Known, messages: readonly Line[]): RecordGap[] {
  const said = messages.filter(({ struck }) => !struck);
  const agent = said.filter(({ who, speaker }) => who === 'agent' && speaker !== 'bot');
  if (agent.length === 0) return [];
  const spoken = said.some(({ who }) => who === 'user');
  const gaps: RecordGap[] = [];
  if (!conversation.representative?.trim()) gaps.push('representative');
  if (!conversation.staffId?.trim()) gaps.push('staffId');
  if (spoken && !conversation.ticket?.trim()) gaps.push('ticket');
  if (isLeftWaiting(agent)) gaps.push('reply_by');
  return gaps;
}

/** Put off, and no day or number of days named in that line or after it. */
function isLeftWaiting(agent: readonly Line[]): boolean {
  const from = agent.findLastIndex(({ text }) => PUTS_OFF.test(foldForMatching(text)));
  if (from < 0) return false;
  return agent.slice(from).every(({ text, at }) => {
    const today = new Date(at).toISOString().slice(0, 10);
    return findWaits(text).length === 0 && findDates(text, { today }).length === 0;
  });
}
