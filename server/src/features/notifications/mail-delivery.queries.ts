import type { RequestContext } from "../../platform/graphql/context.ts";
import type { MailDeliveryType } from "./mail-delivery.type.ts";
import { personOf } from "./notification.queries.ts";

const LISTED = 20;

/** The last mails to the viewer, newest first. */
export function findRecentMails(ctx: RequestContext): Promise<MailDeliveryType[]> {
  return ctx.db.query<MailDeliveryType>(
    `select id, kind, masked_to as "maskedAddress", state, attempts, last_tried_at as "lastTriedAt"
     from mail_delivery where user_id = $1 order by last_tried_at desc, id desc limit ${LISTED}`,
    [personOf(ctx.viewer)],
  );
}
