import { Suspense } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { DescriptionList, type Description } from "../../../ui/description-list.tsx";
import type { KeptForm } from "../../../ui/form/use-kept-forms.ts";
import { ButtonLink } from "../../../ui/link.tsx";
import { DocumentButton, DocumentPreview, ScanNote } from "../../documents/index.ts";
import { refundsMessages, useMeasures } from "../../refunds/index.ts";
import type { InstructedLineFragment, InstructedRequestFragment } from "../gql/graphql.ts";
import { linesMessages } from "../lines-messages.ts";
import type { TypedVerdict } from "./line-verdict-form.tsx";
import type { Instruction } from "./use-instruction.ts";
import { lazyPart } from "../../../lib/lazy-part.ts";

const LineVerdictForm = lazyPart(() => import("./line-verdict-form.tsx").then((file) => file.LineVerdictForm));

interface ReviewedLineProps {
  readonly line: InstructedLineFragment;
  readonly position: number;
  readonly request: Pick<InstructedRequestFragment, "id" | "allowedActions">;
  readonly instruction: Instruction;
  readonly kept: KeptForm<TypedVerdict>;
  readonly onJudged: () => void;
  /** While a verdict is said of many lines, each is only read. */
  readonly withoutVerdict: boolean;
}

/** One line beside its invoice: what was declared, what the paper says, what the officer grants. */
export function ReviewedLine({ line, position, request, withoutVerdict, ...judging }: ReviewedLineProps) {
  const m = useMessages(linesMessages);
  const { id, allowedActions } = request;
  return (
    <article aria-labelledby="reviewed-line">
      <h3 id="reviewed-line" className="fr-h6">
        {m.line(position, line.invoiceNumber)}
      </h3>
      <div className="reviewed-line">
        <div>
          <LineFacts line={line} />
          {allowedActions.includes("REQUEST_PIECES") && (
            <p>
              <ButtonLink
                to="/instruction/$id/pieces"
                params={{ id }}
                search={{ ligne: line.id, facture: line.invoiceNumber }}
                priority="tertiary"
                size="sm"
              >
                {m.askPiece}
              </ButtonLink>
            </p>
          )}
          {allowedActions.includes("REVIEW_LINES") && !withoutVerdict && (
            <Suspense>
              <LineVerdictForm lines={[line]} requestId={id} {...judging} />
            </Suspense>
          )}
        </div>
        <Invoice line={line} />
      </div>
    </article>
  );
}

function LineFacts({ line }: { line: InstructedLineFragment }) {
  const m = useMessages(linesMessages);
  const words = useMessages(refundsMessages);
  const { date, euros } = useFormats();
  const measures = useMeasures();
  const rate = measures.rate(line.rate, line.product.rateUnit);
  const { grant } = line;
  const granted: Description[] = grant
    ? [
        { term: m.granted, value: `${m.verdicts[grant.verdict]}, ${euros(grant.amountCents)}` },
        ...(grant.quantity === null ? [] : [{ term: m.grantedQuantity, value: measures.quantity(grant.quantity, line.unit) }]),
        ...(grant.reason ? [{ term: m.reason, value: [grant.reason.name, grant.words].filter(Boolean).join(". ") }] : []),
      ]
    : [];
  return (
    <DescriptionList
      items={[
        { term: m.supplier, value: line.supplier },
        {
          term: words.lineColumns.product,
          value: line.withAttestation ? `${line.product.name}, ${words.withAttestation}` : line.product.name,
        },
        { term: words.lineColumns.deliveryDate, value: date(line.deliveryDate) },
        { term: words.lineColumns.quantity, value: measures.quantity(line.quantity, line.unit) },
        { term: words.lineColumns.rate, value: line.rateVerified ? rate : `${rate} (${words.rateUnverified})` },
        { term: words.lineColumns.amount, value: euros(line.amountCents) },
        ...granted,
      ]}
    />
  );
}

function Invoice({ line }: { line: InstructedLineFragment }) {
  const m = useMessages(linesMessages);
  const words = useMessages(refundsMessages);
  const { bytes } = useFormats();
  const { document } = line;
  if (!document) return <p>{m.noFile}</p>;
  return (
    <div>
      <p>
        {document.fileName} <span className="fr-hint-text">{bytes(document.byteSize)}</span>
      </p>
      <ScanNote status={document.scanStatus} />
      {document.scanStatus !== "INFECTED" && (
        <div className="button-row">
          <DocumentButton documentId={document.id} about={words.invoiceOf(line.invoiceNumber)}>
            {words.download}
          </DocumentButton>
          {document.mediaType !== "application/xml" && <DocumentPreview documentId={document.id} fileName={document.fileName} />}
        </div>
      )}
    </div>
  );
}
