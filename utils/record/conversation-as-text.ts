import type { CaseFields, ConversationFields, MessageFields } from '@/utils/model';
import type { RecordFormats, RecordLabels } from './record-labels';

/** The conversation as a plain text file: who it was with, then every line with its time and source. */
export function conversationAsText(
  debt: CaseFields | null,
  conversation: ConversationFields,
  messages: readonly MessageFields[],
  labels: RecordLabels,
  formats: RecordFormats,
): string {
  const head = [
    labels.title,
    '',
    ...headOf(debt, conversation, labels, formats).map(
      ([label, value]) => `${label}${labels.colon}${oneParagraph(value)}`,
    ),
    '',
    labels.said,
    '',
  ];
  const ordered = [...messages].sort((one, other) => one.position - other.position);
  const lines = ordered.flatMap((message) => [lineOf(message, labels, formats), '']);
  return `${[...head, ...(lines.length > 0 ? lines : [labels.noLines, ''])].join('\n').trimEnd()}\n`;
}

function headOf(
  debt: CaseFields | null,
  conversation: ConversationFields,
  labels: RecordLabels,
  { instant, day, money }: RecordFormats,
): [label: string, value: string][] {
  const { place, representative, staffId, ticket } = conversation;
  const rows: [string, string | undefined][] = [
    [labels.creditor, debt?.creditor],
    [labels.product, debt?.product],
    [labels.amountDue, debt?.amountDue === undefined ? '' : money(debt.amountDue, debt.currency)],
    [labels.dueDate, debt?.dueDate && day(debt.dueDate)],
    [labels.channel, labels.channels[conversation.channel]],
    [labels.place, place && place.origin + place.path],
    [labels.startedAt, instant(conversation.startedAt)],
    [labels.representative, representative],
    [labels.staffId, staffId],
    [labels.ticket, ticket],
  ];
  return rows.flatMap(([label, value]) => (value ? [[label, value]] : []));
}

function lineOf(message: MessageFields, labels: RecordLabels, { instant }: RecordFormats): string {
  const isBot = message.who === 'agent' && message.speaker === 'bot';
  const who = labels.who[isBot ? 'bot' : message.who];
  const name = message.name && message.name !== who ? ` ${oneParagraph(message.name)}` : '';
  const marks = [labels.via[message.via], ...(message.struck ? [labels.struck] : [])].join(', ');
  const shown = message.shownTime ? ` [${oneParagraph(message.shownTime)}]` : '';
  return `${instant(message.at)}${shown} ${who}${name} (${marks})\n${indent(message.text)}`;
}

/** A line break in a page's name or address must not forge a line of the record. */
function oneParagraph(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}

/** Every line of a message is set in, so that no message can pose as the next speaker. */
function indent(text: string): string {
  return text
    .split(/\r\n?|[\n\u2028\u2029]/)
    .map((line) => `    ${line}`.trimEnd())
    .join('\n');
}
