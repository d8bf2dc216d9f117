import { MAX_BULK_ITEMS } from "@portail-tic/shared/approvals/bulk-decision";

import { request } from "../../../lib/request.ts";
import { MatchingApprovalsDocument, type ApprovalFilter, type ApprovalOrder } from "../gql/graphql.ts";

/**
 * The requests of a whole search that may be decided, in the order of the list, as many as one act may take. They are named one by one:
 * what arrives afterwards is not decided with them.
 */
export async function selectMatching(filter: ApprovalFilter, orderBy: ApprovalOrder): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null, more = true; more && ids.length < MAX_BULK_ITEMS;) {
    const { approvals }: { approvals: Page } = await request(MatchingApprovalsDocument, { after, filter, orderBy });
    ids.push(...approvals.edges.filter(({ node }) => node.allowedActions.includes("DECIDE")).map(({ node }) => node.id));
    after = approvals.pageInfo.endCursor;
    more = approvals.pageInfo.hasNextPage;
  }
  return ids.slice(0, MAX_BULK_ITEMS);
}

interface Page {
  readonly edges: readonly { readonly node: { readonly id: string; readonly allowedActions: readonly string[] } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
