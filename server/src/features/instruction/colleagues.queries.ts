import type { RequestContext } from "../../platform/graphql/context.ts";
import { instructedOffices } from "../refunds/index.ts";
import { isOpen } from "./queue.queries.ts";
import type { Officer } from "./officer.type.ts";

/** The instructors of the viewer's office by name, with what each has in hand. */
export function findColleagues(ctx: RequestContext): Promise<Officer[]> {
  return ctx.db.query<Officer>(
    `select u.id, u.first_name || ' ' || u.last_name as "displayName",
       (select count(*)::int from refund_request r where r.instructor_id = u.id and ${isOpen}) as "inHand"
     from staff_role o join app_user u on u.id = o.user_id
     where o.role = 'INSTRUCTOR' and o.office_id = $1::uuid order by lower(u.last_name), lower(u.first_name), u.id limit 200`,
    [instructedOffices(ctx.viewer)[0] ?? null],
  );
}
