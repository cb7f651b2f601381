/** What a page that looks for extensions could have noticed since `watch`. */
export interface Noticed {
  readonly mutations: string[];
  readonly globals: string[];
  readonly events: string[];
  readonly scripts: number;
}

interface Spy {
  readonly stop: () => Noticed;
}
declare global {
  interface Window {
    hostileSpy?: Spy;
  }
}

/** Runs in the page's own world; `names` are the words of the page script, each listened to as an event. */
export function watchPage(names: string[]): void {
  const own = () => [
    ...Object.getOwnPropertyNames(window),
    ...Object.getOwnPropertyNames(document),
  ];
  const mutations: string[] = [];
  const events: string[] = [];
  const describe = ({ type, target, attributeName }: MutationRecord) =>
    `${type} ${attributeName ?? ''} ${target.nodeName} ${(target as Element).className ?? ''}`;
  const observer = new MutationObserver((list) => mutations.push(...list.map(describe)));
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  const hear = (event: Event) => events.push(`${event.type} ${event.isTrusted}`);
  for (const target of [window, document]) {
    for (const name of names) target.addEventListener(name, hear, true);
  }
  const before = new Set(own());
  const scripts = document.querySelectorAll('script, style, link, iframe').length;
  window.hostileSpy = {
    stop: () => {
      mutations.push(...observer.takeRecords().map(describe));
      observer.disconnect();
      for (const target of [window, document]) {
        for (const name of names) target.removeEventListener(name, hear, true);
      }
      return {
        mutations,
        globals: own().filter((name) => !before.has(name) && name !== 'hostileSpy'),
        events,
        scripts: document.querySelectorAll('script, style, link, iframe').length - scripts,
      };
    },
  };
}

/** Also in the page's world. */
export function stopWatching(): Noticed {
  if (!window.hostileSpy) throw new Error('nothing was watched');
  return window.hostileSpy.stop();
}

/** What a person or the browser itself may do to any page while it lies under a panel. */
const FROM_THE_BROWSER = [
  'blur',
  'focus',
  'focusin',
  'focusout',
  'resize',
  'scroll',
  'visibilitychange',
  'selectionchange',
];

/** Every word in quotes in the script, and what extensions are known to send. */
export function namesIn(bundle: string): string[] {
  const quoted = [...bundle.matchAll(/["'`]([a-z][\w:./-]{2,40})["'`]/gi)].map(
    ([, name]) => name ?? '',
  );
  const usual = [
    'message',
    'messageerror',
    'wxt:content-script-started',
    'error',
    'unhandledrejection',
  ];
  return [...new Set([...quoted, ...usual])].filter((name) => !FROM_THE_BROWSER.includes(name));
}
