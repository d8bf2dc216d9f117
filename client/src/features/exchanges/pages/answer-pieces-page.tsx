import "../exchanges.css";

import { useParams } from "@tanstack/react-router";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Said } from "../../../ui/said.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { AnswerPieces } from "../components/answer-pieces.tsx";
import { AskedBefore } from "../components/asked-before.tsx";
import { openPiecesOf } from "../components/piece-words.ts";
import { useAnswers } from "../components/use-answers.ts";
import { AnswerPiecesPageDocument } from "../gql/graphql.ts";
import { piecesMessages } from "../messages.ts";

export const preload = ({ params }: { params: { id: string } }) => preloadQuery(AnswerPiecesPageDocument, { id: params.id });

/** What the office asks about a request: answered point by point, then sent back. */
export function AnswerPiecesPage() {
  const m = useMessages(piecesMessages).answer;
  const { id } = useParams({ from: "/authed/demandes-tic/$id/pieces" });
  const { refundRequest: request } = usePageQuery(AnswerPiecesPageDocument, { id });
  const open = openPiecesOf(request);
  const answers = useAnswers(id, open?.items ?? []);
  const mayAnswer = open !== null && request.allowedActions.includes("COMPLETE");
  return (
    <Page title={m.title(request.number)} lead={request.structure.name} narrow>
      <Said text={answers.said} />
      {mayAnswer && <AnswerPieces pieces={open} answers={answers} />}
      {request.pieceRequests.length === 0 && (
        <EmptyState title={m.none}>
          <p>{m.noneHelp}</p>
        </EmptyState>
      )}
      {request.pieceRequests.map((pieces) => (mayAnswer && pieces.isOpen ? null : <AskedBefore key={pieces.id} pieces={pieces} />))}
      <p className="fr-mt-4w">
        <TextLink to="/demandes-tic/$id" params={{ id }}>
          {m.back}
        </TextLink>
      </p>
    </Page>
  );
}
