// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { discoverNow } from '@/utils/sites/discover';
import { atOnce } from '@/utils/sites/in-slices';
import { Search } from '@/utils/sites/reading/search';
import { sketchPage } from '@/utils/sites/sketch/sketch-page';
import { chat, plainTools, show, TALK } from '../fixtures';

it('a form in an old message of a long chat takes no line away', () => {
  const lines = Array.from({ length: 100 }, (_, at) =>
    TALK.map((line) => ({ ...line, text: `${at} ${line.text}` })),
  )
    .flat()
    .slice(0, 100);
  show(chat(lines));
  const form =
    '<form><label>一</label><label>二</label><label>三</label><input placeholder="订单号"></form>';
  document.querySelector('.row:nth-child(2) .bubble')?.insertAdjacentHTML('beforeend', form);
  const sketching = sketchPage(discoverNow(document, plainTools), plainTools);
  const search = new Search();
  let wish = search.see(atOnce(sketching.first()));
  while (wish.want !== 'nothing') {
    wish = search.see(atOnce(sketching.next(wish)));
  }
  expect(search.transcript?.list.nodes).toHaveLength(81);
});
