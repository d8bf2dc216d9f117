import { setTimeout as pause } from "node:timers/promises";

import { AnswerCache } from "./answer-cache.ts";
import type { CompanyDirectory } from "./company-directory.ts";
import type { EstablishmentsResult, LookUpResult } from "./company.ts";
import { readEstablishments, readSearchAnswer } from "./read-search-answer.ts";
import { RequestBudget } from "./request-budget.ts";

/** The API allows seven requests per second and address. */
const REQUESTS_PER_SECOND = 7;
const MAX_BODY_BYTES = 1_000_000;
const LONGEST_PAUSE_SECONDS = 120;

export interface RechercheEntreprisesSettings {
  readonly baseUrl: string;
  /** The API asks its users to say who they are. */
  readonly userAgent: string;
  /** Longest wait for a whole answer. Default 3 s: somebody is looking at a form. */
  readonly timeoutMs?: number;
  /** Longest wait for a place among the seven. Default 1 s. */
  readonly maxQueueMs?: number;
  readonly now?: () => number;
  readonly wait?: (ms: number) => Promise<unknown>;
}

/** The real directory: API Recherche d'entreprises, open and without a key (recherche-entreprises.api.gouv.fr). */
export function rechercheEntreprisesDirectory(settings: RechercheEntreprisesSettings): CompanyDirectory {
  const { now = Date.now, wait = pause, maxQueueMs = 1_000 } = settings;
  const budget = new RequestBudget(REQUESTS_PER_SECOND);
  const companies = new AnswerCache<LookUpResult>();
  const lists = new AnswerCache<EstablishmentsResult>();

  async function ask<R>(number: string, read: (body: unknown) => R): Promise<R | Unavailable> {
    const delay = budget.book(now(), maxQueueMs);
    if (delay === null) return { status: "UNAVAILABLE", reason: "RATE_LIMITED" };
    if (delay > 0) await wait(delay);
    try {
      const response = await search(settings, number);
      if (response.ok) return read(await readJson(response));
      await response.body?.cancel();
      if (response.status !== 429) return { status: "UNAVAILABLE", reason: "HTTP_ERROR" };
      budget.pauseUntil(now() + 1_000 * retryAfterSeconds(response.headers.get("retry-after"), now()));
      return { status: "UNAVAILABLE", reason: "RATE_LIMITED" };
    } catch (error) {
      return { status: "UNAVAILABLE", reason: reasonOf(error) };
    }
  }

  return {
    lookUp: (siret) => companies.get(siret, now, () => ask(siret, (body) => readSearchAnswer(body, siret))),
    establishmentsOf: (siren) => lists.get(siren, now, () => ask(siren, (body) => readEstablishments(body, siren))),
  };
}

type Unavailable = Extract<LookUpResult, { readonly status: "UNAVAILABLE" }>;

function search({ baseUrl, userAgent, timeoutMs = 3_000 }: RechercheEntreprisesSettings, number: string): Promise<Response> {
  const url = new URL(`${baseUrl}/search`);
  url.search = new URLSearchParams({ q: number, page: "1", per_page: "10", limite_matching_etablissements: "100" }).toString();
  return fetch(url, {
    headers: { accept: "application/json", "user-agent": userAgent },
    redirect: "error",
    signal: AbortSignal.timeout(timeoutMs),
  });
}

class UnreadableAnswer extends Error {}

/** Parses a body of reasonable size: a faulty far side must not fill our memory. */
async function readJson(response: Response): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > MAX_BODY_BYTES) throw new UnreadableAnswer();
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    throw new UnreadableAnswer();
  }
}

/** `Retry-After` is a number of seconds or an HTTP date; absent or absurd, one second, and never more than two minutes. */
function retryAfterSeconds(header: string | null, now: number): number {
  const seconds = header === null ? Number.NaN : /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - now) / 1_000;
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 1), LONGEST_PAUSE_SECONDS) : 1;
}

function reasonOf(error: unknown): "UNREADABLE" | "TIMEOUT" | "NETWORK" {
  if (error instanceof UnreadableAnswer) return "UNREADABLE";
  return error instanceof DOMException && error.name === "TimeoutError" ? "TIMEOUT" : "NETWORK";
}
