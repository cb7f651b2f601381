import type { Locale } from '@/utils/model';
import { en } from './en';
import type { SafetyPack } from './safety-pack';
import { zhCN } from './zh-cn';
import { zhTW } from './zh-tw';

const PACKS: Readonly<Record<Locale, SafetyPack>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

export function packOf(locale: Locale): SafetyPack {
  return PACKS[locale];
}
