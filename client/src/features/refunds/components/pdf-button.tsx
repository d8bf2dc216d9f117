import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { DownloadButton } from "../../documents/index.ts";
import { CreateDecisionLetterLinkDocument, CreateRefundPdfLinkDocument } from "../gql/graphql.ts";
import { refundsMessages } from "../messages.ts";

/** The proof of a request, by a signed link. */
export function PdfButton({ id }: { id: string }) {
  const m = useMessages(refundsMessages).detail;
  const mutate = useMutate();
  const ask = async () => (await mutate(CreateRefundPdfLinkDocument, { input: { id } })).createRefundPdfLink;
  return <DownloadButton ask={ask}>{m.pdf}</DownloadButton>;
}

/** The letter of the decision, by a signed link. */
export function LetterButton({ id }: { id: string }) {
  const m = useMessages(refundsMessages).detail;
  const mutate = useMutate();
  const ask = async () => (await mutate(CreateDecisionLetterLinkDocument, { input: { id } })).createDecisionLetterLink;
  return <DownloadButton ask={ask}>{m.letter}</DownloadButton>;
}
