import { maskEmail } from "@portail-tic/shared/kernel/email";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import type { LostMailboxAccountType, LostMailboxDecisionType } from "./lost-mailbox.type.ts";

interface AccountRow extends Omit<LostMailboxAccountType, "maskedContactEmail"> {
  readonly id: string;
  readonly contactEmail: string;
}

/** The accounts the requests are about, with what an agent compares the form with. */
export const accountLoader = defineLoader<string, LostMailboxAccountType>(async (ctx, userIds) => {
  const rows = await ctx.db.query<AccountRow>(
    `select u.id, u.first_name as "firstName", u.last_name as "lastName", u.phone, u.contact_email as "contactEmail",
            u.created_at as "createdAt",
            (select max(s.last_used_at) from user_session s where s.user_id = u.id and s.level = 'FULL') as "lastSeenAt",
            coalesce((select json_agg(json_build_object('siret', t.siret, 'name', t.name, 'role', m.role) order by t.name)
                      from membership m join structure t on t.id = m.structure_id
                      where m.user_id = u.id and m.ended_at is null), '[]') as structures
     from app_user u where u.id = any ($1)`,
    [userIds],
  );
  const byId = new Map(rows.map(({ id, contactEmail, ...row }) => [id, { ...row, maskedContactEmail: maskEmail(contactEmail) }]));
  return userIds.map((id) => byId.get(id) ?? null);
});

/** What agents decided, in the order they did. */
export const decisionsLoader = defineLoader<string, LostMailboxDecisionType[]>(async (ctx, requestIds) => {
  const rows = await ctx.db.query<LostMailboxDecisionType & { requestId: string }>(
    `select d.request_id as "requestId", u.first_name || ' ' || u.last_name as agent, d.verdict, d.proofs, d.reason, d.decided_at as "decidedAt"
     from lost_mailbox_decision d join app_user u on u.id = d.user_id where d.request_id = any ($1) order by d.decided_at, u.id`,
    [requestIds],
  );
  const byRequest = Map.groupBy(rows, (row) => row.requestId);
  return requestIds.map((id) => byRequest.get(id) ?? []);
});
