import { isIPv6 } from "node:net";

/**
 * What is counted of whoever calls: an IPv4 address, or the first 64 bits of an IPv6 one, which are one subscriber's (RFC 6177). Counted by
 * whole addresses, a limit per address would be no limit for somebody who has 2^64 of them. A mapped IPv4 address is that IPv4 address.
 */
export function networkOf(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (mapped) return mapped;
  const [address = ""] = ip.split("%");
  if (!isIPv6(address)) return ip;
  const [head = "", tail] = address.toLowerCase().split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail ? tail.split(":") : [];
  // The end of an address may be written as IPv4: it takes the place of two groups.
  const written = before.length + after.length + (address.includes(".") ? 1 : 0);
  const groups = tail === undefined ? before : [...before, ...Array.from({ length: 8 - written }, () => "0"), ...after];
  const network = groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${network.join(":")}::/64`;
}
