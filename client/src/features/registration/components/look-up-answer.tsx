import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { FailureText } from "../../../ui/failure.tsx";
import { CompanyFound } from "../../structures/index.ts";
import { registrationMessages } from "../messages.ts";
import type { LookUp } from "./use-company-look-up.ts";

/** Where the search for the SIRET stands, announced when it changes. */
export function LookUpAnswer({ current }: { current: LookUp }) {
  const m = useMessages(registrationMessages).structure;
  return (
    <div role="status" className="fr-mt-3w">
      {current.state === "SEARCHING" && <p>{m.lookingUp}</p>}
      {current.state === "FAILED" && (
        <Alert severity="error" title={m.failedTitle} titleAs="h3">
          <FailureText error={current.error} />
          <p>{m.failed}</p>
        </Alert>
      )}
      {current.state === "ANSWERED" && <CompanyFound answer={current.answer} whenRegistered={m.registeredText} />}
    </div>
  );
}
