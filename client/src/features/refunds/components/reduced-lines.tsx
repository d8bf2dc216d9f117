import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Section } from "../../../ui/page.tsx";
import { dialogueMessages } from "../dialogue-messages.ts";
import type { RefundDetailFragment } from "../gql/graphql.ts";
import { useMeasures } from "./refund-words.ts";

type ReducedLine = RefundDetailFragment["reducedLines"]["edges"][number]["node"];

/** What was granted in all, and line by line why not as asked. Nothing before the decision, nor when everything was granted. */
export function ReducedLines({ request }: { request: RefundDetailFragment }) {
  const m = useMessages(dialogueMessages);
  const { euros } = useFormats();
  const { edges, totalCount } = request.reducedLines;
  if (request.grantedCents === null || edges.length === 0) return null;
  return (
    <Section title={m.reducedTitle}>
      <p>{m.granted(euros(request.grantedCents), euros(request.totalCents))}</p>
      <ul>
        {edges.map(({ node }) => (
          <Reduced key={node.id} line={node} />
        ))}
      </ul>
      {totalCount > edges.length && <p>{m.moreLines(totalCount - edges.length)}</p>}
    </Section>
  );
}

function Reduced({ line }: { line: ReducedLine }) {
  const m = useMessages(dialogueMessages);
  const { euros } = useFormats();
  const measures = useMeasures();
  const { grant } = line;
  if (!grant) return null;
  const amounts = m.lineGranted(euros(grant.amountCents), euros(line.amountCents));
  const quantity = grant.quantity === null ? null : m.quantityGranted(measures.quantity(grant.quantity, line.unit));
  return (
    <li>
      <strong>{m.line(line.invoiceNumber)}</strong> {[amounts, quantity, grant.reason?.name, grant.words].filter(Boolean).join(". ")}
    </li>
  );
}
