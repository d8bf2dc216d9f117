import { secondsAfter } from "../../platform/clock/seconds-after.ts";
import { policy } from "../../platform/config/policy.ts";
import { rowsOf } from "../../platform/database/statements.ts";
import { defineJob } from "../../platform/jobs/define-job.ts";
import type { Effect } from "../../platform/outbox/event.ts";
import { notify } from "../notifications/index.ts";

const { managersRemindedSeconds, membersToldSeconds } = policy.managementRecovery;
const PER_TURN = 200;

interface Silent {
  readonly structureId: string;
  readonly siret: string;
  readonly structureName: string;
  readonly approvalId: string;
  readonly since: Date;
  readonly managerIds: string[];
  readonly memberIds: string[];
}

/** Requests wait and no manager has signed in since: these are told, and some days later the members learn what they can do. */
export const remindSilentManagers = defineJob({
  name: "remindSilentManagers",
  everySeconds: 86_400,
  async run(effect: Effect) {
    let after = "00000000-0000-0000-0000-000000000000";
    for (;;) {
      const silent = await silentAfter(effect, after);
      for (const one of silent) await remind(effect, one);
      after = silent.at(-1)?.structureId ?? after;
      if (silent.length < PER_TURN) return;
    }
  },
});

function silentAfter({ manager, now }: Effect, after: string): Promise<Silent[]> {
  return rowsOf<Silent>(
    manager,
    `select s.id as "structureId", s.siret, s.name as "structureName", a.id as "approvalId", a.created_at as since,
       array(select m.user_id from membership m where m.structure_id = s.id and m.ended_at is null and m.role <> 'MEMBER') as "managerIds",
       array(select m.user_id from membership m where m.structure_id = s.id and m.ended_at is null and m.role = 'MEMBER') as "memberIds"
     from structure s cross join lateral
       (select p.id, p.created_at from approval p where p.decider_structure_id = s.id and p.status = 'PENDING' and p.expires_at > $1
        order by p.created_at, p.id limit 1) a
     where s.id > $3 and s.status = 'ACTIVE' and a.created_at <= $2
       and not exists (select from membership m join user_session t on t.user_id = m.user_id and t.level = 'FULL'
         where m.structure_id = s.id and m.ended_at is null and m.role <> 'MEMBER' and t.last_used_at >= a.created_at)
     order by s.id limit ${PER_TURN}`,
    [now, secondsAfter(now, -managersRemindedSeconds), after],
  );
}

/** Once per request that waits: the key names the oldest one. */
async function remind(
  effect: Effect,
  { structureId, siret, structureName, approvalId, since, managerIds, memberIds }: Silent,
): Promise<void> {
  const params = { structureId, siret, structureName };
  const key = approvalId;
  await notify(effect, { kind: "MANAGER_AWAITED", userIds: managerIds, params, link: "/approbations", key });
  if (secondsAfter(since, membersToldSeconds) > effect.now) return;
  await notify(effect, { kind: "MANAGER_SILENT", userIds: memberIds, params, link: `/gestionnaire-absent?siret=${siret}`, key });
}
