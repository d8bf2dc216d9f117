import type { SpaceAccess } from "@portail-tic/shared/access/space-access";
import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import type { Denial, Verdict } from "@portail-tic/shared/kernel/verdict";
import { canGrantTerms, judgeDays, type SubscriptionTerms } from "@portail-tic/shared/spaces/subscription-rules";
import { rowOf } from "../../platform/database/statements.ts";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { registerApprovalPart, type Grant } from "../approvals/index.ts";
import { judgeTerms, subscribe } from "./subscribe.ts";

/** The subscription part of a request: the managers decide; approving gives the right at once, or on its first day. */
registerApprovalPart({
  kind: "SPACE_SUBSCRIPTION",
  title: { fr: "abonnement à un espace", en: "subscription to a space" },

  async approve(uc, grant) {
    const request = await lockRequest(uc, grant.approvalId);
    await requireMember(uc, grant);
    const terms = grantedTerms(request, grant);
    const subscriber = { userId: grant.requesterId, structureId: grant.structureId, spaceCode: request.spaceCode };
    enforce(canGrantTerms(request, terms));
    enforce(asGranted(judgeDays(terms, parisDateOf(uc.now))));
    enforce(asGranted(await judgeTerms(uc, subscriber, terms)));
    await uc.manager.query(
      `update space_subscription_request set granted_access = $2, granted_starts_on = $3, granted_ends_on = $4, settled_at = $5
       where approval_id = $1`,
      [grant.approvalId, terms.access, terms.startsOn, terms.endsOn, uc.now],
    );
    await subscribe(uc, subscriber, terms, grant.approvalId);
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

async function lockRequest(uc: UseCase, approvalId: string): Promise<Request> {
  const request = await rowOf<{ spaceCode: string; access: SpaceAccess; startsOn: string; endsOn: string | null }>(
    uc.manager,
    `select space_code as "spaceCode", requested_access as access, requested_starts_on as "startsOn", requested_ends_on as "endsOn"
     from space_subscription_request where approval_id = $1 for update`,
    [approvalId],
  );
  if (!request) throw new Error("A subscription request without its part.");
  return request;
}

/** Who left the structure meanwhile gets nothing. */
async function requireMember(uc: UseCase, { requesterId, structureId }: Grant): Promise<void> {
  const current = await uc.manager.query<unknown[]>(
    `select 1 from membership where user_id = $1 and structure_id = $2 and ended_at is null`,
    [requesterId, structureId],
  );
  if (current.length === 0) refuse("MEMBERSHIP_ENDED");
}

function grantedTerms(request: SubscriptionTerms, { granted }: Grant): SubscriptionTerms {
  return {
    access: granted.grantedAccess ?? request.access,
    startsOn: granted.grantedStartsOn ?? request.startsOn,
    endsOn: granted.grantedEndsOn ?? request.endsOn,
  };
}

const grantedField: Readonly<Record<string, string>> = { access: "grantedAccess", startsOn: "grantedStartsOn", endsOn: "grantedEndsOn" };

/** The same verdict under the field of the decision. */
function asGranted(verdict: Verdict): Verdict {
  if (verdict.allowed) return verdict;
  const denial: Denial = { ...verdict, path: (verdict.path ?? []).map((field) => grantedField[field] ?? field) };
  return denial;
}
