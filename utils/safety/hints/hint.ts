import type { Region } from '@/utils/model';
import type { CollectionRule, Source } from '../finding';

export type HintId =
  | 'cn_third_party'
  | 'cn_no_threats'
  | 'cn_authority'
  | 'cn_hours'
  | 'cn_frequency'
  | 'cn_repair_over'
  | 'tw_third_party'
  | 'tw_no_threats'
  | 'hk_third_party'
  | 'hk_no_threats'
  | 'hk_authority'
  | 'hk_hours'
  | 'hk_frequency'
  | 'gb_forbearance'
  | 'gb_third_party'
  | 'gb_hours'
  | 'gb_authority'
  | 'gb_no_threats'
  | 'us_no_threats'
  | 'us_authority'
  | 'us_hours'
  | 'us_frequency';

/** A rule of a region that an incoming line touches: a dated, sourced hint, never a verdict. */
export interface Hint {
  readonly id: HintId;
  readonly rule: CollectionRule;
  readonly region: Region;
  readonly source: Source;
}
