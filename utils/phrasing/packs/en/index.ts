import { applyOutline } from '@/utils/phrasing/packs/outline/apply';
import { creditorsOutline } from '@/utils/phrasing/packs/outline/creditors';
import { explainOutline } from '@/utils/phrasing/packs/outline/explain';
import { followOutline } from '@/utils/phrasing/packs/outline/follow';
import { lettersOutline } from '@/utils/phrasing/packs/outline/letters';
import { openOutline } from '@/utils/phrasing/packs/outline/open';
import { phoneOutline } from '@/utils/phrasing/packs/outline/phone';
import { pressureOutline } from '@/utils/phrasing/packs/outline/pressure';
import { proposeOutline } from '@/utils/phrasing/packs/outline/propose';
import { termsOutline } from '@/utils/phrasing/packs/outline/terms';
import type { PackSource } from '@/utils/phrasing/phrase';
import { apply } from './apply';
import { creditors } from './creditors';
import { explain } from './explain';
import { follow } from './follow';
import { labels } from './labels';
import { letters } from './letters';
import { open } from './open';
import { phone } from './phone';
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
    { outlines: applyOutline, words: apply },
    { outlines: creditorsOutline, words: creditors },
    { outlines: phoneOutline, words: phone },
    { outlines: lettersOutline, words: letters },
  ],
};
