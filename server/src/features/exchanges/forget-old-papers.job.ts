import { writeSystemEntry } from "../../platform/audit/write-audit-entry.ts";
import { daysBefore } from "../../platform/clock/days-before.ts";
import { retention } from "../../platform/config/retention.ts";
import { countOf } from "../../platform/database/statements.ts";
import { defineJob } from "../../platform/jobs/define-job.ts";
import { releasePapers, requestsWithOldPapers } from "../refunds/index.ts";

const ofPieces = `select i.id from piece_item i join piece_request p on p.id = i.piece_request_id where p.request_id`;
const ofMessages = `select m.id from refund_message m where m.request_id`;
const held = [
  `exists (select from piece_item_document d where d.item_id in (${ofPieces} = r.id))`,
  `exists (select from refund_message_document d where d.message_id in (${ofMessages} = r.id))`,
];

/**
 * Ten years after the last step of a request its invoices, pieces and attachments are let go; what was declared and said stays. The files
 * themselves are deleted by `forgetUnusedDocuments`, unless they serve elsewhere.
 */
export const forgetOldPapers = defineJob({
  name: "forgetOldPapers",
  everySeconds: 86_400,
  async run({ manager, now }) {
    const ids = await requestsWithOldPapers(manager, daysBefore(now, retention.requestPaperDays), held);
    if (ids.length === 0) return;
    const papers =
      (await releasePapers(manager, ids)) +
      (await countOf(manager, `delete from piece_item_document where item_id in (${ofPieces} = any ($1::uuid[]))`, [ids])) +
      (await countOf(manager, `delete from refund_message_document where message_id in (${ofMessages} = any ($1::uuid[]))`, [ids]));
    await writeSystemEntry(manager, { now, action: "purge", subjectKind: "refund_paper", details: { requests: ids.length, papers } });
  },
});
