import { MAX_BULK_ITEMS } from "@portail-tic/shared/approvals/bulk-decision";

import { request } from "../../../lib/request.ts";
import { MatchingApprovalsDocument, type ApprovalFilter, type ApprovalOrder } from "../gql/graphql.ts";

/**
 * The requests of a whole search that may be decided, in the order of the list, as many as one act may take. They are named one by one:
 * what arrives afterwards is not decided with them.
 */
export function selectMatching(filter: ApprovalFilter, orderBy: ApprovalOrder): Promise<string[]> {
  const readPage = async (after: string | null) => (await request(MatchingApprovalsDocument, { after, filter, orderBy })).approvals;
  return collectMatching(readPage, ({ allowedActions }) => allowedActions.includes("DECIDE"));
}

interface Page<N> {
  readonly edges: readonly { readonly node: N }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Reads a search page by page until it ends, or until one act takes no more. */
export async function collectMatching<N extends { readonly id: string }>(
  readPage: (after: string | null) => Promise<Page<N>>,
  mayBeDecided: (node: N) => boolean,
): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null, more = true; more && ids.length < MAX_BULK_ITEMS;) {
    const { edges, pageInfo }: Page<N> = await readPage(after);
    ids.push(...edges.filter(({ node }) => mayBeDecided(node)).map(({ node }) => node.id));
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage;
  }
  return ids.slice(0, MAX_BULK_ITEMS);
}
