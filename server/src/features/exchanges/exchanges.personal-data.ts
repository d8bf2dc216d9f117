import type { PersonalData } from "../../platform/personal-data/personal-data.ts";

const sent = "part of a sent request, an accounting paper of the structure kept ten years (Code de commerce, art. L123-22)";
const office = "the work of an officer, kept with the request by the office";
/** May the person still read the requests of this structure? The table is `r`. */
const stillReads = `exists (select from access_grant a where a.user_id = $1 and a.structure_id = r.structure_id
  and a.capability = 'TIC_REFUND_READ' and a.valid_from <= $2 and (a.valid_until is null or a.valid_until > $2))`;

/** What the person answered and wrote about sent requests. */
export const exchangesPersonalData: PersonalData = {
  columns: {
    "piece_request.asked_by": { file: null, atDeletion: "KEEP", why: office },
    "piece_request.completed_by": { file: "pieces-completed", atDeletion: "KEEP", why: sent },
    "piece_item.answered_by": { file: "pieces-answered", atDeletion: "KEEP", why: sent },
    "refund_message.author_user_id": { file: "refund-messages", atDeletion: "KEEP", why: sent },
    "refund_message_reading.user_id": { file: null, atDeletion: "DELETE", why: "only tells what to show as unread" },
  },
  files: [
    {
      name: "pieces-completed",
      about: { fr: "Les demandes de pièces auxquelles vous avez mis fin.", en: "What was asked of a request and that you completed." },
      sql: `select r.number as "requestNumber", p.due_on as "dueOn", p.asked_at as "askedAt", p.ended_at as "endedAt"
        from piece_request p join refund_request r on r.id = p.request_id where p.completed_by = $1 order by p.ended_at, p.id`,
    },
    {
      name: "pieces-answered",
      about: {
        fr: "Vos réponses à ces demandes ; leur texte pour les structures dont vous pouvez encore lire les demandes.",
        en: "Your answers; their text for the structures whose requests you may still read.",
      },
      sql: `select r.number as "requestNumber", i.reason_code as "reasonCode", i.answered_at as "answeredAt",
        case when ${stillReads} then i.answer_words end as "words", case when ${stillReads} then i.wished_quantity end as "wishedQuantity"
        from piece_item i join piece_request p on p.id = i.piece_request_id join refund_request r on r.id = p.request_id
        where i.answered_by = $1 order by i.answered_at, i.id`,
    },
    {
      name: "refund-messages",
      about: { fr: "Les messages que vous avez écrits au sujet de demandes.", en: "The messages you wrote about requests." },
      sql: `select r.number as "requestNumber", m.side, m.body, m.sent_at as "sentAt" from refund_message m
        join refund_request r on r.id = m.request_id where m.author_user_id = $1 order by m.sent_at, m.id`,
    },
  ],
};
