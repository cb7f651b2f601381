import { wordSet } from './words';

/** Elements whose text nobody reads as part of a page. */
export const QUIET_TAGS = wordSet(
  'script style noscript template svg head link meta textarea select option button input datalist',
);
