import type { ExtensionApi } from './driver-types.ts';

/** Runs in the background. A moment later, so that the call itself still gets its answer. */
export function reloadSoon(api: ExtensionApi): void {
  setTimeout(() => api.runtime.reload(), 50);
}
