import type { Region } from '@/utils/model';
import type { CollectionRule, Source } from '../finding';

export type HintId =
  | 'cn_third_party'
  | 'cn_no_threats'
  | 'cn_hours'
  | 'cn_frequency'
  | 'cn_repair_over'
  | 'us_hours'
  | 'us_frequency'
  | 'gb_forbearance';

/** A rule of a region that an incoming line touches: a dated, sourced hint, never a verdict. */
export interface Hint {
  readonly id: HintId;
  readonly rule: CollectionRule;
  readonly region: Region;
  readonly source: Source;
}
