import { isReadOnly } from '../composer-box';
import type { Conversation } from '../find-conversation';
import { readTurns } from '../read-turns';
import type { Tools } from '../tools';
import type { Turn } from '../turn';
import { ASSISTANT_LINE, DESK_LINE, MATTER } from './other-words';
import type { ChatSignals } from './page-signals';

const LATEST = 60;

/** What is counted in a conversation; none of its words leave the page. */
export function chatSignals(found: Conversation, tools: Tools): ChatSignals | null {
  const { transcript, composer } = found;
  if (!transcript) return null;
  const turns = readTurns(transcript.list, tools, LATEST);
  const by = (who: Turn['who']) => turns.filter((turn) => turn.who === who);
  const [agent, user] = [by('agent'), by('user')];
  const lines = (from: readonly Turn[], pattern: RegExp) =>
    from.filter(({ text, name }) => pattern.test(`${name ?? ''} ${text}`.slice(0, 600))).length;
  return {
    evidence: transcript.evidence,
    box: composer ? (isReadOnly(composer) ? 'off' : 'ready') : 'none',
    agentTurns: agent.length,
    userTurns: user.length,
    deskLines: lines(agent, DESK_LINE),
    matterLines: lines([...agent, ...user], MATTER),
    assistantLines: lines(agent, ASSISTANT_LINE),
    names: [...new Set(agent.flatMap(({ name }) => (name ? [name.slice(0, 60)] : [])))].slice(0, 8),
  };
}
