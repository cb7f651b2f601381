import type { SiteLanguage } from './src/shared/site-pack';

export type PageOptions = {
  /** Milliseconds before each line of the agent; 400 unless told. */
  delay?: number;
  agent?: 'kind' | 'harsh';
  box?: 'open' | 'disabled' | 'readonly' | 'none';
  theme?: 'auto' | 'light' | 'dark';
  /** YYYY-MM-DD; the browser's own day unless told. */
  today?: string;
  /** Keeps the conversation over a reload of the tab. */
  keep?: boolean;
  /** Which of the machine's two names the address uses: two origins. */
  host?: '127.0.0.1' | 'localhost';
};

export type SupportSite = {
  /** http://127.0.0.1:port */
  origin: string;
  /** http://localhost:port: another origin, the same server. */
  otherOrigin: string;
  chatUrl: (lang: SiteLanguage, options?: PageOptions) => string;
  billUrl: (lang: SiteLanguage, options?: PageOptions) => string;
  /** A page with no chat on it. */
  plainUrl: (lang: SiteLanguage, options?: PageOptions) => string;
  /** The chat in an iframe, from the other origin unless `frame` is 'same'. */
  frameUrl: (lang: SiteLanguage, options?: PageOptions & { frame?: 'other' | 'same' }) => string;
  /** Every request seen, as 'GET /path?query'; an extension's own is marked with its origin. */
  requests: string[];
  close: () => Promise<void>;
};

export function serveSupportSite(options?: { port?: number; host?: string }): Promise<SupportSite>;
