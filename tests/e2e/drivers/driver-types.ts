import type { Surface } from './surface.ts';

export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** The built extension: `.output/chrome-mv3` or `.output/firefox-mv3`. */
  extensionDir: string;
  /** Default: $REPRIEVE_CHROMIUM / $REPRIEVE_FIREFOX, else Debian's usual place. */
  executablePath?: string;
  /** Default true. */
  headless?: boolean;
  /** What the browser says it reads; default zh-CN. */
  lang?: string;
  /** Kept after close() when given; otherwise a temporary folder that close() removes. */
  profileDir?: string;
  /**
   * Match patterns that the click on "turn on here" may get without a prompt, which a headless
   * browser could never answer. They are *not* active before that click. Firefox grants any.
   */
  grant?: string[];
  /** Route everything through a local proxy that notes and refuses what leaves this machine; default true. */
  watchNetwork?: boolean;
  windowSize?: { width: number; height: number };
  /** Preferences the user has set in Firefox. */
  firefoxPrefs?: Record<string, string | number | boolean>;
  /** Firefox only: "run in private windows" is ticked, without which it does not run in any. */
  inPrivateWindows?: boolean;
}

export interface NetworkReport {
  /** Requests the browser's own log ascribes to the extension (its pages, worker; Firefox: also its page script). */
  byExtension: string[];
  /** Every request of the whole browser to this machine (the support site), in order. */
  loopback: string[];
  /** Everything else, all refused: what the browser itself wanted from its maker. */
  elsewhere: string[];
}

export type ExtensionApi = import('webextension-polyfill').Browser;

export interface OpenPanelOptions {
  /** `popup`: toolbar button, then its "open panel" (grants activeTab). `rail`: Firefox's own switch, no activeTab. */
  via?: 'popup' | 'rail';
}

export interface BrowserDriver {
  readonly name: BrowserName;
  /** Origin of the extension's pages, e.g. `chrome-extension://abc`. */
  readonly extensionOrigin: string;
  readonly profileDir: string;
  readonly downloadDir: string;
  newPage(url: string): Promise<Surface>;
  /** An extension page in a tab of its own, e.g. `options.html`. */
  openExtensionPage(path: string): Promise<Surface>;
  openPopup(page: Surface): Promise<Surface>;
  /** The real side panel or sidebar; the one already open if there is one. */
  openPanel(page: Surface, options?: OpenPanelOptions): Promise<Surface>;
  closePanel(): Promise<void>;
  setPanelWidth(width: number): Promise<void>;
  /** Runs in the background (woken when asleep); gets the extension API first, then JSON-safe arguments. */
  background<A extends unknown[], R>(
    work: (api: ExtensionApi, ...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R>;
  stopWorker(): Promise<void>;
  isWorkerRunning(): Promise<boolean>;
  /** As by the button on the browser's extensions page: open pages keep orphaned page scripts. */
  reloadExtension(): Promise<void>;
  /** Ids of the notifications now shown. */
  notifications(): Promise<string[]>;
  clipboard(): Promise<string>;
  /** One picture with the panel (or popup) beside the page. */
  picture(page: Surface, beside: Surface): Promise<Buffer>;
  /** Close and start again with the same profile; every Surface from before is dead. */
  restart(options?: { grant?: string[] }): Promise<void>;
  /** SIGKILL. Only restart() or close() make sense afterwards. */
  kill(): Promise<void>;
  /** Settles when the browser is gone, however it ended: closed by the user, too. */
  exited(): Promise<void>;
  /** Over all starts of this driver; complete only after close(). */
  network(): Promise<NetworkReport>;
  close(): Promise<void>;
}
