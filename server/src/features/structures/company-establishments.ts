import { parseCompanyNumber } from "@portail-tic/shared/kernel/company-number";
import type { ProblemCode } from "@portail-tic/shared/problems/problem-codes";
import type { Establishment } from "../../integrations/company-directory/company.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { Problem } from "../../platform/problems/problem.type.ts";
import { grantParams, structuresWith } from "../access/index.ts";
import type { CompanyEstablishment, CompanyEstablishments } from "./company-establishments.type.ts";
import { limitLookUps } from "./look-up-company.ts";

/** The establishments of a company, by its SIREN or the SIRET of one of them, and which are here already. RATE_LIMITED like a look-up. */
export async function findCompanyEstablishments(ctx: RequestContext, typed: string): Promise<CompanyEstablishments> {
  const none = (code: ProblemCode): CompanyEstablishments => ({
    establishments: [],
    total: 0,
    problem: new Problem({ code, path: ["number"], params: {} }, ctx.request.language),
  });
  const number = parseCompanyNumber(typed.slice(0, 100));
  if (!number.allowed) return none(number.code);
  await limitLookUps(ctx);
  const list = await ctx.services.directory.establishmentsOf(number.value.siren);
  if (list.status !== "FOUND") return none(list.status === "UNKNOWN" ? "SIREN_UNKNOWN" : "ESTABLISHMENTS_UNAVAILABLE");
  const here = await findRegistered(ctx, number.value.siren);
  return { establishments: list.establishments.map((line) => describe(line, here.get(line.siret))), total: list.total, problem: null };
}

interface Registered {
  readonly siret: string;
  readonly isMine: boolean;
}

async function findRegistered(ctx: RequestContext, siren: string): Promise<Map<string, Registered>> {
  const rows = await ctx.db.query<Registered>(
    `select s.siret, s.id in (${structuresWith("STRUCTURE_READ")}) as "isMine" from structure s where s.siren = $4`,
    [...grantParams(ctx.viewer, ctx.now), siren],
  );
  return new Map(rows.map((row) => [row.siret, row]));
}

function describe({ siret, isHeadOffice, tradeName, answer }: Establishment, here: Registered | undefined): CompanyEstablishment {
  const company = answer.status === "MASKED" ? null : answer.company;
  return {
    siret,
    isHeadOffice,
    tradeName,
    state: answer.status === "FOUND" ? "OPEN" : answer.status,
    company,
    closedOn: company?.closedOn ?? null,
    isRegistered: here !== undefined,
    isMine: here?.isMine ?? false,
  };
}
