import type { PageSignals } from '../recognise/page-signals';
import { ALL_SITES } from './all-sites';
import { officialOf } from './official-of';
import type { Site } from './site';

/** Said of oneself; a name alone may just as well be what a page is about. */
const SPEAKS_FOR = /官方|客服|服务中心|服務中心|帮助中心|幫助中心|official|support|help|service/iu;

/** `支付宝 Alipay`, `微众银行 / 微粒贷`: each of the names, without those that are common words. */
function namesOf({ name, faintBrands = [] }: Site): string[] {
  return name
    .split(/ \/ | (?=[A-Za-z])/)
    .map((part) => part.trim().toLowerCase())
    .filter((part) => !faintBrands.includes(part))
    .filter((part) => (/^[\u4e00-\u9fff]+$/.test(part) ? part.length > 1 : part.length > 4));
}

/**
 * The organisation whose name the page's title carries together with a word like "official" or
 * "support", while its address is not theirs. Null where nothing is claimed. A chat rented from
 * another company is one of these too, so it is a reason to check, never a verdict.
 */
export function claimedSite({ title }: Pick<PageSignals, 'title'>, address: string): Site | null {
  if (!SPEAKS_FOR.test(title) || officialOf(address).official === 'yes') return null;
  const said = title.toLowerCase();
  const named = ALL_SITES.filter((site) => site.category !== 'widget' && site.domains.length > 0);
  return named.find((site) => namesOf(site).some((name) => said.includes(name))) ?? null;
}
