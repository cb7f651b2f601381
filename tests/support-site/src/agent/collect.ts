import type { Question } from './agent-words';
import type { Heard } from './hear';
import type { AgentTurn, Turn } from './world';

type Asked = Exclude<Question, 'offer'>;

/** Asks, in this order, what is still missing; one message may answer several questions. */
export function collect(turn: Turn, heard: Heard, answered: boolean): AgentTurn {
  const { agent } = turn.world.pack;
  const before = turn.state;
  const asked = before.step as Asked;
  if (!before.identified) {
    if (!heard.lastFour) return askAgain(turn, heard, 'identity', answered);
    turn.know({ identified: true });
  }
  learn(turn, heard, asked);
  if (!before.identified) turn.person(agent.verified);
  if (asked === 'code') codeAnswer(turn, heard);
  const next = missing(turn);
  if (next === asked) return askAgain(turn, heard, asked, answered);
  if (before.reason === undefined) acknowledge(turn);
  if (next === undefined) return refuse(turn);
  if (heard.makesRequest) turn.person(agent.requestNoted);
  else if (turn.state.date && turn.state.date === heard.date) turn.person(agent.dateNoted);
  return turn.to(next).person(agent.ask[next]).end();
}

function learn(turn: Turn, heard: Heard, asked: Asked): void {
  const { state, world } = turn;
  // Before the date is asked for, a day counts only where paying is spoken of.
  const meant = asked === 'date' || asked === 'amount' || heard.speaksOfPaying;
  const future = meant && heard.date && heard.date >= world.today ? heard.date : undefined;
  const amount = heard.paysFull && asked === 'amount' ? world.pack.facts.total : heard.amount;
  turn.know({
    ...(!state.reason && heard.reason && { reason: heard.reason }),
    ...(future && { date: future }),
    ...(amount !== undefined && amount > 0 && { amount }),
  });
}

function missing({ state, world }: Turn): Asked | undefined {
  if (world.manner === 'harsh' && !state.code) return 'code';
  if (!state.reason) return 'reason';
  if (!state.date) return 'date';
  return state.amount === undefined ? 'amount' : undefined;
}

/** The code is asked for twice; who holds out is helped all the same. */
function codeAnswer(turn: Turn, heard: Heard): void {
  const { harsh } = turn.world.pack.agent;
  if (heard.code) turn.know({ code: 'given' }).person(harsh.codeGiven);
  else if (turn.state.again > 0) turn.know({ code: 'skipped' }).person(harsh.codeSkipped);
}

function acknowledge(turn: Turn): void {
  const { agent } = turn.world.pack;
  const { reason } = turn.state;
  if (!reason) return;
  const proof = agent.proof[reason];
  turn.person(agent.acknowledge, ...(proof ? [proof] : []));
  if (turn.world.manner === 'harsh') turn.person(...agent.harsh.threat);
}

function askAgain(turn: Turn, heard: Heard, question: Asked, answered: boolean): AgentTurn {
  const { agent } = turn.world.pack;
  if (answered) return turn.person(agent.ask[question]).end();
  const { again } = turn.state;
  const lines = agent.again[question];
  if (question === 'identity' && heard.tooMuchIdentity) turn.person(agent.tooMuchIdentity);
  else if (question === 'date' && heard.date) turn.person(agent.pastDate);
  else {
    if (heard.makesRequest) turn.person(agent.requestNoted);
    turn.person(lines[again % lines.length] ?? agent.ask[question]);
  }
  return turn.know({ again: again + 1 }).end();
}

function refuse(turn: Turn): AgentTurn {
  const { agent } = turn.world.pack;
  const lines = turn.world.manner === 'harsh' ? agent.harsh.refuse : agent.refuse;
  return turn
    .to('refused')
    .person(agent.amountNoted, ...lines)
    .end();
}
