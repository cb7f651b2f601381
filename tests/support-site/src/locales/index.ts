import type { SiteLanguage, SitePack } from '../shared/site-pack';
import { en } from './en';
import { zhCn } from './zh-cn';
import { zhTw } from './zh-tw';

const PACKS: Readonly<Record<SiteLanguage, SitePack>> = { 'zh-CN': zhCn, 'zh-TW': zhTw, en };

export function packFor(language: string | null): SitePack {
  return language === 'zh-TW' || language === 'en' ? PACKS[language] : PACKS['zh-CN'];
}
