import { isIPv6 } from 'node:net';
import { type Keys, keyedHash } from './keys.ts';

/**
 * The counter name of a network address. Who has one IPv6 address has the whole /64 around it, so that is what
 * counts. The address itself is personal data and is kept nowhere: only its keyed hash.
 */
export function addressKey(keys: Pick<Keys, 'counters'>, address: string): string {
  return keyedHash(keys.counters, `address/${network(address)}`);
}

function network(address: string): string {
  const bare = address.replace(/%.*$/, '').toLowerCase();
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(bare);
  if (mapped?.[1]) return mapped[1];
  if (!isIPv6(bare)) return bare;
  const [before = '', after] = bare.split('::');
  const left = before === '' ? [] : before.split(':');
  const right = after === undefined || after === '' ? [] : after.split(':');
  const zeros = Array.from({ length: 8 - left.length - right.length }, () => '0');
  const groups = after === undefined ? left : [...left, ...zeros, ...right];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
