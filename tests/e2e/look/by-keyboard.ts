import type { Surface } from '../drivers/index.ts';

const MOST_STOPS = 120;

/** Tab or Shift+Tab, whichever leads there, until the focus is on it; every stop on the way is visible. */
export async function tabTo(surface: Surface, selector: string): Promise<void> {
  await surface.waitFor(selector);
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    const { there, back, unseen } = await surface.evaluate(lookAtFocus, selector);
    // The first place was given by the app, which does not scroll; the others by the key.
    if (unseen && stops > 0) await seenOnReturn(surface, selector);
    if (there) return;
    await surface.press(...(back ? ['Shift', 'Tab'] : ['Tab']));
  }
  throw new Error(`no way to ${selector} with the Tab key`);
}

/** What arrived late may have pushed it away after the key had scrolled there; the key brings it back. */
async function seenOnReturn(surface: Surface, selector: string): Promise<void> {
  await surface.press('Shift', 'Tab');
  await surface.press('Tab');
  const { unseen } = await surface.evaluate(lookAtFocus, selector);
  if (unseen) throw new Error(`on the way to ${selector} the focus cannot be seen: ${unseen}`);
}

/** Something has the focus: after a press the next Tab goes on from here, not from the top. */
export async function keepsFocus(surface: Surface): Promise<boolean> {
  return surface.evaluate(
    () => document.activeElement !== null && document.activeElement !== document.body,
  );
}

/** Runs in the page. */
function lookAtFocus(selector: string): { there: boolean; back: boolean; unseen: string } {
  const focused = document.activeElement ?? document.body;
  const target = [...document.querySelectorAll(selector)].find((one) => one.checkVisibility());
  const back =
    target !== undefined &&
    Boolean(focused.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING);
  if (focused === document.body) return { there: false, back: false, unseen: '' };
  const name = `<${focused.tagName.toLowerCase()} ${focused.getAttribute('data-testid') ?? focused.className}>`;
  const ringed = (element: Element | null, levels: number): boolean => {
    if (!element || levels === 0) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const drawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
    return drawn || ringed(element.parentElement, levels - 1);
  };
  const problemOf = (): string => {
    // Without a screen Firefox gives its side panel no real focus, so nothing is drawn.
    if (!document.hasFocus()) return '';
    if (!ringed(focused, 3)) return `${name} has no ring`;
    const { left, top, width, height } = focused.getBoundingClientRect();
    const hits = [0.1, 0.5, 0.9].map((part) =>
      document.elementFromPoint(left + width / 2, top + height * part),
    );
    const mine = hits.some(
      (on) => on && (focused.contains(on) || on.contains(focused) || on.closest('label')),
    );
    return mine ? '' : `${name} at ${Math.round(top)} is out of sight or covered`;
  };
  return { there: focused === target, back, unseen: problemOf() };
}
