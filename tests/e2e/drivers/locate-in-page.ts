/** CSS, or an accessible role and (part of) its name, or a piece of visible text. */
export type Locator =
  | string
  | { role: string; name?: string; exact?: boolean; within?: string }
  | { text: string; within?: string };

export interface Found {
  count: number;
  visible: boolean;
  enabled: boolean;
  text: string;
  value: string;
  x: number;
  y: number;
  /** What lies over the middle of the element, if anything. */
  coveredBy: string;
}

/** Runs inside the page, so it may use nothing from this module. */
export function locateInPage(locator: Locator, scroll: boolean): Found {
  const roles: Record<string, string> = {
    button: 'button,[role=button],input[type=button],input[type=submit],summary',
    link: 'a[href],[role=link]',
    textbox:
      'textarea,input:not([type]),input[type=text],input[type=search],[role=textbox],[contenteditable=true]',
    checkbox: 'input[type=checkbox],[role=checkbox],[role=switch]',
    radio: 'input[type=radio],[role=radio]',
    heading: 'h1,h2,h3,h4,h5,h6,[role=heading]',
    dialog: 'dialog[open],[role=dialog],[role=alertdialog]',
    listitem: 'li,[role=listitem]',
    combobox: 'select,[role=combobox]',
    status: 'output,[role=status]',
  };
  const nameOf = (element: Element): string => {
    const labelled = (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ');
    const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
    const own =
      element.getAttribute('aria-label') ||
      labelled.trim() ||
      labels.map((label) => label.textContent).join(' ') ||
      element.textContent ||
      element.getAttribute('title') ||
      element.getAttribute('placeholder') ||
      '';
    return own.replace(/\s+/g, ' ').trim();
  };
  const isVisible = (element: Element): boolean => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0 && element.checkVisibility({ visibilityProperty: true });
  };
  const candidates = (): Element[] => {
    if (typeof locator === 'string') return [...document.querySelectorAll(locator)];
    const root = locator.within ? document.querySelector(locator.within) : document.body;
    if (!root) return [];
    if ('text' in locator) {
      const wanted = locator.text;
      const holds = (element: Element) => (element.textContent ?? '').includes(wanted);
      return [...root.querySelectorAll('*')].filter(
        (element) => holds(element) && ![...element.children].some(holds),
      );
    }
    const { name, exact } = locator;
    return [...root.querySelectorAll(roles[locator.role] ?? `[role=${locator.role}]`)].filter(
      (element) =>
        name === undefined || (exact ? nameOf(element) === name : nameOf(element).includes(name)),
    );
  };
  const all = candidates();
  const element = all.find(isVisible) ?? all[0];
  if (!element) {
    return {
      count: 0,
      visible: false,
      enabled: false,
      text: '',
      value: '',
      x: 0,
      y: 0,
      coveredBy: '',
    };
  }
  Reflect.set(globalThis, Symbol.for('located'), element);
  if (scroll) element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  const x = Math.round(box.x + box.width / 2);
  const y = Math.round(box.y + box.height / 2);
  const top = document.elementFromPoint(x, y);
  const mine = top === null || element.contains(top) || top.contains(element);
  return {
    count: all.length,
    visible: isVisible(element),
    enabled: !element.matches(':disabled,[aria-disabled=true]'),
    // biome-ignore lint/performance/useDomNodeTextContent: what a person can read is asked for.
    text: element instanceof HTMLElement ? element.innerText : (element.textContent ?? ''),
    value: 'value' in element ? String(element.value) : '',
    x,
    y,
    coveredBy: mine ? '' : `<${top.tagName.toLowerCase()} class="${top.className}">`,
  };
}
