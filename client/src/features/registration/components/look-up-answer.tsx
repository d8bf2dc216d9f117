import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { FailureText } from "../../../ui/failure.tsx";
import type { LookUpCompanyQuery } from "../gql/graphql.ts";
import { registrationMessages } from "../messages.ts";
import type { CompanyAnswer } from "./registration-values.ts";
import type { LookUp } from "./use-company-look-up.ts";

/** What the directory answered about the SIRET, announced when it arrives. */
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
      {current.state === "ANSWERED" && <Answer answer={current.answer} />}
    </div>
  );
}

function Answer({ answer }: { answer: CompanyAnswer }) {
  const m = useMessages(registrationMessages).structure;
  if (answer.isRegistered) {
    return (
      <Alert severity="info" title={m.registeredTitle} titleAs="h3">
        {answer.company && <CompanyLines company={answer.company} />}
        <p>{m.registeredText}</p>
      </Alert>
    );
  }
  if (answer.status === "FOUND" && answer.company) {
    return (
      <Alert severity="success" title={m.foundTitle} titleAs="h3">
        <CompanyLines company={answer.company} />
        <p>{m.foundText}</p>
      </Alert>
    );
  }
  if (answer.status === "FOUND") return null;
  return (
    <Alert
      severity={answer.status === "INVALID" || answer.status === "CLOSED" ? "error" : "warning"}
      title={m.titles[answer.status]}
      titleAs="h3"
    >
      {answer.problem && <p>{answer.problem.message}</p>}
      {answer.status === "CLOSED" && <p>{m.closedHelp}</p>}
    </Alert>
  );
}

function CompanyLines({ company }: { company: NonNullable<LookUpCompanyQuery["lookUpCompany"]["company"]> }) {
  const format = useFormats();
  return (
    <p className="fr-mb-1w">
      <strong>{company.name}</strong>
      <br />
      {company.address}
      <br />
      {company.postalCode} {company.town}
      <br />
      SIRET {format.siret(company.siret)}
    </p>
  );
}
