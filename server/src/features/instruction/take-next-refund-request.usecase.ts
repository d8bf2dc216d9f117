import { judgeRefundAction } from "@portail-tic/shared/refunds/judge-refund-action";
import { takeNextRequestSchema } from "@portail-tic/shared/instruction/instruction.schema";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { instructedOffices, lockRequest, takeStep } from "../refunds/index.ts";

/** As many colleagues may be faster, one after the other, before the officer is asked to try again. */
const tries = 10;

/** The instructor takes the request of his office that has waited the longest, structures of his own apart. */
export const takeNextRefundRequest = defineUseCase({
  name: "takeNextRefundRequest",
  access: ["INSTRUCTOR"],
  tokens: "never",
  input: takeNextRequestSchema,
  async run(uc) {
    for (let attempt = 0; attempt < tries; attempt++) {
      const id = (await oldestWaiting(uc)) ?? refuse("NOTHING_TO_TAKE");
      const { request, facts } = await lockRequest(uc, id);
      const verdict = judgeRefundAction("TAKE", facts);
      // Taken, withdrawn or sent elsewhere between the look and the lock: the next one then.
      if (!verdict.allowed && verdict.code !== "OWN_STRUCTURE") continue;
      enforce(verdict);
      await takeStep(uc, request, { to: "IN_REVIEW", changes: { instructorId: userIdOf(uc.viewer) } });
      return { requestId: id };
    }
    return refuse("ALREADY_TAKEN");
  },
});

async function oldestWaiting(uc: UseCase): Promise<string | undefined> {
  const [row] = await uc.manager.query<{ id: string }[]>(
    `select r.id from refund_request r
     where r.office_id = any ($1::uuid[]) and r.status = 'AVAILABLE' and r.instructor_id is null
       and r.created_by <> $2 and r.submitted_by <> $2
       and not exists (select from access_grant a where a.user_id = $2 and a.structure_id = r.structure_id
         and a.valid_from <= $3 and (a.valid_until is null or a.valid_until > $3))
     order by r.submitted_at, r.id limit 1`,
    [instructedOffices(uc.viewer), userIdOf(uc.viewer), uc.now],
  );
  return row?.id;
}
