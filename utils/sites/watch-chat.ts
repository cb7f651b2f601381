import { createBudget } from './budget';
import type { Scope } from './discover';
import { isConnected, isElement, windowOf } from './dom';
import { describeBox, type FoundComposer } from './find-conversation';
import { frameDocument, shownParent } from './flat-tree';
import { followList } from './follow-list';
import { lookAround } from './look-around';
import { watchPage } from './page-watch';
import type { Drawing } from './sketch/drawing';
import type { Changes, Heard, Sketch, Wish } from './sketch/item';
import type { Sighting } from './sketch/sketch-page';
import type { Tools } from './tools';

/** What is on the page now, told whenever it may have changed. */
export interface Finding extends FoundComposer {
  /** The element whose children hold the messages. */
  readonly list: Element | undefined;
  /** Reading stopped: the page produced more than it may. */
  readonly overBudget: boolean;
}

/** Time a page gets to show what belongs to its new address. */
const MOVED = 1000;

/** Time a page gets to fold itself into another width: a panel that opens beside it takes some. */
const RESIZED = 300;

/** Tells when a page is as wide as before no more. */
function onResized(root: Scope, signal: AbortSignal, then: () => void): void {
  const window = windowOf(root);
  let width = window?.innerWidth;
  function look() {
    if (window?.innerWidth === width) return;
    width = window?.innerWidth;
    then();
  }
  window?.addEventListener('resize', look, { signal });
}

const NOTHING: Sighting = { list: undefined, box: undefined, cut: [] };

/** A person waits for what they pointed at. */
const PATIENCE = 3000;

export interface Watching {
  readonly root: Scope;
  readonly signal: AbortSignal;
  readonly tools: Tools;
  /** Judges what was drawn; null: nobody answers. */
  see(sketch: Sketch): Promise<Wish | null>;
  change(changes: Changes): Promise<Heard | null>;
  onFinding(finding: Finding): void;
  /** What is being looked into: documents, shadow roots. */
  onScopes?(scopes: readonly Scope[]): void;
}

/**
 * Finds the conversation and follows it, through remounts and pages that change under it. While
 * there is none the whole page is watched; once there is one, only its list and what holds it.
 */
export class ChatWatch {
  readonly #watching: Watching;
  readonly #budget = createBudget();
  readonly #looks: ReturnType<typeof lookAround>;
  readonly #page: ReturnType<typeof watchPage>;
  #current = NOTHING;
  #isOver = false;
  #leave: (() => void) | undefined;
  #onLook: ((found: Sighting) => void) | undefined;

  constructor(watching: Watching) {
    this.#watching = watching;
    const { root, tools, signal, see } = watching;
    this.#looks = lookAround({
      root,
      tools,
      signal,
      ask: see,
      onScopes: (scopes) => {
        watching.onScopes?.(scopes);
        // What changes from here on was not seen.
        if (!this.#current.list && !this.#isOver) this.#page.observe(scopes);
        return !this.#isOver;
      },
      onFound: (...found) => this.#onFound(...found),
    });
    this.#page = watchPage(this.#looks.plan);
    onResized(root, signal, () => {
      if (!this.#isOver) this.#looks.retake(RESIZED);
    });
    root.addEventListener('load', (event) => this.#onLoad(event), { capture: true, signal });
    signal.addEventListener('abort', () => {
      this.#page.stop();
      this.#leave?.();
    });
    this.#looks.start(0, false);
  }

  /**
   * To be called now and then: shadow roots attached to elements already there, and frames in them that
   * load, tell nobody.
   */
  beat(): void {
    if (!this.#current.list || !isConnected(this.#current.list)) this.#looks.plan();
  }

  /** Looks again; also after the budget was used up. */
  again(): void {
    this.#isOver = false;
    this.#budget.reset();
    this.#looks.plan();
  }

  /** The page went elsewhere without loading anew: what is shown a moment later is another place's. */
  restart(): void {
    this.#leave?.();
    this.#current = NOTHING;
    this.#looks.start(MOVED, true);
  }

  /** Follows the conversation at this node instead, until it is gone; false when there is none. */
  point(node: Node): Promise<boolean> {
    const at = isElement(node) ? node : shownParent(node);
    if (!at) return Promise.resolve(false);
    this.again();
    return new Promise((resolve) => {
      setTimeout(() => resolve(false), PATIENCE);
      this.#onLook = ({ list }) => {
        this.#onLook = undefined;
        if (!list) this.#looks.start(0, false);
        resolve(!!list);
      };
      this.#looks.start(0, true, at);
    });
  }

  /** A frame's document is another one now; what is loaded else, pictures and such, hold nothing. */
  #onLoad({ target }: Event): void {
    const inner = isElement(target as Node) ? frameDocument(target as Element) : null;
    if (!inner) return;
    this.#watching.onScopes?.([inner]);
    this.beat();
  }

  #tell(): void {
    const { list, box } = this.#current;
    const { tools, onFinding } = this.#watching;
    onFinding({ ...describeBox(box, tools), list, overBudget: this.#isOver });
  }

  #end(): void {
    this.#isOver = true;
    this.#leave?.();
    this.#page.stop();
    this.#tell();
  }

  #onFound(
    found: Sighting,
    scopes: readonly Scope[],
    drawing: Drawing,
    meanwhile: readonly MutationRecord[],
  ): void {
    this.#current = found;
    this.#leave?.();
    if (found.list) this.#follow(found.list, found, drawing, meanwhile);
    drawing.release();
    this.#page.observe(scopes, found.list, found.box);
    this.#tell();
    this.#onLook?.(found);
  }

  #follow(
    list: Element,
    { cut }: Sighting,
    drawing: Drawing,
    meanwhile: readonly MutationRecord[],
  ): void {
    const { tools, change } = this.#watching;
    this.#leave = followList(list, {
      drawing,
      budget: this.#budget,
      cut,
      meanwhile,
      tools,
      tell: async (changes) => {
        const heard = await change(changes);
        if (heard === 'torn' || heard === null) this.#looks.plan();
        if (heard === 'over') this.#end();
      },
      onOver: () => this.#end(),
    });
  }
}
