import type { Box, Found, Sketch, Wish } from '../sketch/item';
import { scoreBox } from './score-box';
import type { Shown } from './shown';
import {
  bestList,
  CERTAIN,
  type Transcript,
  transcriptAt,
  transcriptNear,
} from './transcript-near';
import { Tree } from './tree';

interface Scored {
  readonly id: number;
  readonly box: Shown;
  readonly score: number;
}
interface Tried extends Scored {
  readonly transcript: Transcript | null;
}

/** Boxes whose surroundings are worth a look, and points for a chat without one. */
const MOST = 4;
const NAMED = 4;

const isEditor = ({ tag }: Shown) => tag !== 'textarea' && tag !== 'input';
const worth = ({ score, transcript }: Tried) =>
  score + (transcript?.evidence ?? -6) * 2 - (transcript?.distance ?? 0);

/** One look at a page: which box to answer in, and the conversation above it. */
export class Search {
  readonly tree = new Tree();
  #usable: Scored[] = [];
  readonly #tried: Tried[] = [];
  /** The conversation, once it is found. */
  transcript: Transcript | null = null;

  /** Takes a part of the page; answers what is wanted next, or what was found. */
  see(sketch: Sketch): Wish {
    this.tree.add(sketch.items);
    if (sketch.boxes) this.#usable = this.#rank(sketch.boxes);
    if (sketch.pointed !== undefined) return this.#seePointed(sketch);
    if (sketch.lists) return this.#seeLists(sketch.lists);
    const near = sketch.near ?? this.#near;
    const one = sketch.edge === undefined ? undefined : this.#usable.find(({ id }) => id === near);
    this.#near = near;
    if (!one) return this.#next();
    const edge = this.tree.of(sketch.edge);
    const transcript = transcriptNear({ box: one.box, edge });
    if (!transcript && !sketch.isTop) return { want: 'more' };
    this.#tried.push({ ...one, transcript });
    return this.#next();
  }

  #near: number | undefined;

  #rank(boxes: readonly Box[]): Scored[] {
    const scored = boxes.flatMap((one) => {
      const box = this.tree.of(one.id);
      const score = box ? scoreBox(box, one) : -1;
      return box && score >= 0 ? [{ id: one.id, box, score }] : [];
    });
    return scored.sort((a, b) => b.score - a.score);
  }

  #next(): Wish {
    const left = this.#usable
      .slice(0, MOST)
      .find(({ id }) => !this.#tried.some((one) => one.id === id));
    if (left) return { want: 'near', box: left.id };
    const best = this.#tried.sort((a, b) => worth(b) - worth(a))[0];
    return best?.transcript ? this.#found(best.transcript, best.id) : { want: 'lists' };
  }

  #seeLists(lists: readonly number[]): Found {
    const tops = lists.flatMap((id) => this.tree.of(id) ?? []);
    const best = bestList(tops, { box: undefined, edge: undefined });
    const box = this.#tried.find((one) => one.score > 1 || isEditor(one.box));
    return this.#found(best && best.evidence > NAMED ? best : null, box?.id ?? null);
  }

  #seePointed({ pointed, edge, isTop }: Sketch): Wish {
    const node = this.tree.of(pointed);
    const transcript = node ? transcriptAt(node, this.tree.of(edge)) : null;
    if (node && !transcript && !isTop) return { want: 'more' };
    return { ...this.#found(transcript, null), boxes: this.#usable.map(({ id }) => id) };
  }

  #found(transcript: Transcript | null, box: number | null): Found {
    this.transcript = transcript;
    const isSure = box !== null && transcript !== null && transcript.evidence >= CERTAIN;
    return { want: 'nothing', list: transcript?.list.id ?? null, box, isSure };
  }
}
