import { secondsAfter } from "../../platform/clock/seconds-after.ts";
import { newId } from "../../platform/database/new-id.ts";
import type { Erasure } from "../../platform/personal-data/personal-data.ts";
import type { Secrets } from "../../platform/secrets/secrets.ts";
import { sha256 } from "../../platform/secrets/sha256.ts";
import { AccountDeletionEntity } from "./account-deletion.entity.ts";
import { cancelTokenOf } from "./find-deletion.ts";

/** Writes down that an account is to be deleted, and tells its owner how to take that back. The row of the user is locked. */
export async function askDeletion(
  work: Pick<Erasure, "manager" | "now" | "userId" | "announce"> & { readonly secrets: Secrets },
  { askedBy, delaySeconds }: { askedBy: "OWNER" | "SYSTEM"; delaySeconds: number },
): Promise<string> {
  const id = newId(work.now);
  await work.manager.insert(AccountDeletionEntity, {
    id,
    userId: work.userId,
    askedAt: work.now,
    askedBy,
    dueAt: secondsAfter(work.now, delaySeconds),
    cancelTokenHash: sha256(cancelTokenOf(work.secrets, id)),
  });
  await work.announce("accountDeletion.asked", { deletionId: id });
  return id;
}
