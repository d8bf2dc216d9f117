import { useState } from "react";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { request } from "../../../lib/request.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Button } from "../../../ui/button.tsx";
import { Section } from "../../../ui/page.tsx";
import { CompanyToJoinDocument, type CompanyToJoinQuery } from "../gql/graphql.ts";
import { membershipsMessages } from "../messages.ts";
import { AskMembershipForm } from "./ask-membership-form.tsx";
import { CreateStructureForm } from "./create-structure-form.tsx";
import { SiretForm } from "./siret-form.tsx";

type Answer = CompanyToJoinQuery["lookUpCompany"];
type Found = { readonly siret: string; readonly answer: Answer };

/** One SIRET, two ways on: ask the manager of a structure that is here, or create one that is not. */
export function JoinStructure() {
  const m = useMessages(membershipsMessages).join;
  const [found, setFound] = useState<Found | null>(null);
  const search = async ({ siret }: { siret: string }) => {
    const answer = (await request(CompanyToJoinDocument, { siret })).lookUpCompany;
    const { status, problem } = answer;
    if (!answer.isRegistered && (status === "INVALID" || status === "CLOSED")) {
      return [{ code: status, path: ["siret"], message: problem?.message ?? m.titles[status] }];
    }
    setFound({ siret, answer });
    return [];
  };
  return (
    <Section title={m.title}>
      <div className="narrow">
        {found === null ? (
          <>
            <p>{m.intro}</p>
            <SiretForm onSearch={search} />
          </>
        ) : (
          <>
            <CompanyFound answer={found.answer} />
            {found.answer.isRegistered ? (
              <AskMembershipForm siret={found.siret} />
            ) : (
              <CreateStructureForm siret={found.siret} isManual={found.answer.status !== "FOUND"} />
            )}
            <p className="fr-mt-4w">
              <Button priority="tertiary" onClick={() => setFound(null)}>
                {m.again}
              </Button>
            </p>
          </>
        )}
      </div>
    </Section>
  );
}

function CompanyFound({ answer: { status, isRegistered, company, problem } }: { answer: Answer }) {
  const m = useMessages(membershipsMessages).join;
  return (
    <>
      {!isRegistered && status !== "FOUND" && (
        <Alert severity="warning" title={m.titles[status]} titleAs="h3" live>
          {problem && <p>{problem.message}</p>}
        </Alert>
      )}
      <Alert severity="info" title={isRegistered ? m.registeredTitle : m.newTitle} titleAs="h3" live>
        {company && (
          <p>
            <strong>{company.name}</strong>, {company.address}, {company.postalCode} {company.town}
          </p>
        )}
        <p>{isRegistered ? m.registeredText : m.newText}</p>
      </Alert>
    </>
  );
}
