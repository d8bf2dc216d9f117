import { cursorOf } from "../../ui/pager.tsx";
import type { ApprovalFilter, ApprovalKind, ApprovalOrder, ApprovalStatus } from "./gql/graphql.ts";

/** Besides one state: everything whatever its state, the whole history. */
export type InboxState = Exclude<ApprovalStatus, "PENDING"> | "TOUS";

/** What the address of « Approbations » says: nothing in it means « what waits for me, the newest first ». */
export interface InboxSearch {
  readonly etat?: InboxState;
  readonly nature?: ApprovalKind;
  readonly structure?: string;
  readonly service?: string;
  readonly demandeur?: string;
  readonly du?: string;
  readonly au?: string;
  readonly q?: string;
  readonly tri?: Exclude<ApprovalOrder, "CREATED_DESC">;
  readonly suite?: string;
}

/** The filter and the order that an address asks for. */
export function filterOf({ etat, nature, structure, service, demandeur, du, au, q }: InboxSearch): ApprovalFilter {
  return {
    statuses: etat === "TOUS" ? null : [etat ?? "PENDING"],
    kind: nature ?? null,
    structureId: structure ?? null,
    serviceCode: service ?? null,
    requesterId: demandeur ?? null,
    createdFrom: du ?? null,
    createdTo: au ?? null,
    search: q ?? null,
  };
}

export function variablesOf(search: InboxSearch) {
  return { after: cursorOf(search.suite), filter: filterOf(search), orderBy: search.tri ?? ("CREATED_DESC" as const) };
}

/** Is anything asked beyond what waits? */
export function isNarrowed(search: InboxSearch): boolean {
  return Object.keys(search).some((part) => part !== "suite" && part !== "tri");
}
