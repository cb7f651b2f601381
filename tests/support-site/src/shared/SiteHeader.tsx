import type { SiteOptions } from './site-options';

type Props = { options: SiteOptions; here: 'bill' | 'chat' | 'help' };

/** The lender's own bar over every page. */
export function SiteHeader({ options, here }: Props) {
  const { pack, query } = options;
  const links = [
    { key: 'bill', href: `bill.html${query}`, label: pack.page.navBill },
    { key: 'chat', href: `chat.html${query}`, label: pack.page.navChat },
    { key: 'help', href: `plain.html${query}`, label: pack.page.navHelp },
  ];
  return (
    <header className="site-header">
      <span className="site-mark" aria-hidden="true">
        ≈
      </span>
      <strong className="site-name">{pack.lender}</strong>
      <nav className="site-nav">
        {links.map(({ key, href, label }) => (
          <a key={key} href={href} aria-current={key === here ? 'page' : undefined}>
            {label}
          </a>
        ))}
      </nav>
    </header>
  );
}
