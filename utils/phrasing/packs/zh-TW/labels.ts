import type { PackLabels } from '@/utils/phrasing/phrase';

export const labels: PackLabels = {
  own: '您自己的用語。',
  planComputed: '期數和金額依您每月能負擔的數字算出，未計利息，最後一期依餘額；請先核對。',
  cappedToAffordable: '已調到每月能負擔的金額以內，原本填的數字較高。',
  aboveAffordable: '對方的每期金額高於您每月能負擔的數字。',
  rungWords: [
    /展延|延期|緩繳|延到|繳款日/,
    /分期|分\d{1,3}期|期數|每期|分次/,
    /減免|免收|違約金|停息/,
    /先繳/,
  ],
};
