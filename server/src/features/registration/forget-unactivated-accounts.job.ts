import { writeSystemEntry } from "../../platform/audit/write-audit-entry.ts";
import { daysBefore } from "../../platform/clock/days-before.ts";
import { retention } from "../../platform/config/retention.ts";
import { rowsOf } from "../../platform/database/statements.ts";
import { defineJob } from "../../platform/jobs/define-job.ts";
import { deletePendingUsers } from "../users/index.ts";

const perTurn = 500;

/**
 * Deletes the accounts nobody activated within the days since the last registration, so that an address typed by a stranger is not
 * kept. A link sent again near the end is honoured; an account being activated right now is left alone.
 */
export const forgetUnactivatedAccounts = defineJob({
  name: "forgetUnactivatedAccounts",
  everySeconds: 3600,
  async run({ manager, now }) {
    const old = await rowsOf<{ id: string }>(
      manager,
      `select u.id from app_user u left join registration r on r.user_id = u.id
       where u.status = 'PENDING_ACTIVATION' and u.created_at < $1 and coalesce(r.created_at, u.created_at) < $1
         and not exists (select from account_link l where l.user_id = u.id and l.used_at is null and l.superseded_at is null and l.expires_at > $2)
       order by u.created_at limit ${perTurn} for update of u skip locked`,
      [daysBefore(now, retention.unactivatedAccountDays), now],
    );
    const ids = old.map(({ id }) => id);
    await manager.query(`delete from registration where user_id = any ($1)`, [ids]);
    await deletePendingUsers(manager, ids);
    if (ids.length > 0)
      await writeSystemEntry(manager, { now, action: "purge", subjectKind: "app_user", details: { deleted: ids.length } });
  },
});
