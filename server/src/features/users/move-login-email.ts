import { QueryFailedError, type EntityManager } from "typeorm";
import { countOf } from "../../platform/database/statements.ts";

const UNIQUE_VIOLATION = "23505";

export interface LoginEmailMove {
  readonly userId: string;
  readonly from: string;
  readonly to: string;
  /** Does the contact address go with it, where it is the same one? */
  readonly withContact: boolean;
}

/**
 * Gives the account another login address. False when somebody else has it or holds it: the unique constraint decides, in a savepoint,
 * so that the caller may still write what becomes of the request. False too when the address is no longer `from`.
 */
export async function moveLoginEmail(manager: EntityManager, { userId, from, to, withContact }: LoginEmailMove): Promise<boolean> {
  try {
    const moved = await manager.transaction((savepoint) =>
      countOf(
        savepoint,
        `update app_user set login_email = $3, version = version + 1,
           contact_email = case when $4 and contact_email = $2 then $3 else contact_email end
         where id = $1 and login_email = $2
           and not exists (select from held_login_email h where h.email = $3 and h.user_id <> $1)`,
        [userId, from, to, withContact],
      ),
    );
    return moved === 1;
  } catch (error) {
    if (error instanceof QueryFailedError && (error.driverError as { code?: unknown }).code === UNIQUE_VIOLATION) return false;
    throw error;
  }
}
