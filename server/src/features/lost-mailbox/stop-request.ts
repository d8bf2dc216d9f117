import { stoppable } from "@portail-tic/shared/lost-mailbox/lost-mailbox-rules";
import { countOf } from "../../platform/database/statements.ts";
import type { Effect } from "../../platform/outbox/event.ts";
import type { StoppedBy } from "./lost-mailbox-request.entity.ts";

/** Stops an open request and tells whoever made it. One guarded statement: true for the one who stopped it. */
export async function stopRequest(
  { manager, now, announce }: Pick<Effect, "manager" | "now" | "announce">,
  requestId: string,
  stoppedBy: StoppedBy,
): Promise<boolean> {
  const stopped = await countOf(
    manager,
    `update lost_mailbox_request set status = 'STOPPED', stopped_by = $2, closed_at = $3 where id = $1 and status = any ($4)`,
    [requestId, stoppedBy, now, stoppable],
  );
  if (stopped !== 1) return false;
  await announce("lostMailbox.letter", { requestId, letter: "STOPPED_TO_APPLICANT", readerId: null });
  return true;
}
