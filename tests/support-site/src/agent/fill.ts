/** Puts values into the `{places}` of a line; an unknown place stays visible, so that a test sees it. */
export function fill(line: string, values: Readonly<Record<string, string>>): string {
  return line.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
