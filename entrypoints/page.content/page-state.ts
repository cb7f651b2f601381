import type { PageMessage } from '@/utils/messaging';
import type { Finding, Tools } from '@/utils/sites';

type Status = Extract<PageMessage, { type: 'page/status' }>;

/** What was last told about this frame, and what is true now. */
export class PageState {
  finding: Finding | undefined;
  #told = '';
  #path: string;

  readonly #document: Document;
  readonly #tools: Pick<Tools, 'isComposing'>;

  constructor(document: Document, tools: Pick<Tools, 'isComposing'>) {
    this.#document = document;
    this.#tools = tools;
    this.#path = document.location.pathname;
  }

  status(): Status {
    const { location, title, defaultView } = this.#document;
    return {
      type: 'page/status',
      place: { origin: location.origin.slice(0, 300), path: location.pathname.slice(0, 2000) },
      top: defaultView === defaultView?.top,
      title: String(title).slice(0, 300),
      transcript: !!this.finding?.transcript,
      composer: this.#composer(),
      ...(this.finding?.overBudget ? { overBudget: true } : {}),
    };
  }

  /** Different from what was told last; remembers it. */
  isNews(status: Status): boolean {
    const now = JSON.stringify(status);
    const isNews = now !== this.#told;
    this.#told = now;
    return isNews;
  }

  /** The page went to another address without loading anew; answers once a move. */
  hasMoved(): boolean {
    const { pathname } = this.#document.location;
    const moved = pathname !== this.#path;
    this.#path = pathname;
    return moved;
  }

  #composer(): Status['composer'] {
    const { finding } = this;
    if (!finding?.composer) return 'none';
    if (finding.reason === 'read_only') return 'read_only';
    return this.#tools.isComposing?.(finding.composer.ownerDocument) ? 'composing' : 'ready';
  }
}
