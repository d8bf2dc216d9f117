import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";

import { preloadQuery } from "../../../lib/apollo.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { Button } from "../../../ui/button.tsx";
import { ButtonLink, TextLink } from "../../../ui/link.tsx";
import { Page, Section } from "../../../ui/page.tsx";
import { AskForm } from "../components/ask-form.tsx";
import { FindStructure, type Ways } from "../components/find-structure.tsx";
import { MyManagementRecoveriesDocument } from "../gql/graphql.ts";
import { recoveryMessages } from "../messages.ts";

export const preload = () => preloadQuery(MyManagementRecoveriesDocument, {});

/** « Mon gestionnaire ne répond pas »: the requests that run, how it goes, which structure, then the request. */
export function AskManagementPage() {
  const m = useMessages(recoveryMessages).ask;
  const { siret = "" } = useSearch({ from: "/authed/gestionnaire-absent" });
  const navigate = useNavigate();
  const [found, setFound] = useState<{ siret: string; ways: Ways } | null>(null);
  return (
    <Page title={m.title} lead={m.lead} narrow>
      <MyRequests />
      <Section title={m.howTitle}>
        <ol>
          {m.how.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Section>
      {found && found.ways.ways.length > 0 ? (
        <Section title={m.formTitle}>
          <AskForm
            siret={found.siret}
            found={found.ways}
            onAsked={(id) => void navigate({ to: "/gestionnaire-absent/$id", params: { id } })}
          />
          <p className="fr-mt-4w">
            <Button priority="tertiary" onClick={() => setFound(null)}>
              {m.again}
            </Button>
          </p>
        </Section>
      ) : (
        <Section title={m.siretTitle}>
          <div role="status">
            {found && (
              <Alert severity="warning" title={m.none}>
                <p>{m.noneHelp}</p>
                <ButtonLink to="/mes-rattachements" priority="secondary" size="sm">
                  {m.join}
                </ButtonLink>
              </Alert>
            )}
          </div>
          <FindStructure siret={found?.siret ?? siret} onFound={(typed, ways) => setFound({ siret: typed, ways })} />
        </Section>
      )}
    </Page>
  );
}

/** One's own requests on their way: without this list only the mails lead back to them. */
function MyRequests() {
  const m = useMessages(recoveryMessages);
  const mine = usePageQuery(MyManagementRecoveriesDocument, {}).myManagementRecoveries.filter(({ isMine }) => isMine);
  if (mine.length === 0) return null;
  return (
    <Section title={m.ask.mineTitle}>
      <ul>
        {mine.map(({ id, structureName, status }) => (
          <li key={id}>
            <TextLink to="/gestionnaire-absent/$id" params={{ id }}>
              {structureName}
            </TextLink>{" "}
            : {m.statuses[status]}
          </li>
        ))}
      </ul>
    </Section>
  );
}
