import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { companyMessages } from "../company-messages.ts";
import { refusalOf, type CompanyAnswer } from "./company-look-up.ts";

interface CompanyFoundProps {
  readonly answer: CompanyAnswer;
  /** What follows when the structure already has an account here. */
  readonly whenRegistered: string;
  /** What follows when it can be created, if that is worth a sentence. */
  readonly whenNew?: string;
  /** The level below the heading it stands under. */
  readonly titleAs?: "h2" | "h3";
}

/** What the directory answered about a SIRET, and what comes next. */
export function CompanyFound({ answer, whenRegistered, whenNew, titleAs = "h3" }: CompanyFoundProps) {
  const m = useMessages(companyMessages);
  const { status, company, problem } = answer;
  if (answer.isRegistered) {
    return (
      <Alert severity="info" title={m.registeredTitle} titleAs={titleAs}>
        {company && <CompanyLines company={company} />}
        <p>{whenRegistered}</p>
      </Alert>
    );
  }
  if (status === "FOUND") {
    return (
      <Alert severity="success" title={m.foundTitle} titleAs={titleAs}>
        {company && <CompanyLines company={company} />}
        <p>
          {m.foundText} {whenNew}
        </p>
      </Alert>
    );
  }
  const refusal = refusalOf(answer);
  return (
    <Alert severity={refusal ? "error" : "warning"} title={m.titles[status]} titleAs={titleAs}>
      {problem && <p>{problem.message}</p>}
      {refusal === "CLOSED" && <p>{m.closedHelp}</p>}
      {!refusal && whenNew && <p>{whenNew}</p>}
    </Alert>
  );
}

function CompanyLines({ company }: { company: NonNullable<CompanyAnswer["company"]> }) {
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
