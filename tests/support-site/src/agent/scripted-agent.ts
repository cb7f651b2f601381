import { bargain } from './bargain';
import { collect } from './collect';
import { hear } from './hear';
import { sideAnswers } from './side-answers';
import { type AgentState, type AgentTurn, firstState, Turn, type World } from './world';

/** The bot's greeting, before anything was said. */
export function openConversation(world: World): AgentTurn {
  return new Turn(world, firstState()).say('bot', world.pack.agent.bot.greeting).end();
}

/** What the other side answers to one message: the same input gives the same lines. */
export function answer(world: World, state: AgentState, text: string): AgentTurn {
  const { step } = state;
  const heard = hear(text, {
    today: world.today,
    dayFirst: world.pack.language === 'en',
    bareAmount: step === 'amount',
    fourDigits: step === 'identity',
  });
  const turn = new Turn(world, state);
  if (step === 'bot') return answerAsBot(turn, heard);
  if (heard.empty) return turn.person(world.pack.agent.empty).end();
  const answered = sideAnswers(turn, heard);
  const asking = step !== 'refused' && step !== 'offer' && step !== 'submitted' && step !== 'done';
  return asking ? collect(turn, heard, answered) : bargain(turn, heard, answered);
}

function answerAsBot(turn: Turn, heard: ReturnType<typeof hear>): AgentTurn {
  const { bot, queue, joined, greet, ask } = turn.world.pack.agent;
  if (heard.wantsPerson) {
    return turn.to('identity').say('system', queue, joined).person(greet, ask.identity).end();
  }
  const { botTurns } = turn.state;
  turn.know({ botTurns: botTurns + 1 });
  if (heard.empty) return turn.say('bot', bot.empty).end();
  if (heard.makesRequest) return turn.say('bot', bot.instalments).end();
  if (heard.paysFull || heard.reason || heard.asks.size > 0 || heard.amount !== undefined) {
    return turn.say('bot', bot.overdue).end();
  }
  return turn.say('bot', bot.lost[botTurns % bot.lost.length] ?? bot.greeting).end();
}
