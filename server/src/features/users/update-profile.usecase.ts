import { updateProfileSchema, type UpdateProfile } from "@portail-tic/shared/users/update-profile.schema";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { lockCurrentUser } from "./current-user.ts";
import { UserEntity } from "./user.entity.ts";
import type { User } from "./user.queries.ts";

/** Personal data of « Mon compte ». A new contact address is told to the login address. */
export const updateProfile = defineUseCase({
  name: "updateProfile",
  access: "signedIn",
  tokens: "never",
  input: updateProfileSchema,
  async run(uc, input: UpdateProfile): Promise<{ user: User }> {
    const before = await lockCurrentUser(uc);
    uc.audit({ subjectKind: "User", subjectId: before.id });
    await uc.manager.update(UserEntity, { id: before.id }, input);
    if (input.contactEmail !== before.contactEmail) await uc.announce("user.contactEmailChanged", { userId: before.id });
    return { user: { ...before, ...input } };
  },
});
