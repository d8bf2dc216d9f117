import { addDays } from "@portail-tic/shared/kernel/civil-date";
import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { v7 as uuidv7 } from "uuid";
import { addUser } from "./accounts.ts";
import { gnrLine, mutate, submitted, type addInstructor, type Farm } from "./refund-scenario.ts";
import type { TestServer } from "./test-server.ts";

type Officer = Awaited<ReturnType<typeof addInstructor>>;

/** A sent request in the hands of an officer, with the ids of its lines by position. */
export async function inReview(server: TestServer, farm: Farm, officer: Officer, lines: readonly object[] = [gnrLine]) {
  const request = await submitted(server, farm, lines);
  await mutate(server, officer.as, "takeRefundRequest", { id: request.id });
  const rows = await server.dataSource.query<{ id: string }[]>(`select id from refund_line where request_id = $1 order by position`, [
    request.id,
  ]);
  return { ...request, lineIds: rows.map(({ id }) => id) };
}

/** The day so many days from now, in Paris. */
export const dayIn = (server: TestServer, days: number) => addDays(parisDateOf(server.services.clock.now()), days);

/** One point about the whole request, unless told otherwise. */
export function askPieces(server: TestServer, officer: Officer, id: string, more: object = {}) {
  const items = [{ reasonCode: "PIECE_MISSING", words: "La page 2." }];
  return mutate(server, officer.as, "requestPieces", { id, dueOn: dayIn(server, 30), items, ...more });
}

/** The points asked the last time, in order. */
export async function pointsOf(server: TestServer, requestId: string): Promise<string[]> {
  const rows = await server.dataSource.query<{ id: string }[]>(
    `select i.id from piece_item i join piece_request p on p.id = i.piece_request_id
     where p.id = (select id from piece_request where request_id = $1 order by asked_at desc, id desc limit 1) order by i.position`,
    [requestId],
  );
  return rows.map(({ id }) => id);
}

/** In review, one piece asked. */
export async function suspended(server: TestServer, farm: Farm, officer: Officer) {
  const request = await inReview(server, farm, officer);
  await askPieces(server, officer, request.id);
  return request;
}

/** A question about a sent request, over by now, and a message: rows only, for what walks over everything. */
export async function addExchange(server: TestServer, requestId: string) {
  const officer = await addUser(server);
  const [pieceRequestId, pieceItemId, messageId] = [uuidv7(), uuidv7(), uuidv7()];
  const now = server.services.clock.now();
  const [line] = await server.dataSource.query<{ id: string }[]>(`select id from refund_line where request_id = $1`, [requestId]);
  const submittedLineId = line?.id ?? "";
  await server.dataSource.query(
    `insert into piece_request (id, request_id, due_on, asked_by, asked_at, ended_at) values ($1, $2, $3, $4, $5, $5)`,
    [pieceRequestId, requestId, dayIn(server, 30), officer.id, now],
  );
  await server.dataSource.query(
    `insert into piece_item (id, piece_request_id, position, line_id, reason_code, words) values ($1, $2, 1, $3, 'PIECE_MISSING', '')`,
    [pieceItemId, pieceRequestId, submittedLineId],
  );
  await server.dataSource.query(
    `insert into refund_message (id, request_id, side, office_id, author_user_id, body, sent_at)
     select $1, id, 'OFFICE', office_id, $3, 'Bonjour.', $4 from refund_request where id = $2`,
    [messageId, requestId, officer.id, now],
  );
  return { submittedLineId, pieceItemId, messageId };
}
