/** An address coarse enough to keep: the network, not the machine. */
export function maskIp(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(ip)?.[1] ?? ip;
  if (mapped.includes(".")) return mapped.replace(/\.\d+$/, ".0");
  return `${mapped.split(":").slice(0, 3).join(":")}::`;
}
