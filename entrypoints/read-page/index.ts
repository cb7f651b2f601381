import { defineUnlistedScript } from '#imports';
import { openShadow, readByParent, readPage } from '@/utils/sites';

/**
 * Run by the panel in the tab in front, once each time: what it measured and read is its answer.
 * A frame of its parent's origin is read with the parent.
 */
export default defineUnlistedScript(() =>
  readByParent(window) ? null : readPage(document, { openShadow }),
);
