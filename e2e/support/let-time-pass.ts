import { inDatabase } from "./in-database.ts";

// The portal's clock is the machine's: what a journey needs old is made old in the database.
function makeOld(statement: string, email: string): void {
  const count = inDatabase(statement, email);
  if (count !== 1) throw new Error(`${count} rows were made old`);
}

/** The password of this person was chosen 200 days ago. */
export function agePassword(email: string): void {
  makeOld(`update app_user set password_changed_at = now() - interval '200 days' where login_email = $1`, email);
}

/** The last rejection of this person's requests was eight days ago. */
export function ageRejection(email: string): void {
  makeOld(
    `update approval set decided_at = decided_at - interval '8 days', created_at = created_at - interval '8 days'
     where status = 'REJECTED' and requester_id = (select id from app_user where login_email = $1)`,
    email,
  );
}

/** The bank account this person recorded has waited its 48 hours. */
export function ageBankAccount(email: string): void {
  makeOld(
    `update bank_account set usable_from = now() - interval '1 second' where created_by = (select id from app_user where login_email = $1)`,
    email,
  );
}

/** The link sent last to this person is over. */
export function ageLink(email: string): void {
  makeOld(
    `update account_link set expires_at = now() where used_at is null and superseded_at is null
       and user_id = (select id from app_user where login_email = $1)`,
    email,
  );
}

/** The day of the managers is over for the request this person made. */
export function endManagersTime(email: string): void {
  makeOld(
    `update management_recovery set created_at = now() - interval '3 days', managers_until = now() - interval '1 day'
     where closed_at is null and way = 'LETTER' and requester_id = (select id from app_user where login_email = $1)`,
    email,
  );
}

/** The managers' time to stop the request this person proved is over. */
export function endStopTime(email: string): void {
  makeOld(
    `update management_recovery set delayed_until = now() - interval '1 second'
     where status = 'DELAYED' and requester_id = (select id from app_user where login_email = $1)`,
    email,
  );
}
