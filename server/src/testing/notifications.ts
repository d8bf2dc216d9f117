import type { NotificationKind, NotificationParams } from "@portail-tic/shared/notifications/notification-kinds";
import { v7 as uuidv7 } from "uuid";
import type { TestUser } from "./accounts.ts";
import type { TestServer } from "./test-server.ts";

interface Planted {
  readonly kind?: NotificationKind;
  readonly params?: NotificationParams[NotificationKind];
  readonly inPortal?: boolean;
  readonly mail?: "NOW" | "DIGEST" | "NONE";
}

/** Something that happened to a user now, without an event; answers its id. */
export async function addNotification(server: TestServer, user: TestUser, planted: Planted = {}): Promise<string> {
  const id = uuidv7();
  const { kind = "BANK_ACCOUNT_ADDED", inPortal = true, mail = "NONE" } = planted;
  const params = planted.params ?? { bankAccountId: id, structureName: "GAEC des Prés" };
  await server.dataSource.query(
    `insert into notification (id, user_id, kind, event_key, params, link, in_portal, mail, created_at)
     values ($1::uuid, $2, $3, $1::uuid::text, $4, '/organisation', $5, $6, $7)`,
    [id, user.id, kind, JSON.stringify(params), inPortal, mail, server.services.clock.now()],
  );
  return id;
}
