import { addDays, type Day, dayFrom, partsOf } from '../shared/calendar-day';
import type { SitePack } from '../shared/site-pack';
import type { HeardReason, Question } from './agent-words';
import { fill } from './fill';

export const INSTALMENTS = 6;

/** `harsh` threatens and asks for a code sent by SMS, as some collectors do. */
export type Manner = 'kind' | 'harsh';
export type World = { pack: SitePack; today: Day; manner: Manner };

export type Step = 'bot' | Exclude<Question, 'offer'> | 'refused' | 'offer' | 'submitted' | 'done';

export type AgentState = {
  step: Step;
  /** How often the standing question was asked again. */
  again: number;
  botTurns: number;
  closings: number;
  identified: boolean;
  code?: 'given' | 'skipped';
  reason?: HeardReason;
  date?: Day;
  amount?: number;
  /** What the customer says is possible a month, when the offer is too high. */
  remark?: number;
  declined: number;
};

export type AgentLine = { who: 'bot' | 'person' | 'system'; text: string };
export type AgentTurn = { lines: readonly AgentLine[]; state: AgentState };

export function firstState(): AgentState {
  return { step: 'bot', again: 0, botTurns: 0, closings: 0, identified: false, declined: 0 };
}

function dueDay({ pack, today }: World): Day {
  return addDays(today, -pack.facts.overdueDays);
}

export function instalment({ pack }: World): number {
  return Math.ceil(pack.facts.total / INSTALMENTS);
}

/** The fifth of the coming month, or of the one after where that is less than ten days away. */
function firstInstalmentDay(today: Day): Day {
  const { year, month } = partsOf(today);
  const months = [month + 1, month + 2].map((each) =>
    dayFrom({ year: year + Math.floor((each - 1) / 12), month: ((each - 1) % 12) + 1, day: 5 }),
  );
  return months.find((day) => day !== undefined && day >= addDays(today, 10)) ?? today;
}

function ticketOf({ pack, today }: World): string {
  return `${pack.agent.ticketPrefix}${today.replaceAll('-', '')}0418`;
}

/** Fills a line with what the world and the conversation know. */
function phrase(world: World, state: AgentState, line: string): string {
  const { pack, today } = world;
  const { money, day, facts, agent } = pack;
  return fill(line, {
    lender: pack.lender,
    product: pack.product,
    bot: agent.botName,
    name: agent.staffName,
    staffId: agent.staffId,
    total: money(facts.total),
    minimum: money(facts.minimum),
    dueDate: day(dueDay(world)),
    overdueDays: String(facts.overdueDays),
    instalments: String(INSTALMENTS),
    each: money(instalment(world)),
    firstDate: day(firstInstalmentDay(today)),
    ticket: ticketOf(world),
    ...(state.date && { date: day(state.date) }),
    ...(state.amount !== undefined && { amount: money(state.amount) }),
    ...(state.remark !== undefined && { remark: money(state.remark) }),
  });
}

/** One turn in the making: lines are added, the state is replaced. */
export class Turn {
  readonly lines: AgentLine[] = [];

  constructor(
    readonly world: World,
    public state: AgentState,
  ) {}

  say(who: AgentLine['who'], ...lines: readonly string[]): this {
    for (const line of lines) this.lines.push({ who, text: phrase(this.world, this.state, line) });
    return this;
  }

  person(...lines: readonly string[]): this {
    return this.say('person', ...lines);
  }

  know(facts: Partial<AgentState>): this {
    this.state = { ...this.state, ...facts };
    return this;
  }

  /** Moves on; a new step starts with no question asked twice. */
  to(step: Step): this {
    return this.know({ step, again: 0 });
  }

  end(): AgentTurn {
    return { lines: this.lines, state: this.state };
  }
}
