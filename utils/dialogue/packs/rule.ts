import type { DialogueAct } from '../dialogue-act';

/**
 * Words that show an act. Patterns are regular expressions over folded text
 * (lower case, simplified, 您 = 你, 帐 = 账, a template slot = 某) with two gaps:
 * `…` a short stretch of the same sentence, `~` a very short one.
 */
export interface Rule {
  readonly act: DialogueAct;
  /** 1 a hint, 2 likely, 3 plain, 4 beyond doubt. */
  readonly weight: 1 | 2 | 3 | 4;
  readonly say?: readonly string[];
  /** Instead of `say`, or with it: each of these somewhere in the sentence. */
  readonly all?: readonly string[];
  /** Any of these in the same sentence, and the rule is silent. */
  readonly not?: readonly string[];
}
