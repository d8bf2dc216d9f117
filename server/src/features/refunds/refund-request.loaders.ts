import type { Language } from "@portail-tic/shared/problems/problem-text";
import type { RefundStatus } from "@portail-tic/shared/refunds/refund-statuses";
import { refundStepTexts } from "@portail-tic/shared/refunds/refund-step-texts";
import type { RefundActor } from "@portail-tic/shared/refunds/refund-steps";
import { nextStepText } from "@portail-tic/shared/refunds/usual-delays";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import { loadCapabilities, loadPerson } from "../access/index.ts";
import { documentsHungOn, type Document } from "../documents/index.ts";
import { officeLoader } from "../staff/index.ts";
import { completeReasons } from "./event-reasons.ts";
import type { RefundEvent } from "./refund-event.type.ts";
import type { RefundRequest } from "./refund-request.type.ts";

interface EventRow {
  id: string;
  requestId: string;
  status: RefundStatus;
  actorUserId: string | null;
  actorKind: RefundActor;
  reason: string | null;
  motiveFr: string | null;
  motiveEn: string | null;
  officeId: string | null;
  at: Date;
}

const eventsLoader = defineLoader<string, EventRow[]>(async (ctx, requestIds) => {
  const rows = await ctx.db.query<EventRow>(
    `select e.id, e.request_id as "requestId", e.status, e.actor_user_id as "actorUserId", e.actor_kind as "actorKind", e.reason, e.at,
       e.office_id as "officeId", m.name_fr as "motiveFr", m.name_en as "motiveEn"
     from refund_event e left join instruction_reason m on m.code = e.motive_code
     where e.request_id = any ($1::uuid[]) order by e.at, e.id`,
    [requestIds],
  );
  await completeReasons(ctx, rows);
  const byRequest = Map.groupBy(rows, (row) => row.requestId);
  return requestIds.map((id) => byRequest.get(id) ?? []);
});

/** The timeline of a request in the reader's language, the oldest step first. */
export async function loadEvents(ctx: RequestContext, request: RefundRequest): Promise<RefundEvent[]> {
  const rows = (await eventsLoader(ctx).load(request.id)) ?? [];
  return Promise.all(
    rows.map(async ({ id, status, at, ...row }) => ({
      id,
      status,
      at,
      reason: reasonIn(ctx.request.language, row),
      actor: await actorOf(ctx, row),
      ...refundStepTexts[status][ctx.request.language],
      nextStep: nextStepText(status, ctx.request.language),
    })),
  );
}

const portal = { fr: "Portail TIC agricole", en: "The portal" } as const;
const someOffice = { fr: "Service instructeur", en: "The office" } as const;

/** The motive of the list, then the officer's own words. */
export function reasonIn(language: Language, row: Pick<EventRow, "motiveFr" | "motiveEn" | "reason">): string | null {
  const said = [language === "fr" ? row.motiveFr : row.motiveEn, row.reason].filter((words) => words !== null);
  return said.length === 0 ? null : said.join(". ");
}

/** An officer acts in the name of the office; a person of the structure by name. */
async function actorOf(ctx: RequestContext, row: Pick<EventRow, "actorKind" | "actorUserId" | "officeId">): Promise<string> {
  if (row.actorKind === "SYSTEM" || row.actorUserId === null) return portal[ctx.request.language];
  if (row.actorKind === "REQUESTER") return (await loadPerson(ctx, row.actorUserId, "NAMED")).displayName;
  const office = row.officeId ? await officeLoader(ctx).load(row.officeId) : null;
  return office?.name ?? someOffice[ctx.request.language];
}

const attachmentsLoader = documentsHungOn("refund_attachment", "request_id");

/** The pieces of a request that hang on no line. */
export async function loadAttachments(ctx: RequestContext, request: RefundRequest): Promise<Document[]> {
  return (await attachmentsLoader(ctx).load(request.id)) ?? [];
}

/** Who opened the draft: in full to people of the structure, by name to the office. */
export async function loadCreator(ctx: RequestContext, request: RefundRequest) {
  const held = await loadCapabilities(ctx, request.structureId);
  return loadPerson(ctx, request.createdBy, held.size > 0 ? "FULL" : "NAMED");
}
