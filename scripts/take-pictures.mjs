import { inTwoHalves } from './set-up.mjs';

/** `node scripts/take-pictures.mjs`: docs/pictures/ anew, from a build of what is here. */
await inTwoHalves({
  file: import.meta.url,
  browsers: ['chromium'],
  work: async (root) => {
    const { takePictures } = await import('./demo/take-pictures.mjs');
    return takePictures(root);
  },
});
