import { COSEALG } from "@simplewebauthn/server/helpers";
import { parse as parseUuid } from "uuid";
import type { Settings } from "../../platform/config/settings.ts";

/** What every key of today signs with. Named here, so that a newer library or runtime does not add one that an older could not check. */
export const passkeyAlgorithms = [COSEALG.EdDSA, COSEALG.ES256, COSEALG.RS256];

/** What a key binds itself to: the name of the portal's address and its origin, from the configuration, never from a request. */
export function relyingParty({ baseUrl }: Pick<Settings, "baseUrl">): { id: string; origin: string } {
  const { hostname, origin } = new URL(baseUrl);
  return { id: hostname, origin };
}

/** What a key keeps to know whose it is: the bytes of the user's id, which say nothing of the person. */
export function userHandle(userId: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(parseUuid(userId));
}
