import { lookup as lookupHost } from 'node:dns/promises';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Looks up a host's addresses. */
export type Resolve = (host: string) => Promise<readonly string[]>;

export const resolveHost: Resolve = async (host) =>
  (await lookupHost(host, { all: true })).map(({ address }) => address);

/** False for loopback, private, link-local, multicast and every other address that is not of the public internet. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  const parsed = ipaddr.process(address);
  // IPv4-compatible addresses (::127.0.0.1) lead to IPv4 hosts on some systems (RFC 4291, section 2.5.5.1).
  if (parsed instanceof ipaddr.IPv6 && parsed.parts.slice(0, 6).every((part) => part === 0)) return false;
  return parsed.range() === 'unicast';
}

/** The host of a URL as an address, when it is one: IPv6 stands in brackets. */
export function literalAddress(host: string): string | undefined {
  const bare = host.replace(/^\[|\]$/g, '');
  return isIP(bare) === 0 ? undefined : bare;
}
