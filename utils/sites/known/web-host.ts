import { decodeLabel } from './decode-label';

export interface WebHost {
  /** Lower case, as in the address bar's ASCII form, without a trailing dot. */
  readonly name: string;
  readonly labels: readonly string[];
  /** Labels with letters of other scripts put back. */
  readonly shown: readonly string[];
  readonly pathname: string;
  /** The view some sites keep behind the `#`, as a path; empty without one. */
  readonly view: string;
  /** A name before the `@`: what a forged address shows first. */
  readonly user: string;
}

const IP = /^(?:\d{1,3}\.){3}\d{1,3}$|^\[/;

/** The host of a web address; null for anything that is no name on the web: files, addresses in numbers, this machine. */
export function webHost(address: string): WebHost | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, pathname, hash, username } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const name = hostname.toLowerCase().replace(/\.$/, '');
  const labels = name.split('.');
  if (IP.test(name) || labels.length < 2 || labels.some((label) => label === '')) return null;
  if (labels.at(-1) === 'localhost') return null;
  return {
    name,
    labels,
    shown: labels.map(decodeLabel),
    pathname,
    view: /^#!?\//.test(hash) ? hash.replace(/^#!?/, '') : '',
    user: decodeUser(username),
  };
}

function decodeUser(user: string): string {
  try {
    return decodeURIComponent(user).toLowerCase();
  } catch {
    return user.toLowerCase();
  }
}

/** `name` is `domain` or stands under it, label by label. */
export function isUnder(name: string, domain: string): boolean {
  return name === domain || name.endsWith(`.${domain}`);
}
