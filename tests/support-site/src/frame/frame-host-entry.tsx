import { mountPage } from '../shared/mount-page';
import { SiteHeader } from '../shared/SiteHeader';
import type { SiteOptions } from '../shared/site-options';

/** The two names of this machine are two origins: the chat is framed from the other one. */
function frameUrl({ query }: SiteOptions): string {
  const url = new URL(`/chat.html${query}`, location.href);
  const same = url.searchParams.get('frame') === 'same';
  url.searchParams.delete('frame');
  if (!same) url.hostname = url.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return url.href;
}

mountPage(
  ({ pack }) => pack.page.frameTitle,
  (options) => (
    <div className="page frame-page">
      <SiteHeader options={options} here="help" />
      <main className="sheet">
        <h1>{options.pack.page.frameTitle}</h1>
        <p>{options.pack.page.frameText}</p>
        <iframe title={options.pack.page.navChat} src={frameUrl(options)} className="chat-frame" />
      </main>
    </div>
  ),
);
