import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Listener = (...args: never[]) => void;

/** An event of the browser that a test fires by hand. */
export function fakeEvent() {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => listeners.push(listener),
    fire: (...args: unknown[]) => {
      for (const listener of listeners) (listener as (...all: unknown[]) => void)(...args);
    },
  };
}

/** The parts of the browser behind its doors that the fake does not bring along. */
export function fakeDoors() {
  const doors = {
    commands: { onCommand: fakeEvent() },
    contextMenus: {
      onClicked: fakeEvent(),
      removeAll: vi.fn(async () => undefined),
      create: vi.fn(),
    },
    sidePanel: { open: vi.fn(async () => undefined) },
    i18n: { getUILanguage: () => 'zh-CN' },
  };
  Object.assign(fakeBrowser, doors);
  const said = vi.fn(async () => undefined);
  Object.assign(fakeBrowser.runtime, { sendMessage: said });
  return { ...doors, said };
}
