export { characterCount } from './character-count';
export { cutText } from './cut-text';
export { foldForMatching } from './fold-for-matching';
export { foldScript } from './fold-script';
export { foldWidth } from './fold-width';
export { normaliseText } from './normalise-text';
export { oneLine } from './one-line';
export { openGates, type PackedGates } from './open-gates';
export { readChineseNumber } from './read-chinese-number';
