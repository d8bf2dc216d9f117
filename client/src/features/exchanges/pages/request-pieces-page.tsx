import "../exchanges.css";

import { useParams, useSearch } from "@tanstack/react-router";
import { Suspense } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Said } from "../../../ui/said.tsx";
import { LoadingState } from "../../../ui/states.tsx";
import { AskedBefore } from "../components/asked-before.tsx";
import { openPiecesOf } from "../components/piece-words.ts";
import { ResumeReview } from "../components/resume-review.tsx";
import { useAsking } from "../components/use-asking.ts";
import { RequestPiecesPageDocument } from "../gql/graphql.ts";
import { piecesMessages } from "../messages.ts";
import { lazyPart } from "../../../lib/lazy-part.ts";

const RequestPiecesForm = lazyPart(() => import("../components/request-pieces-form.tsx").then((file) => file.RequestPiecesForm));

export const preload = ({ params }: { params: { id: string } }) => preloadQuery(RequestPiecesPageDocument, { id: params.id });

/** The officer asks for what is missing, and reads what came back. */
export function RequestPiecesPage() {
  const m = useMessages(piecesMessages);
  const { id } = useParams({ from: "/authed/staff/instruction/$id/pieces" });
  const { ligne, facture } = useSearch({ from: "/authed/staff/instruction/$id/pieces" });
  const { refundRequest: request, instructionReasons } = usePageQuery(RequestPiecesPageDocument, { id });
  const asking = useAsking(id);
  const open = openPiecesOf(request);
  const mayAsk = request.allowedActions.includes("REQUEST_PIECES");
  const line = ligne && facture ? { value: ligne, label: m.asked.invoice(facture) } : undefined;
  return (
    <Page
      title={mayAsk ? m.ask.title(request.number) : m.ask.seenTitle(request.number)}
      lead={mayAsk ? m.ask.lead : request.structure.name}
      narrow
    >
      <Said text={asking.said} />
      {mayAsk && (
        <Suspense fallback={<LoadingState />}>
          <RequestPiecesForm
            id={id}
            reasons={instructionReasons.map(({ code, name }) => ({ value: code, label: name }))}
            searchLines={asking.searchLines}
            line={line}
            onSubmit={asking.ask}
          />
        </Suspense>
      )}
      {open && request.allowedActions.includes("RESUME_REVIEW") && <ResumeReview pieces={open} onResume={asking.resume} />}
      {!mayAsk && request.pieceRequests.length === 0 && <p>{m.ask.cannot}</p>}
      {request.pieceRequests.map((pieces) => (
        <AskedBefore key={pieces.id} pieces={pieces} />
      ))}
      <p className="fr-mt-4w">
        <TextLink to="/instruction/$id" params={{ id }}>
          {m.ask.back}
        </TextLink>
      </p>
    </Page>
  );
}
