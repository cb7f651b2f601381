import { answer, openConversation } from '../agent/scripted-agent';
import { type AgentLine, type AgentState, firstState, type World } from '../agent/world';
import type { SiteOptions } from '../shared/site-options';
import { type ChatLine, keepChat, recallChat } from './kept-chat';
import { type TranscriptLine, valueReactHolds } from './support-site-hooks';

export type ChatView = { lines: readonly ChatLine[]; typing: boolean; step: AgentState['step'] };

/** The conversation outside React: it plays the agent's lines one by one and tells who listens. */
export class SupportChat {
  private view: ChatView = { lines: [], typing: false, step: 'bot' };
  private state = firstState();
  private readonly sentTexts: string[] = [];
  private readonly waiting: AgentLine[] = [];
  private readonly listeners = new Set<() => void>();
  private speaking = false;
  private readonly world: World;

  constructor(private readonly options: SiteOptions) {
    const { pack, today, manner } = options;
    this.world = { pack, today, manner };
    const kept = options.keep ? recallChat() : undefined;
    if (kept) {
      this.state = kept.state;
      this.sentTexts.push(...kept.sent);
      this.view = { lines: kept.lines, typing: false, step: kept.state.step };
    } else {
      this.hear(openConversation(this.world));
    }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): ChatView => this.view;

  readonly send = (text: string): void => {
    this.sentTexts.push(text);
    this.add('user', text);
    this.hear(answer(this.world, this.state, text));
  };

  /** What `window.supportSite` offers. */
  hooks(): Window['supportSite'] {
    return {
      composerValue: valueReactHolds,
      sent: () => [...this.sentTexts],
      append: (text) => this.add('person', text),
      transcript: () => this.view.lines.map(transcriptLine),
    };
  }

  private hear(turn: { lines: readonly AgentLine[]; state: AgentState }): void {
    this.state = turn.state;
    this.waiting.push(...turn.lines);
    if (this.options.delay === 0) {
      for (const line of this.waiting.splice(0)) this.add(line.who, line.text);
    } else if (!this.speaking) {
      this.speakNext();
    }
  }

  private speakNext(): void {
    const line = this.waiting.shift();
    this.speaking = line !== undefined;
    if (!line) return;
    this.show({ typing: line.who !== 'system' });
    setTimeout(() => {
      this.add(line.who, line.text);
      this.speakNext();
    }, this.options.delay);
  }

  private add(who: ChatLine['who'], text: string): void {
    const line = { id: `m${this.view.lines.length + 1}`, who, text, at: Date.now() };
    this.show({ lines: [...this.view.lines, line], typing: who === 'user' && this.view.typing });
    if (this.options.keep) {
      keepChat({ lines: [...this.view.lines], state: this.state, sent: this.sentTexts });
    }
  }

  private show(change: Partial<ChatView>): void {
    this.view = { ...this.view, ...change, step: this.state.step };
    for (const listener of this.listeners) listener();
  }
}

function transcriptLine({ who, text }: ChatLine): TranscriptLine {
  const agent = who === 'bot' || who === 'person';
  return { who: agent ? 'agent' : who, speaker: who, text };
}
