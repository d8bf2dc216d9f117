import { denyLostMailboxSchema, type DenyLostMailbox } from "@portail-tic/shared/lost-mailbox/lost-mailbox.schema";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { sessionOf } from "../users/index.ts";
import { LostMailboxRequestEntity } from "./lost-mailbox-request.entity.ts";
import { findAlerts } from "./lost-mailbox.queries.ts";
import { stopRequest } from "./stop-request.ts";

/** « Ce n'est pas moi », from the account itself: whoever can sign in has not lost it. Done twice it changes nothing. */
export const denyLostMailbox = defineUseCase({
  name: "denyLostMailbox",
  access: "signedIn",
  tokens: "never",
  input: denyLostMailboxSchema,
  async run(uc, { id }: DenyLostMailbox): Promise<{ done: boolean }> {
    const { userId } = sessionOf(uc);
    const isMine = await uc.manager.existsBy(LostMailboxRequestEntity, { id, userId });
    if (!isMine) return notFound();
    uc.audit({ subjectKind: "LostMailboxRequest", subjectId: id });
    await stopRequest(uc, id, "ACCOUNT");
    return { done: (await findAlerts(uc.manager, userId, uc.now)).every((alert) => alert.id !== id) };
  },
});
