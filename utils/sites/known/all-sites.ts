import organisations from './organisations.json';
import type { Site } from './site';
import { alipay } from './sites/alipay';
import { chatwoot } from './sites/chatwoot';
import { intercom } from './sites/intercom';
import { jd } from './sites/jd';
import { liveperson } from './sites/liveperson';
import { paypal } from './sites/paypal';
import { pinduoduo } from './sites/pinduoduo';
import { salesforce } from './sites/salesforce';
import { taobao } from './sites/taobao';
import { zendesk } from './sites/zendesk';
import widgets from './widgets.json';

/** Rows of data have the shape of a site; a test holds them to the schema. */
const rows = [...organisations, ...widgets] as unknown as readonly Site[];

/** Every organisation and chat widget that is known. */
export const ALL_SITES: readonly Site[] = [
  alipay,
  taobao,
  jd,
  pinduoduo,
  paypal,
  liveperson,
  zendesk,
  intercom,
  salesforce,
  chatwoot,
  ...rows,
];
