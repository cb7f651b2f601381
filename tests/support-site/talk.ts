import { answer, openConversation } from './src/agent/scripted-agent';
import type { AgentLine, AgentState, Manner, World } from './src/agent/world';
import { packFor } from './src/locales';
import type { SiteLanguage } from './src/shared/site-pack';

export type Talk = {
  world: World;
  /** Sends one message; gives the lines that came back. */
  say: (text: string) => string[];
  state: () => AgentState;
  log: AgentLine[];
};

/** A conversation on a fixed day, for tests. */
export function talk(language: SiteLanguage, manner: Manner = 'kind', today = '2026-11-22'): Talk {
  const world: World = { pack: packFor(language), today, manner };
  const opening = openConversation(world);
  let state = opening.state;
  const log = [...opening.lines];
  return {
    world,
    log,
    state: () => state,
    say: (text) => {
      const turn = answer(world, state, text);
      state = turn.state;
      log.push(...turn.lines);
      return turn.lines.map((line) => line.text);
    },
  };
}
