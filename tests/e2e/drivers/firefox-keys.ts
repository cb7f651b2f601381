/** WebDriver's code points for keys that write nothing. */
const CODES: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

export interface KeyAction {
  type: 'keyDown' | 'keyUp';
  value: string;
}

const codeOf = (key: string): string => (key === '\n' ? '\uE007' : (CODES[key] ?? key));

export function typing(text: string): KeyAction[] {
  return [...text].flatMap((character): KeyAction[] => {
    const value = codeOf(character);
    return [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ];
  });
}

export function chord(keys: string[]): KeyAction[] {
  const values = keys.map(codeOf);
  return [
    ...values.map((value): KeyAction => ({ type: 'keyDown', value })),
    ...values.toReversed().map((value): KeyAction => ({ type: 'keyUp', value })),
  ];
}
