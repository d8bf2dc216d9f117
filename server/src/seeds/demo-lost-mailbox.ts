import { v7 as uuidv7 } from "uuid";
import { lostMailboxTokenHash } from "../features/lost-mailbox/index.ts";
import { secondsAfter } from "../platform/clock/seconds-after.ts";
import { policy } from "../platform/config/policy.ts";
import type { SeedTarget } from "./act-as.ts";
import { hugo } from "./demo-people.ts";

/** A verified request that waits for the support agents; written here because the form asks for a proof of work. */
export async function insertLostMailbox({ database, services }: SeedTarget): Promise<void> {
  const now = services.clock.now();
  const id = uuidv7({ msecs: now.getTime() });
  await database.run((manager) =>
    manager.query(
      `insert into lost_mailbox_request (id, user_id, status, login_email, new_email, first_name, last_name, phone, sirets, explanation, language,
         verify_token_hash, stop_token_hash, created_at, verified_at, expires_at)
       select $1, u.id, 'TO_REVIEW', u.login_email, 'hugo.petit@autre-messagerie.example', u.first_name, u.last_name, '+33612345678', '{}',
         'Mon ancien fournisseur a fermé ma messagerie.', 'fr', $3, $4, $5, $5, $6
       from app_user u where u.login_email = $2 and not exists (select from lost_mailbox_request r where r.user_id = u.id)`,
      [
        id,
        hugo.loginEmail,
        lostMailboxTokenHash(services.secrets, id, "VERIFY"),
        lostMailboxTokenHash(services.secrets, id, "STOP"),
        now,
        secondsAfter(now, policy.lostMailbox.reviewSeconds),
      ],
    ),
  );
}
