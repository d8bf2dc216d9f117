import { noInput } from "@portail-tic/shared/users/no-input";
import { countOf } from "../../platform/database/statements.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { personOf } from "./notification.queries.ts";

/** The viewer has read everything there is now. */
export const markAllNotificationsRead = defineUseCase({
  name: "markAllNotificationsRead",
  access: "signedIn",
  tokens: "never",
  input: noInput,
  async run(uc): Promise<{ done: boolean }> {
    const read = await countOf(
      uc.manager,
      `update notification n set read_at = $2 where n.user_id = $1 and n.in_portal and (n.read_at is null)::int = 1`,
      [personOf(uc.viewer), uc.now],
    );
    uc.audit({ details: { read } });
    return { done: true };
  },
});
