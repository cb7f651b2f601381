import { type ComponentType, useEffect, useState } from 'react';

/**
 * A part in a file of its own. Once the file is there it is drawn at once and with everything else,
 * where React's `lazy` would first draw a gap and fill it a third of a second later.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let known: ComponentType<Props> | null = null;
  const prepare = async () => {
    known ??= await load();
    return known;
  };
  // biome-ignore lint/correctness/noComponentHookFactories: called once a file, as `lazy` is
  function Later(props: Props) {
    const [Part, setPart] = useState(() => known);
    useEffect(() => {
      if (Part) return;
      let wanted = true;
      void prepare().then((part) => wanted && setPart(() => part));
      return () => {
        wanted = false;
      };
    }, [Part]);
    return Part ? <Part {...props} /> : null;
  }
  return Object.assign(Later, { prepare });
}
