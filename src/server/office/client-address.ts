import { isIP } from 'node:net';

/**
 * From where a request came. Only the entries of X-Forwarded-For that trusted proxies wrote count, from the right: what
 * stands before them anybody can write.
 *
 * @example clientAddress('127.0.0.1', '203.0.113.5, 192.0.2.7', 1) // '192.0.2.7'
 */
export function clientAddress(
  peer: string | undefined,
  forwarded: string | undefined,
  proxies: number,
): string {
  const hops = (forwarded ?? '').split(',').map((hop) => hop.trim());
  const named = proxies > 0 ? hops.at(-proxies) : undefined;
  const address = named !== undefined && isIP(named) !== 0 ? named : (peer ?? 'unknown');
  return address.replace(/^::ffff:(?=\d+\.)/, '');
}
