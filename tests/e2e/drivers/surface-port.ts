/** The few primitives a browser must offer for one document: a tab, a frame, the popup, the panel. */
export interface SurfacePort {
  /** Evaluates an expression that yields (a promise of) a JSON string. */
  run(expression: string): Promise<string>;
  click(x: number, y: number, count: number): Promise<void>;
  typeText(text: string): Promise<void>;
  /** One key with modifiers held, e.g. ['Shift', 'Enter'] or ['Control', 'a']. */
  press(keys: string[]): Promise<void>;
  /** Starts or changes text in composition, as an input method does. */
  compose(text: string): Promise<void>;
  commitComposition(text: string): Promise<void>;
  picture(): Promise<Buffer>;
  goto(url: string): Promise<void>;
  activate(): Promise<void>;
  close(): Promise<void>;
  /** The frame inside whose address holds this text. */
  frame(urlPart: string): Promise<SurfacePort>;
}
