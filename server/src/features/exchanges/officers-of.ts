import type { Reader } from "../../platform/database/reader.ts";

/** The officer who has a request in hand, as long as he instructs for its office: whom to tell. Nobody when it waits in the queue. */
export async function officersOf(reader: Reader, requestId: string): Promise<string[]> {
  const rows = await reader.query<{ userId: string }>(
    `select r.instructor_id as "userId" from refund_request r
     join staff_role g on g.user_id = r.instructor_id and g.role = 'INSTRUCTOR' and g.office_id = r.office_id where r.id = $1`,
    [requestId],
  );
  return rows.map(({ userId }) => userId);
}
