/** A function and its JSON-safe arguments as one expression whose value is a JSON string. */
export function remoteCall<A extends unknown[]>(
  work: (...args: never[]) => unknown,
  args: A,
  global?: string,
): string {
  const list = [
    ...(global ? [global] : []),
    ...args.map((one) => JSON.stringify(one) ?? 'undefined'),
  ];
  return `(async () => JSON.stringify({ v: await (${work.toString()})(${list.join(', ')}) }))()`;
}

export function remoteAnswer<R>(json: string): R {
  return (JSON.parse(json) as { v: R }).v;
}
