import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { TextLink } from "../../../ui/link.tsx";
import type { RelatedRequestFragment } from "../gql/graphql.ts";
import { requestMessages } from "../request-messages.ts";
import { useStatusText } from "./status-words.ts";

interface RelatedRequestsProps {
  readonly complements: RelatedRequestFragment | null | undefined;
  readonly complementary: readonly RelatedRequestFragment[];
}

/** The other requests of the structure for the same campaign: the first one, or those that complete it. */
export function RelatedRequests({ complements, complementary }: RelatedRequestsProps) {
  const m = useMessages(requestMessages);
  const related = complements ? [complements] : complementary;
  if (related.length === 0) return null;
  return (
    <>
      <p className="fr-mb-1v">{complements ? m.complements : m.complementedBy}</p>
      <ul>
        {related.map((one) => (
          <RelatedLink key={one.id} request={one} />
        ))}
      </ul>
    </>
  );
}

function RelatedLink({ request }: { request: RelatedRequestFragment }) {
  const m = useMessages(requestMessages);
  const { euros, date } = useFormats();
  const textOf = useStatusText();
  return (
    <li>
      <TextLink to="/demandes-tic/$id" params={{ id: request.id }}>
        {request.number}
      </TextLink>
      {m.relatedFacts(date(request.submittedAt), euros(request.totalCents), textOf(request.status).title)}
    </li>
  );
}
