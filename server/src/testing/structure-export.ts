import { v7 as uuidv7 } from "uuid";
import type { TestServer } from "./test-server.ts";

/** The copy that goes before a closing, ready, without its file. Its asker is the principal manager. */
export async function addStructureExport(server: TestServer, structureId: string): Promise<void> {
  const now = server.services.clock.now();
  await server.dataSource.query(
    `insert into data_export (id, user_id, structure_id, status, asked_at, ready_at, expires_at, storage_key, byte_size)
     select $1, user_id, structure_id, 'READY', $3, $3, $4, $5, 10 from membership
     where structure_id = $2 and role = 'PRINCIPAL_MANAGER' and ended_at is null`,
    [uuidv7(), structureId, now, new Date(now.getTime() + 86_400_000), uuidv7()],
  );
}
