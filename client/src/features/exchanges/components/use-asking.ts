import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { apolloClient } from "../../../lib/apollo.ts";
import { useMutate } from "../../../lib/use-mutate.ts";
import type { Choice } from "../../../ui/form/select-field.tsx";
import { FindLinesDocument, RequestPiecesDocument, ResumeReviewDocument, type RequestPiecesInput } from "../gql/graphql.ts";
import { piecesMessages } from "../messages.ts";

/** What an officer does about pieces, and what was just done. */
export function useAsking(id: string) {
  const m = useMessages(piecesMessages);
  const mutate = useMutate();
  const [said, setSaid] = useState<string | null>(null);
  return {
    said,
    ask: async (input: RequestPiecesInput) => {
      const { problems } = (await mutate(RequestPiecesDocument, { input })).requestPieces;
      if (problems.length === 0) setSaid(m.ask.sent);
      return problems;
    },
    resume: async () => {
      const { problems } = (await mutate(ResumeReviewDocument, { input: { id } })).resumeReview;
      if (problems.length === 0) setSaid(m.ask.resumed);
      return problems;
    },
    searchLines: async (search: string): Promise<readonly Choice[]> => {
      const { data } = await apolloClient().query({ query: FindLinesDocument, variables: { id, search }, fetchPolicy: "no-cache" });
      const edges = data?.refundRequest.lines.edges ?? [];
      return edges.map(({ node }) => ({ value: node.id, label: m.asked.invoice(node.invoiceNumber), hint: node.supplier }));
    },
  };
}
