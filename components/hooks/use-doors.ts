import { useEffect, useState } from 'react';
import { openFullTab, panelShortcut } from '@/utils/browser';

/** How the panel is opened by keys, undefined while unknown and null for none, and the tab view. */
export function useDoors(): {
  readonly keys: string | null | undefined;
  readonly openInTab: () => void;
} {
  const [keys, setKeys] = useState<string | null>();
  useEffect(() => {
    panelShortcut().then(setKeys, () => setKeys(undefined));
  }, []);
  return { keys, openInTab: () => void openFullTab('now') };
}
