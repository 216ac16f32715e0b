import dns, { type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Raised inside a connection attempt when a name leads to an address that must not be reached. */
export class BlockedAddressError extends Error {
  override readonly name = 'BlockedAddressError';

  constructor(host: string, address: string) {
    super(`${host} leads to ${address}, which is not a public address.`);
  }
}

/** Platform services of clouds on addresses that look public (Azure's wire server). */
const PLATFORM_SERVICES = new Set(['168.63.129.16']);

/**
 * True for an address of the public internet. Private, loopback, link-local (with the clouds' metadata services), shared,
 * multicast, documentation, translated and tunnelled ranges are not (IANA special-purpose registries, RFC 6890);
 * IPv4 addresses written as IPv6 are judged as IPv4.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  return parsed.range() === 'unicast' && !PLATFORM_SERVICES.has(parsed.toString());
}

/** The address in a URL's host where it is written as one; null for a name. WHATWG URLs have hex and octal forms resolved. */
export function literalAddress(url: URL): string | null {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return isIP(host) === 0 ? null : host;
}

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
      const first = found[0];
      if (options.all === true || first === undefined) return callback(null, found, 0);
      return callback(null, first.address, first.family);
    });
  };
}
