import { explainOutline } from '@/utils/phrasing/packs/outline/explain';
import { followOutline } from '@/utils/phrasing/packs/outline/follow';
import { openOutline } from '@/utils/phrasing/packs/outline/open';
import { pressureOutline } from '@/utils/phrasing/packs/outline/pressure';
import { proposeOutline } from '@/utils/phrasing/packs/outline/propose';
import { termsOutline } from '@/utils/phrasing/packs/outline/terms';
import type { PackSource } from '@/utils/phrasing/phrase';
import { explain } from './explain';
import { follow } from './follow';
import { labels } from './labels';
import { open } from './open';
import { pressure } from './pressure';
import { propose } from './propose';
import { terms } from './terms';

export const pack: PackSource = {
  labels,
  groups: [
    { outlines: openOutline, words: open },
    { outlines: explainOutline, words: explain },
    { outlines: proposeOutline, words: propose },
    { outlines: termsOutline, words: terms },
    { outlines: followOutline, words: follow },
    { outlines: pressureOutline, words: pressure },
  ],
};
