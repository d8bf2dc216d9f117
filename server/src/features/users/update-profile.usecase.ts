import { updateProfileSchema, type UpdateProfile } from "@portail-tic/shared/users/update-profile.schema";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { newId } from "../../platform/database/new-id.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { mayMailTo } from "./anonymous-mail.ts";
import { ContactAddressChangeEntity } from "./contact-address-change.entity.ts";
import { lockCurrentUser } from "./current-user.ts";
import { UserEntity } from "./user.entity.ts";
import type { User } from "./user.queries.ts";

/** Personal data of « Mon compte ». A new contact address is told to the login address and to the contact address it replaces. */
export const updateProfile = defineUseCase({
  name: "updateProfile",
  access: "signedIn",
  tokens: "never",
  input: updateProfileSchema,
  async run(uc, input: UpdateProfile): Promise<{ user: User }> {
    const before = await lockCurrentUser(uc);
    uc.audit({ subjectKind: "User", subjectId: before.id });
    await uc.manager.update(UserEntity, { id: before.id }, input);
    if (input.contactEmail !== before.contactEmail) await announceContactChange(uc, before, input.contactEmail);
    return { user: { ...before, ...input } };
  },
});

/** The address that was left is kept apart until it has been told: an outbox message carries no address. */
async function announceContactChange(
  uc: UseCase,
  { id: userId, contactEmail: oldEmail, loginEmail }: User,
  newEmail: string,
): Promise<void> {
  // Whose it is is not proved: going back and forth between two must not fill somebody's mailbox.
  if (newEmail !== loginEmail) await mayMailTo(uc, newEmail);
  const changeId = newId(uc.now);
  await uc.manager.insert(ContactAddressChangeEntity, { id: changeId, userId, oldEmail, changedAt: uc.now });
  await uc.announce("user.contactEmailChanged", { userId });
  await uc.announce("user.contactEmailLeft", { changeId });
}
