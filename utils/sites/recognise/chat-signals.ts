import { isReadOnly } from '../composer-box';
import { closest } from '../dom';
import type { Conversation } from '../find-conversation';
import { deskOf, SURE } from '../reading/manner';
import { readTurns } from '../reading/read-turns';
import type { Turn } from '../reading/turn';
import {
  ASSISTANT_LINE,
  CREDITOR_LINE,
  DESK_LINE,
  DESK_NAME,
  MATTER,
  OWED_LINE,
  POLITE_LINE,
  SERVING_LINE,
} from './chat-words';
import { TRADE } from './other-words';
import type { ChatSignals } from './page-signals';

const LATEST = 60;
/** Lines that tell how each side writes; fewer may be a post and its answers. */
const SERVED = 6;

/** As much of a line as is looked at, with one kind of apostrophe. */
const plain = (text: string) => text.slice(0, 600).replaceAll('’', "'");

/** What is counted in a conversation; none of its words leave the page. */
export function chatSignals(found: Conversation): ChatSignals | null {
  const { transcript, composer } = found;
  if (!transcript) return null;
  const turns = readTurns(transcript.list, LATEST, true);
  const by = (who: Turn['who']) => turns.filter((turn) => turn.who === who);
  const [agent, user] = [by('agent'), by('user')];
  const lines = (from: readonly Turn[], pattern: RegExp) =>
    from.filter(({ text }) => pattern.test(plain(text))).length;
  const texts = (from: readonly Turn[]) => from.map(({ text }) => plain(text));
  const isDesk = ({ text, name = '' }: Turn) => DESK_LINE.test(plain(text)) || DESK_NAME.test(name);
  return {
    evidence: transcript.evidence,
    box: composer ? (isReadOnly(composer) ? 'off' : 'ready') : 'none',
    agentTurns: agent.length,
    userTurns: user.length,
    deskLines: agent.filter(isDesk).length,
    creditorLines: lines(agent, CREDITOR_LINE),
    matterLines: lines([...agent, ...user], MATTER),
    politeLines: Math.max(0, lines(agent, POLITE_LINE) - lines(user, POLITE_LINE)),
    isServed: turns.length >= SERVED && deskOf(texts(agent), texts(user), SURE) === 'one',
    owedSides: [agent, user].filter((side) => lines(side, OWED_LINE) > 0).length,
    isQuoted: found.list !== undefined && closest(found.list, 'figure') !== null,
    assistantLines: lines(agent, ASSISTANT_LINE),
    servingLines: Math.max(0, lines(user, SERVING_LINE) - lines(agent, SERVING_LINE)),
    tradeLines: lines(agent, TRADE) && lines(turns, TRADE),
    names: [...new Set(agent.flatMap(({ name }) => (name ? [name.slice(0, 60)] : [])))].slice(0, 8),
  };
}
