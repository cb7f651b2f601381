import 'fake-indexeddb/auto';
import { cleanup, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach } from 'vitest';
import { PageProvider } from '@/components/hooks/use-page';
import { PageLookProvider } from '@/components/hooks/use-page-look';
import { FeedbackBar } from '@/components/panel/FeedbackBar';
import { Providers } from '@/components/panel/Providers';
import type { Locale } from '@/utils/model';
import { changePreferences, ledger } from '@/utils/storage';

// happy-dom has no Web Locks: one queue a name is all that is asked of them.
const queues = new Map<string, Promise<unknown>>();
const request = (name: string, ...rest: unknown[]) => {
  const task = rest.at(-1) as () => Promise<unknown>;
  const turn = (queues.get(name) ?? Promise.resolve()).then(task, task);
  queues.set(
    name,
    turn.catch(() => undefined),
  );
  return turn;
};
Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });

// happy-dom has no popovers either.
Object.assign(HTMLElement.prototype, { hidePopover: () => {} });

// Takes away what the test before left.
beforeEach(async () => {
  await (await ledger()).deleteEverything();
});
afterEach(cleanup);

/** A screen as the panel shows it, in one language, over the real storage; the popup brings its own bar. */
export async function renderScreen(
  screen: ReactNode,
  locale: Locale = 'zh-CN',
  { feedback = true }: { feedback?: boolean } = {},
) {
  await changePreferences(() => ({ locale, region: 'CN', theme: 'light' }));
  const user = userEvent.setup();
  const view = render(
    <Providers>
      <PageProvider>
        <PageLookProvider>
          {screen}
          {feedback ? <FeedbackBar /> : null}
        </PageLookProvider>
      </PageProvider>
    </Providers>,
  );
  return { user, ...view };
}
