import type { PageMessage } from '@/utils/messaging';
import type { Finding, Tools } from '@/utils/sites';

type Status = Extract<PageMessage, { type: 'page/status' }>;

/** What was last told about this frame, and what is true now. */
export function pageState(document: Document, { isComposing }: Pick<Tools, 'isComposing'>) {
  const { location, defaultView } = document;
  let path = location.pathname;
  let told = '';
  function composerOf(finding: Finding | undefined): Status['composer'] {
    if (!finding?.composer) return 'none';
    if (finding.reason === 'read_only') return 'read_only';
    return isComposing?.(finding.composer.ownerDocument) ? 'composing' : 'ready';
  }
  function place(): Status['place'] {
    return { origin: location.origin.slice(0, 300), path: location.pathname.slice(0, 2000) };
  }
  return {
    place,
    /** The status, when it differs from what was told last. */
    news(finding: Finding | undefined, always: boolean): Status | undefined {
      const status: Status = {
        type: 'page/status',
        place: place(),
        top: defaultView === defaultView?.top,
        title: String(document.title).slice(0, 300),
        transcript: !!finding?.list,
        composer: composerOf(finding),
        frames: document.querySelectorAll('iframe').length,
        ...(finding?.overBudget ? { overBudget: true } : {}),
      };
      const now = JSON.stringify(status);
      if (now === told && !always) return undefined;
      told = now;
      return status;
    },
    /** The page went to another address without loading anew; answers once a move. */
    hasMoved(): boolean {
      const before = path;
      path = location.pathname;
      return path !== before;
    },
  };
}
