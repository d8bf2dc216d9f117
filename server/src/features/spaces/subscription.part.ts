import type { GrantableAccess, SpaceAccess } from "@portail-tic/shared/access/space-access";
import type { GrantedSpace } from "@portail-tic/shared/approvals/decide-approval.schema";
import { formatCivilDate } from "@portail-tic/shared/kernel/civil-date";
import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { at, deny, type Verdict } from "@portail-tic/shared/kernel/verdict";
import { canGrantTerms, judgeDays, type SubscriptionTerms } from "@portail-tic/shared/spaces/subscription-rules";
import { rowsOf } from "../../platform/database/statements.ts";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { registerApprovalPart, type Grant } from "../approvals/index.ts";
import { judgeTerms, subscribe } from "./subscribe.ts";

const words = {
  fr: {
    space: (name: string) => `Espace « ${name} »`,
    accesses: { NONE: "non accordé", READ: "consultation", WRITE: "modification" },
    until: "jusqu'au",
  },
  en: {
    space: (name: string) => `Space “${name}”`,
    accesses: { NONE: "not granted", READ: "reading", WRITE: "writing" },
    until: "until",
  },
} as const;

/**
 * The spaces of a request, asked alone by a member or with an attachment, which is then already there. Each is given at once or on its
 * first day, or refused alone (NONE). What cannot be given is told to the decider: a stranger must not learn which spaces are open.
 */
registerApprovalPart({
  kind: "SPACE_SUBSCRIPTION",
  title: { fr: "abonnement à un espace", en: "subscription to a space" },

  async describe(manager, approvalId, language) {
    const rows = await manager.query<{ nameFr: string; nameEn: string; access: GrantableAccess; endsOn: string | null }[]>(
      `select p.name_fr as "nameFr", p.name_en as "nameEn", coalesce(r.granted_access, r.requested_access) as access,
         case when r.granted_access is null then r.requested_ends_on else r.granted_ends_on end as "endsOn"
       from space_subscription_request r join space p on p.code = r.space_code where r.approval_id = $1 order by p.position`,
      [approvalId],
    );
    return rows.map(({ nameFr, nameEn, access, endsOn }) => {
      const { space, accesses, until } = words[language];
      const value = endsOn === null ? accesses[access] : `${accesses[access]}, ${until} ${formatCivilDate(endsOn, language)}`;
      return [space(language === "fr" ? nameFr : nameEn), value] as const;
    });
  },

  async approve(uc, grant) {
    const requests = await lockRequests(uc, grant.approvalId);
    if (requests.length === 0) return;
    const { grantedSpaces } = grant.granted;
    const unknown = (grantedSpaces ?? []).findIndex(({ spaceCode }) => !requests.some((request) => request.spaceCode === spaceCode));
    if (unknown >= 0) refuse("INVALID_VALUE", { path: ["grantedSpaces", String(unknown), "spaceCode"] });
    const decisions = requests.map((request) => decisionOn(request, grantedSpaces ?? []));
    if (grant.kind === "SPACE_SUBSCRIPTION" && decisions.every(({ access }) => access === "NONE")) refuse("NOTHING_GRANTED");
    await requireMember(uc, grant);
    for (const decision of decisions) await settle(uc, grant, decision);
  },

  async close(manager, approvalIds, now) {
    await manager.query(
      `update space_subscription_request set settled_at = $2 where approval_id = any ($1::uuid[]) and settled_at is null`,
      [approvalIds, now],
    );
  },
});

interface Request extends SubscriptionTerms {
  readonly spaceCode: string;
}

interface Decision {
  readonly request: Request;
  readonly access: GrantableAccess;
  readonly startsOn: string;
  readonly endsOn: string | null;
  /** Where the decider typed it. */
  readonly path: readonly string[];
}

function lockRequests(uc: UseCase, approvalId: string): Promise<Request[]> {
  return rowsOf<{ spaceCode: string; access: SpaceAccess; startsOn: string; endsOn: string | null }>(
    uc.manager,
    `select space_code as "spaceCode", requested_access as access, requested_starts_on as "startsOn", requested_ends_on as "endsOn"
     from space_subscription_request where approval_id = $1 order by space_code for update`,
    [approvalId],
  );
}

function decisionOn(request: Request, grantedSpaces: readonly GrantedSpace[]): Decision {
  const index = grantedSpaces.findIndex(({ spaceCode }) => spaceCode === request.spaceCode);
  const granted = grantedSpaces[index];
  return {
    request,
    access: granted?.access ?? request.access,
    startsOn: granted?.startsOn ?? request.startsOn,
    endsOn: granted?.endsOn ?? request.endsOn,
    path: index < 0 ? ["grantedSpaces"] : ["grantedSpaces", String(index)],
  };
}

/** Who left the structure meanwhile gets nothing. */
async function requireMember(uc: UseCase, { requesterId, structureId }: Grant): Promise<void> {
  const current = await uc.manager.query<unknown[]>(
    `select 1 from membership where user_id = $1 and structure_id = $2 and ended_at is null`,
    [requesterId, structureId],
  );
  if (current.length === 0) refuse("MEMBERSHIP_ENDED");
}

async function settle(uc: UseCase, grant: Grant, { request, access, startsOn, endsOn, path }: Decision): Promise<void> {
  const { spaceCode } = request;
  const isGiven = access !== "NONE";
  if (isGiven) {
    const terms = { access, startsOn, endsOn };
    const subscriber = { userId: grant.requesterId, structureId: grant.structureId, spaceCode };
    enforce(within(path, canGrantTerms(request, terms)));
    enforce(within(path, judgeDays(terms, parisDateOf(uc.now))));
    enforce(within(path, await forDecider(uc, grant, await judgeTerms(uc, subscriber, terms))));
    await subscribe(uc, subscriber, terms, { approvalId: grant.approvalId });
  }
  await uc.manager.query(
    `update space_subscription_request set granted_access = $3, granted_starts_on = $4, granted_ends_on = $5, settled_at = $6
     where approval_id = $1 and space_code = $2`,
    [grant.approvalId, spaceCode, access, isGiven ? startsOn : null, isGiven ? endsOn : null, uc.now],
  );
}

/** « Not open » in the words of somebody who may open it, or approve without it. */
async function forDecider(uc: UseCase, { structureId }: Grant, verdict: Verdict): Promise<Verdict> {
  if (verdict.allowed || verdict.code !== "SPACE_NOT_OPEN") return verdict;
  const [structure] = await uc.manager.query<{ isCenter: boolean }[]>(
    `select is_management_center as "isCenter" from structure where id = $1`,
    [structureId],
  );
  return at("access", deny(structure?.isCenter ? "GRANTED_SPACE_OF_MANAGEMENT_CENTER" : "GRANTED_SPACE_NOT_OPEN"));
}

/** The same verdict under the field of the decision. */
function within(path: readonly string[], verdict: Verdict): Verdict {
  return verdict.allowed ? verdict : at([...path, ...(verdict.path ?? [])], verdict);
}
