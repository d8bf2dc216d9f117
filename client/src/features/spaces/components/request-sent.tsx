import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink } from "../../../ui/link.tsx";
import { spacesMessages } from "../messages.ts";

/** The request is on its way to the managers, and where it is followed. */
export function RequestSent({ approvalId }: { approvalId: string }) {
  const m = useMessages(spacesMessages).request;
  return (
    <>
      <Alert severity="success" live>
        <p>{m.done}</p>
      </Alert>
      <ButtonLink to="/mes-demandes/$id" params={{ id: approvalId }}>
        {m.follow}
      </ButtonLink>
    </>
  );
}
