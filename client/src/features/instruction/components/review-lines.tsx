import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { DescriptionList } from "../../../ui/description-list.tsx";
import { DocumentButton, DocumentPreview, ScanNote } from "../../documents/index.ts";
import { refundsMessages, useMeasures } from "../../refunds/index.ts";
import type { InstructedLineFragment } from "../gql/graphql.ts";
import { instructionMessages } from "../messages.ts";

interface ReviewLinesProps {
  readonly lines: readonly InstructedLineFragment[];
  /** Lines on the pages before. */
  readonly offset: number;
}

/** What was declared, and beside it the invoice that must say the same. */
export function ReviewLines({ lines, offset }: ReviewLinesProps) {
  return lines.map((line, index) => <ReviewLine key={line.id} line={line} position={offset + index + 1} />);
}

function ReviewLine({ line, position }: { line: InstructedLineFragment; position: number }) {
  const m = useMessages(instructionMessages).review;
  const words = useMessages(refundsMessages);
  const { date, euros } = useFormats();
  const measures = useMeasures();
  const rate = measures.rate(line.rate, line.product.rateUnit);
  return (
    <article className="review-line" aria-labelledby={`line-${line.id}`}>
      <div>
        <h3 id={`line-${line.id}`} className="fr-h6">
          {m.line(position, line.invoiceNumber)}
        </h3>
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
          ]}
        />
      </div>
      <Invoice line={line} />
    </article>
  );
}

function Invoice({ line }: { line: InstructedLineFragment }) {
  const m = useMessages(instructionMessages).review;
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
