import dns, { type LookupAddress } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Raised inside a connection attempt when a name leads to an address that must not be reached. */
export class BlockedAddressError extends Error {
  override readonly name = 'BlockedAddressError';

  constructor(host: string, address: string) {
    super(`${host} leads to ${address}, which is not a public address.`);
  }
}

/** The IPv4 special-purpose registry of IANA whole, with multicast and what is reserved. */
const SPECIAL_IPV4 = ranges(
  ['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
  ['192.0.0.0/24', '192.0.2.0/24', '192.31.196.0/24', '192.52.193.0/24', '192.88.99.0/24', '192.168.0.0/16'],
  ['192.175.48.0/24', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
  // Platform services of clouds on an address that looks public (Azure's wire server).
  ['168.63.129.16/32'],
);
/** The only IPv6 space from which addresses of the internet are given out (RFC 4291, section 2.4). */
const GLOBAL_IPV6 = ranges(['2000::/3']);
/** What of it the IPv6 special-purpose registry of IANA sets apart: tunnels, benchmarks, documentation, the old 6bone. */
const SPECIAL_IPV6 = ranges(
  ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48'],
  ['3ffe::/16', '3fff::/20'],
);

function ranges(...lists: readonly (readonly string[])[]): BlockList {
  const list = new BlockList();
  for (const range of lists.flat()) {
    const [network, prefix] = ipaddr.parseCIDR(range);
    list.addSubnet(network.toString(), prefix, network.kind());
  }
  return list;
}

/**
 * True for an address of the public internet: an IPv4 address outside of every special range, or one of the IPv6 space that
 * is given out. IPv4 addresses mapped to IPv6 are judged as IPv4; every other way to write one inside the other is refused.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  const text = parsed.toString();
  if (parsed.kind() === 'ipv4') return !SPECIAL_IPV4.check(text, 'ipv4');
  return GLOBAL_IPV6.check(text, 'ipv6') && !SPECIAL_IPV6.check(text, 'ipv6');
}

/** The address in a URL's host where it is written as one; null for a name. WHATWG URLs have hex and octal forms resolved. */
export function literalAddress(url: URL): string | null {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return isIP(host) === 0 ? null : host;
}

/** An answer without an address is one that names no host: connecting to nothing would throw where nobody catches it. */
const noAddress = (host: string): NodeJS.ErrnoException =>
  Object.assign(new Error(`${host} has no address.`), { code: 'ENOTFOUND' });

type Resolver = (host: string, callback: (error: Error | null, found: LookupAddress[]) => void) => void;

const systemResolver: Resolver = (host, callback) =>
  dns.lookup(host, { all: true, verbatim: true }, (error, found) => callback(error, found));

/**
 * A resolver for connections that fails unless every address of the name is public. The connection is made to the very
 * addresses that were checked, so a name that answers differently the next time (DNS rebinding) gains nothing.
 */
export function guardedLookup(resolve: Resolver = systemResolver): LookupFunction {
  return (host, options, callback) => {
    resolve(host, (error, found) => {
      if (error !== null) return callback(error, [], 0);
      const blocked = found.find(({ address }) => !isPublicAddress(address));
      if (blocked !== undefined) return callback(new BlockedAddressError(host, blocked.address), [], 0);
      const [first] = found;
      if (first === undefined) return callback(noAddress(host), [], 0);
      if (options.all === true) return callback(null, found, 0);
      return callback(null, first.address, first.family);
    });
  };
}
