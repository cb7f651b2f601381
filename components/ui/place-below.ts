const MARGIN = 4;

/**
 * Puts a popover under its button, above it where there is no room, never outside the window.
 * By hand, because CSS anchors are younger than the oldest Firefox we support.
 */
export function placeBelow(popover: HTMLElement, button: HTMLElement): void {
  const anchor = button.getBoundingClientRect();
  const box = popover.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = anchor.bottom + MARGIN;
  const fits = below + box.height + MARGIN <= clientHeight;
  const top = fits ? below : anchor.top - MARGIN - box.height;
  popover.style.setProperty('top', `${clamp(top, clientHeight - box.height)}px`);
  popover.style.setProperty(
    'left',
    `${clamp(anchor.right - box.width, clientWidth - box.width)}px`,
  );
}

const clamp = (value: number, limit: number) => Math.max(MARGIN, Math.min(value, limit - MARGIN));
