import { APPENDIX, FORUM_WORD } from './other-words';
import type { PageSignals } from './page-signals';
import type { PlaceHint } from './place-hint';

/** Points by name; what adds nothing is left out. */
export class Points {
  readonly why: string[] = [];
  total = 0;

  add(name: string, points: number): void {
    if (points === 0) return;
    this.total += points;
    this.why.push(`${name} ${points > 0 ? '+' : ''}${points}`);
  }
}

/** What tells every other sort of page; a chat or a bill on it is a part of it, or an example. */
export function others(page: PageSignals, hint: PlaceHint, points: Points): void {
  points.add('code', -Math.min(6, page.codeBlocks * 2));
  points.add('examples', page.exampleWords > 0 ? -Math.min(5, 1 + page.exampleWords) : 0);
  points.add('documents', page.docsWords > 1 ? -6 : 0);
  points.add('comments', -Math.min(6, page.commentActions > 1 ? page.commentActions : 0));
  points.add(
    'forum',
    -Math.min(8, page.forumWords > 1 ? page.forumWords * 3 : page.forumWords * 2),
  );
  points.add('forum title', FORUM_WORD.test(page.title) ? -8 : 0);
  points.add('team', -Math.min(6, page.teamWords * 3));
  points.add('seller', page.sellerWords > 1 ? -Math.min(9, page.sellerWords * 3) : 0);
  points.add('news', page.newsWords > 1 ? -6 : page.newsWords > 0 ? -2 : 0);
  points.add('article', page.headings.some((head) => APPENDIX.test(head)) ? -6 : 0);
  points.add('prose', page.prose > 6000 ? -6 : page.prose > 2500 ? -3 : 0);
  points.add('address', hint === 'other' ? -3 : 0);
}
