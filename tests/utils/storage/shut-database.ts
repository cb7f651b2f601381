type Call = 'open' | 'deleteDatabase';

/** A request that is answered as Chromium answers when the files of a database are garbled. */
function refused(name: string): IDBOpenDBRequest {
  const error = new DOMException('Internal error opening backing store', name);
  const request = Object.assign(new EventTarget(), { error, onerror: null });
  setTimeout(() => {
    const event = new Event('error', { cancelable: true });
    request.dispatchEvent(event);
    const { onerror } = request as { onerror: ((event: Event) => void) | null };
    onerror?.(event);
  });
  return request as unknown as IDBOpenDBRequest;
}

/**
 * The browser cannot open what lies there any more. `deletable`: deleting works and opens it again, as
 * in Firefox; in Chromium that fails too. `times`: it opens by itself after so many tries.
 */
export function shutDatabase(
  factory: IDBFactory,
  { deletable = false, name = 'UnknownError', times = Number.POSITIVE_INFINITY } = {},
): { readonly count: (call: Call) => number } {
  const counts = { open: 0, deleteDatabase: 0 };
  const { open, deleteDatabase } = factory;
  const reopen = () => Object.assign(factory, { open, deleteDatabase });
  Object.assign(factory, {
    open: (...args: Parameters<IDBFactory['open']>) => {
      counts.open += 1;
      if (counts.open <= times) return refused(name);
      reopen();
      return open.apply(factory, args);
    },
    deleteDatabase: (...args: Parameters<IDBFactory['deleteDatabase']>) => {
      counts.deleteDatabase += 1;
      if (!deletable) return refused(name);
      reopen();
      return deleteDatabase.apply(factory, args);
    },
  });
  return { count: (call) => counts[call] };
}
