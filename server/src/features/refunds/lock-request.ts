import type { Capabilities } from "@portail-tic/shared/access/capability";
import type { RefundFacts } from "@portail-tic/shared/refunds/judge-refund-action";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { capabilitiesOf } from "../access/index.ts";
import { lockStructure, type StructureEntity } from "../structures/index.ts";
import { refundFactsOf } from "./refund-facts.ts";
import { RefundRequestEntity } from "./refund-request.entity.ts";

export interface LockedRequest {
  readonly request: RefundRequestEntity;
  readonly structure: StructureEntity;
  readonly facts: RefundFacts;
}

/**
 * Takes a request for a change, its structure's row first: everybody locks in that order, and two requests of one structure are sent
 * one after the other. NOT_FOUND for whoever reads it neither for its structure nor for its office.
 */
export async function lockRequest(uc: UseCase, id: string): Promise<LockedRequest> {
  const found = await uc.manager.findOne(RefundRequestEntity, { where: { id }, select: { id: true, structureId: true } });
  if (!found) return notFound();
  const { structure, capabilities } = await lockStructure(uc, found.structureId);
  const request = await uc.manager.findOne(RefundRequestEntity, { where: { id }, lock: { mode: "pessimistic_write" } });
  if (!request) return notFound();
  return { request, structure, facts: judgeReader(uc, request, capabilities) };
}

/** A request for somebody who only reads it: the same rights, no lock. */
export async function findReadableRequest(uc: UseCase, id: string): Promise<Omit<LockedRequest, "structure">> {
  const request = await uc.manager.findOneBy(RefundRequestEntity, { id });
  if (!request) return notFound();
  return { request, facts: judgeReader(uc, request, await capabilitiesOf(uc, request.structureId)) };
}

function judgeReader(uc: UseCase, request: RefundRequestEntity, held: Capabilities): RefundFacts {
  const facts = refundFactsOf(uc.viewer, request, held);
  if (!held.has("TIC_REFUND_READ") && !facts.mayInstruct) return notFound();
  uc.audit({ subjectKind: "RefundRequest", subjectId: request.id, actingForStructureId: request.structureId });
  return facts;
}
