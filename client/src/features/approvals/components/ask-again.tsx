import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink } from "../../../ui/link.tsx";
import type { ApprovalDetailFragment } from "../gql/graphql.ts";
import { approvalsMessages } from "../messages.ts";

/** The way to the form, filled as before; or why not now, in the words of the server. */
export function AskAgain({ approval: { id, kind, askAgainProblem } }: { approval: ApprovalDetailFragment }) {
  const m = useMessages(approvalsMessages).mine;
  if (askAgainProblem) {
    return (
      <Alert severity="info">
        <p>{askAgainProblem.message}</p>
      </Alert>
    );
  }
  if (kind !== "MEMBERSHIP") return <ButtonLink to="/espaces">{m.askAgain}</ButtonLink>;
  return (
    <ButtonLink to="/mes-rattachements/demander" search={{ demande: id }}>
      {m.askAgain}
    </ButtonLink>
  );
}
