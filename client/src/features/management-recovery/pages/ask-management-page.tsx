import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { Button } from "../../../ui/button.tsx";
import { ButtonLink } from "../../../ui/link.tsx";
import { Page, Section } from "../../../ui/page.tsx";
import { AskForm } from "../components/ask-form.tsx";
import { FindStructure, type Ways } from "../components/find-structure.tsx";
import { recoveryMessages } from "../messages.ts";

/** « Mon gestionnaire ne répond pas »: how it goes, which structure, then the request. */
export function AskManagementPage() {
  const m = useMessages(recoveryMessages).ask;
  const { siret = "" } = useSearch({ from: "/authed/gestionnaire-absent" });
  const navigate = useNavigate();
  const [found, setFound] = useState<{ siret: string; ways: Ways } | null>(null);
  return (
    <Page title={m.title} lead={m.lead} narrow>
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
