import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink } from "../../../ui/link.tsx";
import type { ActivateUserMutation } from "../gql/graphql.ts";
import { registrationMessages } from "../messages.ts";

export type Activation = Pick<ActivateUserMutation["activateUser"], "outcome" | "structureName">;

/** The account is active: what became of the structure, and what to do now. */
export function Activated({ outcome, structureName }: Activation) {
  const m = useMessages(registrationMessages).activation;
  const isCreated = outcome === "STRUCTURE_CREATED";
  return (
    <>
      <Alert severity="success" live>
        {structureName ? <p>{isCreated ? m.created(structureName) : m.requested(structureName)}</p> : <p>{m.success}.</p>}
      </Alert>
      <p>{structureName ? (isCreated ? m.createdNext : m.requestedNext) : m.plainNext}</p>
      <ButtonLink to="/connexion">{m.signIn}</ButtonLink>
    </>
  );
}
