import { BlockList, isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';
import type { Settings } from '../settings.ts';

/**
 * The address at which a request's client knows this server, with a slash at the end: `https://example.org/reforms/`. It is
 * `/`, so that addresses made of it are relative, where it is not known.
 */
export type PublicAddress = (request: FastifyRequest) => string;

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i;
const AUTHORITY = /^([a-z0-9._-]+|\[[0-9a-f:.]+\])(?::(\d{1,5}))?$/i;

/**
 * What a citation may take for this server's address: PUBLIC_URL; else what a proxy in TRUST_PROXY says in X-Forwarded-Host,
 * -Proto and -Prefix; else a Host header that names this machine, or HOST, with the port that the server listens on. Any
 * client can send any other Host header.
 */
export function publicAddress({ host, publicUrl, trustProxy }: AddressSettings, port: () => number): PublicAddress {
  if (publicUrl !== undefined) return () => publicUrl;
  const isTrusted = trusts(trustProxy);
  const own = host.includes(':') ? `[${host}]` : host;
  return ({ headers, raw }) => {
    const forwarded = isTrusted(raw.socket.remoteAddress) ? forwardedAddress(headers) : undefined;
    if (forwarded !== undefined) return forwarded;
    const [authority, name = '', given = '80'] = AUTHORITY.exec(headers.host ?? '') ?? [];
    const isOurs = LOOPBACK.test(name) || name.toLowerCase() === own.toLowerCase();
    return authority !== undefined && isOurs && Number(given) === port() ? `http://${authority}/` : '/';
  };
}

type AddressSettings = Pick<Settings, 'host' | 'publicUrl' | 'trustProxy'>;

/** Whether a connection comes from one of the proxies. */
function trusts(proxies: AddressSettings['trustProxy']): (address: string | undefined) => boolean {
  if (typeof proxies === 'boolean') return () => proxies;
  const list = new BlockList();
  for (const proxy of proxies) {
    const [address = '', bits] = proxy.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return (address = '') => list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

/** The address in the headers of a proxy; undefined if they have none. */
function forwardedAddress(headers: FastifyRequest['headers']): string | undefined {
  // Of several proxies, the last one has spoken last.
  const last = (name: string) =>
    String(headers[name] ?? '')
      .split(',')
      .at(-1)!
      .trim();
  const [host, protocol, prefix] = [last('x-forwarded-host'), last('x-forwarded-proto'), last('x-forwarded-prefix')];
  if (!AUTHORITY.test(host)) return undefined;
  const path = /^(?:\/[\w.~%-]+)*$/.test(prefix.replace(/\/$/, '')) ? prefix.replace(/\/$/, '') : '';
  return `${protocol === 'https' ? 'https' : 'http'}://${host}${path}/`;
}
