import type { PackLabels } from '@/utils/phrasing/phrase';

export const labels: PackLabels = {
  own: '您自己的话。',
  planComputed: '期数和金额按你每月能承担的数字算出，未计利息，最后一期按余额；请先核对。',
  cappedToAffordable: '已调到每月能承担的金额以内，原来填的数更高。',
  aboveAffordable: '对方的每期金额高于你每月能承担的数。',
  rungWords: [
    /延期|展期|推迟|宽限|还款日/,
    /分期|分\d{1,3}期|期数|每期|分次/,
    /减免|免除|免掉|违约金|停息/,
    /先还/,
  ],
};
