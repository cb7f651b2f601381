import type { Heard } from './hear';
import { type AgentTurn, INSTALMENTS, instalment, type Turn } from './world';

/** From the refusal to the good-bye: six instalments, the ticket, the confirmation. */
export function bargain(turn: Turn, heard: Heard, answered: boolean): AgentTurn {
  switch (turn.state.step) {
    case 'refused':
      return afterRefusal(turn, heard, answered);
    case 'offer':
      return afterOffer(turn, heard);
    case 'submitted':
      return turn
        .to('done')
        .person(...turn.world.pack.agent.confirm)
        .end();
    default:
      return goodbye(turn, heard, answered);
  }
}

function afterRefusal(turn: Turn, heard: Heard, answered: boolean): AgentTurn {
  const { agent } = turn.world.pack;
  if (heard.paysFull && !heard.makesRequest) return turn.to('done').person(agent.payFull).end();
  // Who only asks for the name or the ticket has not answered the refusal yet.
  if (answered && onlyAsks(heard)) return turn.end();
  return turn.to('offer').person(agent.offer, agent.ask.offer).end();
}

function onlyAsks(heard: Heard): boolean {
  const identityOnly = [...heard.asks].every((each) => each === 'who' || each === 'ticket');
  return identityOnly && !heard.makesRequest && heard.amount === undefined && !heard.reason;
}

function afterOffer(turn: Turn, heard: Heard): AgentTurn {
  const { agent } = turn.world.pack;
  const enough = heard.amount !== undefined && heard.amount >= instalment(turn.world);
  const otherCount = heard.count !== undefined && heard.count !== INSTALMENTS;
  if (enough && !heard.declines && !otherCount && heard.asks.size === 0) return submit(turn);
  if (heard.amount !== undefined && !enough) return counter(turn, heard.amount);
  if (otherCount) return turn.person(agent.counterCount, agent.ask.offer).end();
  if (heard.accepts) return submit(turn);
  if (heard.declines) return counter(turn);
  if (heard.asks.has('terms')) turn.person(...agent.confirm.slice(0, -1));
  if (turn.lines.length > 0) return turn.person(agent.ask.offer).end();
  const { again } = turn.state;
  const line = agent.again.offer[again % agent.again.offer.length] ?? agent.ask.offer;
  return turn
    .know({ again: again + 1 })
    .person(line)
    .end();
}

/** The first low counter-offer is turned down, the second goes along with the application as a remark. */
function counter(turn: Turn, amount?: number): AgentTurn {
  const { agent } = turn.world.pack;
  const { declined } = turn.state;
  turn.know({
    declined: declined + 1,
    ...(amount !== undefined && amount > 0 && { remark: amount }),
  });
  if (declined > 0 && turn.state.remark !== undefined) return submit(turn.person(agent.remark));
  return turn.person(agent.counterLow).end();
}

function submit(turn: Turn): AgentTurn {
  return turn.to('submitted').person(turn.world.pack.agent.submit).end();
}

function goodbye(turn: Turn, heard: Heard, answered: boolean): AgentTurn {
  const { confirm, close } = turn.world.pack.agent;
  if (heard.asks.has('terms')) return turn.person(...confirm).end();
  if (answered) return turn.end();
  const { closings } = turn.state;
  const line = close[Math.min(closings, close.length - 1)] ?? '';
  return turn
    .know({ closings: closings + 1 })
    .person(line)
    .end();
}
