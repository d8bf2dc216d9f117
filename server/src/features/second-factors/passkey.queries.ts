import type { Reader } from "../../platform/database/reader.ts";

export interface Passkey {
  readonly factorId: string;
  /** Base64url. */
  readonly credentialId: string;
  readonly publicKey: Buffer<ArrayBuffer>;
  readonly transports: string[];
}

/** The keys in force of a user, the preferred one first, then the last used. */
export function findPasskeys(db: Reader, userId: string): Promise<Passkey[]> {
  return db.query<Passkey>(
    `select p.factor_id as "factorId", p.credential_id as "credentialId", p.public_key as "publicKey", p.transports
     from passkey p join second_factor f on f.id = p.factor_id
     where f.user_id = $1 and f.confirmed_at is not null and f.removed_at is null
     order by f.is_preferred desc, f.last_used_at desc nulls last, f.id`,
    [userId],
  );
}
