import { writeAuditEntry } from "../../platform/audit/write-audit-entry.ts";
import { rowsOf } from "../../platform/database/statements.ts";
import { defineJob } from "../../platform/jobs/define-job.ts";
import type { Effect } from "../../platform/outbox/event.ts";
import { anonymous } from "../../platform/sessions/viewer.ts";
import { changeBySupport, undoableUntil } from "../login-address/index.ts";
import { lockUser } from "../users/index.ts";
import { stopRequest } from "./stop-request.ts";

const PER_TURN = 50;

interface DueRequest {
  readonly id: string;
  readonly userId: string;
  readonly loginEmail: string;
  readonly newEmail: string;
  readonly verifiedAt: Date;
}

/** Gives their new address to the accounts whose delay is over, unless something stopped it. Those being stopped right now are left alone. */
export const applyLostMailboxes = defineJob({
  name: "applyLostMailboxes",
  everySeconds: 300,
  async run(effect: Effect) {
    const due = await rowsOf<DueRequest>(
      effect.manager,
      `select id, user_id as "userId", login_email as "loginEmail", new_email as "newEmail", verified_at as "verifiedAt"
       from lost_mailbox_request where status = 'DELAYED' and delayed_until <= $1
       order by delayed_until limit ${PER_TURN} for update skip locked`,
      [effect.now],
    );
    for (const request of due) await apply(effect, request);
  },
});

async function apply(effect: Effect, request: DueRequest): Promise<void> {
  const user = await lockUser(effect.manager, request.userId);
  if (user?.status !== "ACTIVE" || user.loginEmail !== request.loginEmail)
    return void (await stopRequest(effect, request.id, "ADDRESS_CHANGED"));
  if (await undoableUntil(effect, user.id)) return; // comes back once nothing can be undone any more
  const { newEmail, verifiedAt } = request;
  if (!(await changeBySupport(effect, effect.services.secrets, { user, newEmail, verifiedAt }))) {
    return void (await stopRequest(effect, request.id, "ADDRESS_TAKEN"));
  }
  await effect.manager.query(`update lost_mailbox_request set status = 'COMPLETED', closed_at = $2 where id = $1 and status = 'DELAYED'`, [
    request.id,
    effect.now,
  ]);
  await effect.announce("user.passwordResetRequested", { userId: user.id, isAfterAddressChange: true });
  await writeAuditEntry(effect.manager, {
    now: effect.now,
    requestId: `job:${request.id}`,
    viewer: anonymous,
    action: "applyLostMailboxes",
    result: "ACCEPTED",
    problemCodes: [],
    subjectKind: "LostMailboxRequest",
    subjectId: request.id,
    details: { userId: user.id },
  });
}
