import { parseSiret } from "@portail-tic/shared/kernel/siret";
import type { ProblemCode } from "@portail-tic/shared/problems/problem-codes";

import type { RequestContext } from "../../platform/graphql/context.ts";
import { Problem } from "../../platform/problems/problem.type.ts";
import { rateLimited } from "../../platform/problems/top-level-errors.ts";
import { consume } from "../../platform/rate-limits/consume.ts";
import { networkOf } from "../../platform/rate-limits/network-of.ts";
import type { CompanyLookUp } from "./company.type.ts";

/** Somebody typing a form asks a few times; a harvester asks all day. */
const lookUpsPerAddress = { points: 30, windowSeconds: 60 };

const problemOf = {
  CLOSED: "SIRET_CLOSED",
  MASKED: "SIRET_MASKED",
  UNKNOWN: "SIRET_UNKNOWN",
  UNAVAILABLE: "DIRECTORY_UNAVAILABLE",
} as const;

/** The directory's answer for a typed SIRET: each case apart, and no word about who manages a structure. RATE_LIMITED per address. */
export async function lookUpCompany(ctx: RequestContext, typed: string): Promise<CompanyLookUp> {
  const tell = (code: ProblemCode) => new Problem({ code, path: ["siret"], params: {} }, ctx.request.language);
  const siret = parseSiret(typed.slice(0, 100));
  if (!siret.allowed) return { status: "INVALID", company: null, isRegistered: false, problem: tell(siret.code) };
  await limitLookUps(ctx);
  const [answer, isRegistered] = await Promise.all([ctx.services.directory.lookUp(siret.value), isRegisteredHere(ctx, siret.value)]);
  if (answer.status === "FOUND") return { status: "FOUND", company: answer.company, isRegistered, problem: null };
  return { status: answer.status, company: null, isRegistered, problem: tell(problemOf[answer.status]) };
}

/** Questions to the directory count together, whoever asks from that address. */
export async function limitLookUps(ctx: RequestContext): Promise<void> {
  const { allowed, retryAfterSeconds } = await ctx.transactions.aside((manager) =>
    consume(manager, { key: `lookUpCompany:${networkOf(ctx.request.ip)}`, ...lookUpsPerAddress, now: ctx.now }),
  );
  if (!allowed) rateLimited(retryAfterSeconds);
}

async function isRegisteredHere(ctx: RequestContext, siret: string): Promise<boolean> {
  return (await ctx.db.query(`select 1 from structure where siret = $1`, [siret])).length > 0;
}
