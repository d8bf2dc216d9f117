import { managementRecoveryIdSchema, type ManagementRecoveryId } from "@portail-tic/shared/management-recovery/management-recovery.schema";
import { secondsAfter } from "../../platform/clock/seconds-after.ts";
import { policy } from "../../platform/config/policy.ts";
import { countOf } from "../../platform/database/statements.ts";
import { refuse } from "../../platform/problems/problem-error.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { makeDownloadUrl } from "../documents/index.ts";
import { lockRecovery } from "./lock-recovery.ts";
import { recoveryLetterKind } from "./recovery-letter.download.ts";
import { getRecovery, type Recovery } from "./recovery.queries.ts";

const common = { access: ["SUPPORT_AGENT"], stepUp: true, tokens: "never", input: managementRecoveryIdSchema } as const;

/** A signed address of 60 seconds to the letter with its code. Who prints it reads the code: the same agent alone may print it again. */
export const printRecoveryLetter = defineUseCase({
  ...common,
  name: "printRecoveryLetter",
  async run(uc, { id }: ManagementRecoveryId): Promise<{ url: string; recovery: Recovery }> {
    await lockRecovery(uc, id, "PRINT");
    const printed = await countOf(
      uc.manager,
      `update management_recovery set printed_at = coalesce(printed_at, $3), printed_by = $2
       where id = $1 and status = 'ASKED' and posted_at is null and (printed_by is null or printed_by = $2)`,
      [id, userIdOf(uc.viewer), uc.now],
    );
    if (printed !== 1) refuse("ALREADY_DECIDED");
    const url = await makeDownloadUrl(uc.services, { kind: recoveryLetterKind, id }, uc.now);
    return { url, recovery: await getRecovery(uc.manager, uc, id) };
  },
});

/** Another agent saw the letter leave: from now on its code counts, for fourteen days. */
export const postRecoveryLetter = defineUseCase({
  ...common,
  name: "postRecoveryLetter",
  async run(uc, { id }: ManagementRecoveryId): Promise<{ recovery: Recovery }> {
    await lockRecovery(uc, id, "POST");
    const posted = await countOf(
      uc.manager,
      `update management_recovery set posted_at = $3, posted_by = $2, expires_at = $4
       where id = $1 and status = 'ASKED' and posted_at is null and printed_by <> $2`,
      [id, userIdOf(uc.viewer), uc.now, secondsAfter(uc.now, policy.managementRecovery.letterSeconds)],
    );
    if (posted !== 1) refuse("ALREADY_DECIDED");
    await uc.announce("managementRecovery.moved", { recoveryId: id, step: "POSTED" });
    return { recovery: await getRecovery(uc.manager, uc, id) };
  },
});
