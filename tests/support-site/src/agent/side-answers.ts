import type { Heard } from './hear';
import type { Turn } from './world';

const SUBMITTED = ['submitted', 'done'];

/** Answers questions asked beside the point; true where something was answered. */
export function sideAnswers(turn: Turn, { asks }: Heard): boolean {
  const { side } = turn.world.pack.agent;
  const submitted = SUBMITTED.includes(turn.state.step);
  if (asks.has('who')) turn.person(side.who);
  if (asks.has('ticket')) turn.person(submitted ? side.ticket : side.noTicket);
  if (asks.has('credit')) turn.person(side.credit);
  if (asks.has('interest') && turn.state.identified) turn.person(side.interest);
  if (asks.has('time') && submitted) turn.person(side.time);
  return turn.lines.length > 0;
}
