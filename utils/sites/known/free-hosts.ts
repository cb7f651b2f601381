import { ALL_SITES } from './all-sites';
import { hostOf } from './host-of';
import { isUnder } from './web-host';

/** Where anyone gets a name for nothing; a brand there is a strong sign. */
const FREE = [
  'vercel.app',
  'pages.dev',
  'workers.dev',
  'r2.dev',
  'github.io',
  'gitlab.io',
  'webflow.io',
  'weebly.com',
  'weeblysite.com',
  'godaddysites.com',
  'netlify.app',
  'azurewebsites.net',
  'blogspot.com',
  'gitbook.io',
  'duckdns.org',
  'amazonaws.com',
  'web.app',
  'firebaseapp.com',
  'wixsite.com',
  'cprapid.com',
  'cloudns.ch',
];

/** Services that companies rent under their own name: help centres, sign-in, jobs. */
const RENTED = [
  'zendesk.com',
  'freshdesk.com',
  'intercom.help',
  'my.site.com',
  'force.com',
  'my.salesforce.com',
  'service-now.com',
  'atlassian.net',
  'statuspage.io',
  'okta.com',
  'myworkdayjobs.com',
  'sharepoint.com',
  '53kf.com',
  'udesk.cn',
  'sobot.com',
  'qiyukf.com',
  'meiqia.com',
  'lc.chat',
  'livechatinc.com',
];

export function isFreeHost(name: string): boolean {
  return FREE.some((one) => isUnder(name, one));
}

/** A chat or help desk anyone can rent: somebody's, but nobody can say whose from the address. */
export function isHostedForAnyone(name: string): boolean {
  if (RENTED.some((one) => isUnder(name, one))) return true;
  return ALL_SITES.some(
    ({ category, places }) =>
      category === 'widget' &&
      places.some((place) => isUnder(name, hostOf(place).replace(/^\*\./, ''))),
  );
}
