import type { StructureData } from "../../platform/personal-data/structure-data.ts";

/** What was asked, answered and written about the requests of a structure. The files are with its documents. */
export const exchangesStructureData: StructureData = {
  files: [
    {
      name: "refund-requests-pieces",
      about: { fr: "Les pièces demandées et vos réponses.", en: "The pieces asked for, and your answers." },
      sql: `select r.number as "requestNumber", p.asked_at as "askedAt", p.due_on as "dueOn", p.ended_at as "endedAt", i.position,
        l.invoice_number as "invoiceNumber", n.name_fr as reason, i.words, i.answer_words as "answer", i.wished_quantity as "wishedQuantity",
        i.answered_at as "answeredAt" from piece_item i join piece_request p on p.id = i.piece_request_id
        join refund_request r on r.id = p.request_id join instruction_reason n on n.code = i.reason_code
        left join refund_line l on l.id = i.line_id where r.structure_id = $1 order by p.asked_at, i.position`,
    },
    {
      name: "refund-requests-messages",
      about: { fr: "Les messages échangés avec le service instructeur.", en: "The messages exchanged with the office." },
      sql: `select r.number as "requestNumber", m.side, m.body, m.sent_at as "sentAt" from refund_message m
        join refund_request r on r.id = m.request_id where r.structure_id = $1 order by m.sent_at, m.id`,
    },
  ],
};
