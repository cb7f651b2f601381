import { hasWord, wordSet } from '../words';
import type { Row } from './row';

const USER = wordSet(
  'user usersname usersavatar usersinfo userspic usersphoto usersimg usersimage usersicon usershead usersface self me mine own visitor customer cust consumer client guest chasitor buyer resident tenant borrower patient cardholder requester submitter claimant myself you',
);
const AGENT = wordSet(
  'agent bot assistant ai operator staff theirs other others remote robot service kefu server seller admin advisor adviser officer opponent',
);
/** Seen by the customer, or by the desk: where a row stands says more. */
const SENT = wordSet('outgoing outbound sent');
const RECEIVED = wordSet('incoming inbound received receive');
const USER_SIDE = wordSet('right rgt end out');
/** Also the name of a margin, which all rows have then. */
const MY = wordSet('my');
const AGENT_SIDE = wordSet('left lft start in');
export const SYSTEM = wordSet(
  'system sys evt notice notification event divider separator tip tips announcement info',
);

/** Share of rows that carry a word; one that all carry tells nobody apart. */
export function shares(rows: readonly Row[]) {
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const word of row.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word: string) => (counts.get(word) ?? 0) / rows.length;
}

/** Seen from the desk: what is sent stands where the other side does (`leans`: above zero the agent's). */
export function isTurned(rows: readonly Row[], leans: readonly number[]): boolean {
  const sum = (list: ReadonlySet<string>) =>
    rows.reduce(
      (all, { words }, at) => all + (hasWord(words, list) ? Math.sign(leans[at] ?? 0) : 0),
      0,
    );
  return sum(SENT) > 0 && sum(RECEIVED) < 0;
}

/** `turned`: words that depend on who looks say nothing. */
export function wordVote(row: Row, share: (word: string) => number, turned: boolean): number {
  const worth = (list: ReadonlySet<string>, telling: number, common: number) => {
    let best = 0;
    for (const word of row.words) {
      if (list.has(word)) best = Math.max(best, share(word) < 0.9 ? telling : common);
    }
    return best;
  };
  const sent = turned ? 0 : 2;
  return (
    (worth(USER, 3, 0.8) || worth(SENT, sent, sent && 0.8)) -
    (worth(AGENT, 3, 0.8) || worth(RECEIVED, sent, sent && 0.8)) +
    worth(USER_SIDE, 1.5, 0) +
    worth(MY, 2.5, 0) -
    worth(AGENT_SIDE, 1.5, 0)
  );
}

/** Words of a row that somebody wrote. */
export const hasWriter = (words: Iterable<string>): boolean =>
  [USER, AGENT, SENT, RECEIVED].some((list) => hasWord(words, list));
