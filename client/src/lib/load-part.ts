import { loadCatalogs } from "../i18n/catalog.ts";
import { RequestError } from "./request-error.ts";

/**
 * Fetches a part of a page when it is about to be needed, `loadPart(() => import("…"))`, its texts included. Throws a RequestError: what
 * the network lost reads like any other call.
 */
export async function loadPart<T>(part: () => Promise<T>): Promise<T> {
  try {
    const loaded = await part();
    await loadCatalogs();
    return loaded;
  } catch (cause) {
    throw new RequestError("NETWORK", { cause });
  }
}
