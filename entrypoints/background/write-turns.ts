import { readDetails } from '@/utils/dialogue';
import { newId, randomHex } from '@/utils/ledger';
import type { PageTurns, Sender } from '@/utils/messaging';
import { newCase } from '@/utils/model';
import { heardDetails, heardPromise, planCapture } from '@/utils/record';
import { ledger, readPreferences } from '@/utils/storage';
import { readChoices } from './choices';
import { findCase, findConversation } from './find-conversation';
import { withGapNote } from './with-gap-note';

/**
 * Puts the new lines of a report into the record, in one commit; resolves to their conversation, if any.
 * `epoch`: of the record when the report came.
 */
export async function writeTurns(
  report: PageTurns,
  sender: Sender,
  tabsConversation: string | undefined,
  epoch: number | null = null,
): Promise<string | undefined> {
  const record = await ledger();
  const { region, activeCaseId } = await readChoices();
  const { place } = report;
  let conversationId: string | undefined;
  const plan = async () => {
    // Everything was turned off and deleted while it was on its way.
    if (Object.keys((await readPreferences()).sites).length === 0) return [];
    const now = Date.now();
    const talk = await findConversation(record, report, tabsConversation, now);
    const said = talk?.gap ? await withGapNote(report) : report;
    const { additions: messages, grown } = planCapture(talk?.messages ?? [], said, now);
    conversationId = talk?.conversation.id;
    const finished = grown.map(({ line, text }) =>
      record.supersedeChange('message', line, { text }),
    );
    if (messages.length === 0) return finished;
    const talkId = talk?.conversation.id ?? newId();
    conversationId = talkId;

    const known = talk?.conversation.caseId ?? (await findCase(record, place.origin, activeCaseId));
    const caseId = known ?? newId();
    const creditor = sender.title.slice(0, 100) || new URL(place.origin).hostname;
    const made = known
      ? []
      : [record.createChange('case', newCase({ creditor }, region, randomHex()), { id: caseId })];
    const heard = heardDetails(messages, readDetails);
    const conversation = talk
      ? record.updateChange('conversation', talk.conversation, heard)
      : record.createChange(
          'conversation',
          { channel: 'web_chat', place, startedAt: now, ...heard },
          { caseId, id: talkId },
        );
    const lines = messages.map((message) =>
      record.createChange('message', { ...message, conversationId: talkId }, { caseId }),
    );
    const promises = [];
    const saidNowIn = report.context.length > 0 ? region : null;
    for (const [index, message] of messages.entries()) {
      const promise = heardPromise(message, readDetails, saidNowIn);
      const messageId = lines[index]?.entityId;
      if (promise && messageId) {
        const fields = { ...promise, conversationId: talkId, messageId };
        promises.push(record.createChange('commitment', fields, { caseId }));
      }
    }
    const touched = talk && Object.keys(heard).length === 0 ? [] : [conversation];
    return [...made, ...touched, ...finished, ...lines, ...promises];
  };
  await record.commitWith(plan, { epoch });
  return conversationId;
}
