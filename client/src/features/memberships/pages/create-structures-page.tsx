import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Button } from "../../../ui/button.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Page, Section } from "../../../ui/page.tsx";
import { ChooseEstablishments, type CreationResult } from "../components/choose-establishments.tsx";
import { CompanyNumberForm } from "../components/company-number-form.tsx";
import { CreationResults } from "../components/creation-results.tsx";
import { CompanyEstablishmentsDocument } from "../gql/graphql.ts";
import { severalMessages } from "../several-messages.ts";

export const preload = async ({ search: { numero } }: { search: { numero?: string } }) => {
  if (numero !== undefined) await preloadQuery(CompanyEstablishmentsDocument, { number: numero });
};

/** « Créer les structures d'une entreprise »: its SIREN lists its establishments, several are taken at once, each has its answer. */
export function CreateStructuresPage() {
  const m = useMessages(severalMessages);
  const { numero } = useSearch({ from: "/authed/organisation/structures/nouvelles" });
  const navigate = useNavigate({ from: "/organisation/structures/nouvelles" });
  const [results, setResults] = useState<readonly CreationResult[] | null>(null);
  const restart = () => {
    setResults(null);
    void navigate({ search: {} });
  };
  return (
    <Page title={m.title} lead={m.lead}>
      {results ? (
        <Section title={m.results}>
          <div role="status">
            <CreationResults results={results} />
          </div>
          <Button priority="secondary" onClick={restart}>
            {m.again}
          </Button>
        </Section>
      ) : (
        <div className="narrow">
          <CompanyNumberForm key={numero ?? ""} number={numero} onSearch={(number) => void navigate({ search: { numero: number } })} />
          {numero !== undefined && <CompanyFound key={`found-${numero}`} number={numero} onDone={setResults} />}
        </div>
      )}
    </Page>
  );
}

function CompanyFound({ number, onDone }: { number: string; onDone: (results: readonly CreationResult[]) => void }) {
  const m = useMessages(severalMessages);
  const format = useFormats();
  const { establishments, total, problem } = usePageQuery(CompanyEstablishmentsDocument, { number }).companyEstablishments;
  if (problem) {
    return (
      <Alert severity="warning" title={m.problemTitle} live>
        <p>{problem.message}</p>
        <p>
          <TextLink to="/mes-rattachements/demander">{m.byHand}</TextLink>
        </p>
      </Alert>
    );
  }
  return (
    <Section title={establishments.find(({ company }) => company?.name)?.company?.name ?? m.choose}>
      {total > establishments.length && <p>{m.more(format.number(total))}</p>}
      <ChooseEstablishments establishments={establishments} chosen={number.replace(/\D/g, "")} onDone={onDone} />
      <p className="fr-mt-4w">
        <TextLink to="/mes-rattachements/demander">{m.byHand}</TextLink>
      </p>
    </Section>
  );
}
