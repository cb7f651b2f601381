import type { MessageFields } from '@/utils/model';

type Line = Pick<MessageFields, 'who' | 'text'> & {
  readonly bot?: boolean | undefined;
  readonly speaker?: MessageFields['speaker'] | undefined;
};

/** Agents type several short lines in a row: together they are what was said last. */
const TOGETHER = 4;

/** What the agent said since the user's last line, and whether a machine said it. */
export function lastAgentLine(lines: readonly Line[]): {
  readonly text: string;
  readonly bot: boolean;
} {
  const agent = lines.findLastIndex(({ who }) => who === 'agent');
  const user = lines.findLastIndex(({ who }, index) => who === 'user' && index < agent);
  const run = lines.slice(user + 1, agent + 1).filter(({ who }) => who === 'agent');
  const text = run
    .slice(-TOGETHER)
    .map((line) => line.text)
    .join('\n');
  const last = run.at(-1);
  return { text, bot: last?.bot === true || last?.speaker === 'bot' };
}
