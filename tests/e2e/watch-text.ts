import type { Surface } from './drivers/index.ts';

/** Resolves in the page itself with the first new text of the element and the moment it stood there. */
export function nextText(
  surface: Surface,
  selector: string,
  before: string,
): Promise<{ text: string; at: number }> {
  return surface.evaluate(
    (wanted, old) =>
      new Promise<{ text: string; at: number }>((resolve, reject) => {
        const look = () => {
          const text = document.querySelector(wanted)?.textContent ?? '';
          if (text === '' || text === old) return false;
          resolve({ text, at: Date.now() });
          return true;
        };
        if (look()) return;
        const observer = new MutationObserver(() => {
          if (look()) observer.disconnect();
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        setTimeout(() => reject(new Error(`${wanted} stayed "${old}"`)), 15_000);
      }),
    selector,
    before,
  );
}

/** As `nextText`, for the agent's last line in the sample chat. */
export function nextAgentLine(
  page: Surface,
  before: string,
): Promise<{ text: string; at: number }> {
  return page.evaluate(
    (old) =>
      new Promise<{ text: string; at: number }>((resolve, reject) => {
        const look = () => {
          const lines = window.supportSite.transcript().filter(({ who }) => who === 'agent');
          const text = lines.at(-1)?.text ?? '';
          if (text === '' || text === old) return false;
          resolve({ text, at: Date.now() });
          return true;
        };
        if (look()) return;
        const observer = new MutationObserver(() => {
          if (look()) observer.disconnect();
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        setTimeout(() => reject(new Error(`the agent said nothing after "${old}"`)), 15_000);
      }),
    before,
  );
}
