import { lateAfterDays } from "@portail-tic/shared/instruction/request-age";

import { centsTyped } from "../../lib/cents-typed.ts";
import { cursorOf } from "../../ui/pager.tsx";
import type { InstructionFilter, InstructionHand, InstructionOrder, RefundFlag, RefundStatus } from "./gql/graphql.ts";

export const views = ["miennes", "libres", "collegues", "messages", "a-confirmer", "en-retard"] as const;
export type QueueView = (typeof views)[number];

/** What the address of the queue says: nothing in it means « what waits for the office, the oldest first ». */
export interface QueueSearch {
  readonly vue?: QueueView;
  readonly etat?: RefundStatus;
  readonly campagne?: string;
  readonly produit?: string;
  readonly marque?: RefundFlag;
  /** Euros as typed. */
  readonly min?: string;
  readonly max?: string;
  readonly q?: string;
  readonly tri?: Exclude<InstructionOrder, "SUBMITTED_ASC">;
  readonly suite?: string;
}

const hands: Readonly<Partial<Record<QueueView, InstructionHand>>> = { miennes: "MINE", libres: "NOBODY", collegues: "COLLEAGUES" };

/** The filter that an address asks for. */
export function filterOf({ vue, etat, campagne, produit, marque, min, max, q }: QueueSearch): InstructionFilter {
  return {
    statuses: etat ? [etat] : null,
    campaignId: campagne ?? null,
    productCode: produit ?? null,
    flags: marque ? [marque] : null,
    minCents: centsTyped(min ?? ""),
    maxCents: centsTyped(max ?? ""),
    search: q ?? null,
    hand: (vue && hands[vue]) ?? null,
    isProposed: vue === "a-confirmer" ? true : null,
    waitingDays: vue === "en-retard" ? lateAfterDays + 1 : null,
    hasUnreadMessages: vue === "messages" ? true : null,
  };
}

export function variablesOf(search: QueueSearch) {
  return { after: cursorOf(search.suite), filter: filterOf(search), orderBy: search.tri ?? ("SUBMITTED_ASC" as const) };
}

/** Is anything asked beyond what waits? */
export function isNarrowed(search: QueueSearch): boolean {
  return Object.keys(search).some((part) => part !== "suite" && part !== "tri");
}
