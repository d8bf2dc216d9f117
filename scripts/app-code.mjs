// npm run app-code [-- KEY]: what an authenticator app shows now for a key; without one, for the officer of the demonstration.
import { createHmac } from "node:crypto";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/** Public: the app of nadia.bernard@ddfip35.example, in the demonstration only. */
export const demoAppKey = "DEMONSTRATIONDEMONSTRATIONNADIA2";

/**
 * The code an authenticator app shows (RFC 6238), so many periods of 30 seconds from now: written from the standard, not from our server.
 * @param {string} key in base 32, spaces allowed
 * @param {number} periodsFromNow
 */
export function appCode(key, periodsFromNow = 0) {
  const bits = [...key.replaceAll(" ", "")].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const seed = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const period = Buffer.alloc(8);
  period.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + periodsFromNow));
  const digest = createHmac("sha1", seed).update(period).digest();
  const number = digest.readUInt32BE(digest.readUInt8(19) & 0xf) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, "0");
}

if (process.argv[1] === import.meta.filename) console.log(appCode(process.argv[2] ?? demoAppKey));
