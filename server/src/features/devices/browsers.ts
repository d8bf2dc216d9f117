import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import { policy } from "../../platform/config/policy.ts";
import { secondsAfter } from "../../platform/clock/seconds-after.ts";
import type { Reader } from "../../platform/database/reader.ts";
import { rowOf } from "../../platform/database/statements.ts";
import { sha256 } from "../../platform/secrets/sha256.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { nextSecret, readDeviceCookie, writeDeviceCookie, type DeviceCookie } from "./device-cookie.ts";

const { cookieSeconds, rotationGraceSeconds } = policy.devices;

interface Row {
  readonly tokenHash: Buffer;
  readonly previousTokenHash: Buffer | null;
  readonly rotatedAt: Date;
}

/** CURRENT: the newest value. PREVIOUS: replaced a moment ago, by another tab or in an answer that was lost. COPY: replaced before that. */
export type Standing = "CURRENT" | "PREVIOUS" | "COPY";

const columns = `token_hash as "tokenHash", previous_token_hash as "previousTokenHash", rotated_at as "rotatedAt"`;

/** The browser that calls, without a lock; null for one we do not know. */
export async function findBrowser(db: Reader, held: string | null, now: Date): Promise<{ id: string; standing: Standing } | null> {
  const cookie = readDeviceCookie(held);
  if (!cookie) return null;
  const [row] = await db.query<Row>(`select ${columns} from browser where id = $1`, [cookie.browserId]);
  return row ? { id: cookie.browserId, standing: standingOf(row, cookie, now) } : null;
}

/** The same, locked: two tabs that show one value are judged one after the other. */
export async function lockBrowser(uc: UseCase): Promise<{ cookie: DeviceCookie; standing: Standing } | null> {
  const cookie = readDeviceCookie(uc.request.held.deviceToken);
  if (!cookie) return null;
  const row = await rowOf<Row>(uc.manager, `select ${columns} from browser where id = $1 for update`, [cookie.browserId]);
  return row && { cookie, standing: standingOf(row, cookie, uc.now) };
}

/** Gives the browser its next value. The other tab, or the one whose answer was lost, receives the value the first one did. */
export async function rotateBrowser(uc: UseCase, { cookie, standing }: { cookie: DeviceCookie; standing: Standing }): Promise<void> {
  const next = { browserId: cookie.browserId, secret: nextSecret(uc.services.secrets, cookie) };
  if (standing === "CURRENT")
    await uc.manager.query(`update browser set token_hash = $2, previous_token_hash = token_hash, rotated_at = $3 where id = $1`, [
      cookie.browserId,
      sha256(next.secret),
      uc.now,
    ]);
  send(uc, next);
}

/** Gives a cookie to a browser that has none we know; answers its id. */
export async function addBrowser(uc: UseCase): Promise<string> {
  const cookie = { browserId: randomUUID(), secret: uc.services.secrets.randomToken() };
  await uc.manager.query(`insert into browser (id, token_hash, rotated_at, created_at) values ($1, $2, $3, $3)`, [
    cookie.browserId,
    sha256(cookie.secret),
    uc.now,
  ]);
  send(uc, cookie);
  return cookie.browserId;
}

/** A value that was replaced is shown again: somebody holds a copy, and which one is unknown. The browser becomes a stranger to everybody. */
export async function forgetBrowser(manager: EntityManager, id: string): Promise<void> {
  await manager.query(`update user_device set browser_id = null, trusted_at = null, trusted_until = null where browser_id = $1`, [id]);
  await manager.query(`delete from browser where id = $1`, [id]);
}

function send(uc: UseCase, cookie: DeviceCookie): void {
  uc.cookies.setDevice(writeDeviceCookie(cookie), secondsAfter(uc.now, cookieSeconds));
}

function standingOf(row: Row, cookie: DeviceCookie, now: Date): Standing {
  const hash = sha256(cookie.secret);
  if (row.tokenHash.equals(hash)) return "CURRENT";
  const isRecent = now < secondsAfter(row.rotatedAt, rotationGraceSeconds);
  return isRecent && row.previousTokenHash?.equals(hash) === true ? "PREVIOUS" : "COPY";
}
