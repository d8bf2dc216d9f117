import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Button } from "../../../ui/button.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { TextLink } from "../../../ui/link.tsx";
import { Page, Section } from "../../../ui/page.tsx";
import { searchStructures } from "../../structures/index.ts";
import { CreateTokenForm } from "../components/create-token-form.tsx";
import { HowToCall } from "../components/how-to-call.tsx";
import { ConfirmAct } from "../../../ui/confirm-act.tsx";
import { TokenList } from "../components/token-list.tsx";
import { TokenSecret } from "../components/token-secret.tsx";
import type { Token } from "../components/token-values.ts";
import { useTokens } from "../components/use-tokens.ts";
import { ApiTokensDocument, type CreateApiTokenInput } from "../gql/graphql.ts";
import { apiAccessMessages } from "../messages.ts";

const searchReadable = searchStructures("STRUCTURE_READ");

export const preload = () => preloadQuery(ApiTokensDocument, {});

/** « Mes jetons d'API »: list, make, see the secret once, revoke. */
export function ApiTokensPage() {
  const m = useMessages(apiAccessMessages);
  const { apiTokens } = usePageQuery(ApiTokensDocument, {});
  const { create, revoke, secret, forgetSecret } = useTokens();
  const [isCreating, setCreating] = useState(false);
  const [revoking, setRevoking] = useState<Token | null>(null);
  const [revoked, setRevoked] = useState<string | null>(null);
  const createToken = async (input: CreateApiTokenInput) => closeWhenDone(await create(input), () => setCreating(false));
  const confirmRevoke = async (token: Token) => {
    return closeWhenDone(await revoke(token.id), () => {
      setRevoking(null);
      setRevoked(token.name);
    });
  };
  const startCreating = () => {
    forgetSecret();
    setRevoked(null);
    setCreating(true);
  };
  return (
    <Page title={m.title} lead={m.intro}>
      <p>
        <TextLink to="/mon-compte">{m.back}</TextLink>
      </p>
      {secret && <TokenSecret secret={secret} onDone={forgetSecret} />}
      {revoked && (
        <Alert severity="success" live>
          <p>{m.revoke.done(revoked)}</p>
        </Alert>
      )}
      {isCreating && (
        <Section title={m.form.title}>
          <div className="narrow">
            <CreateTokenForm searchStructures={searchReadable} onSubmit={createToken} onCancel={() => setCreating(false)} />
          </div>
        </Section>
      )}
      <Section title={m.list.caption} actions={!isCreating && <Button onClick={startCreating}>{m.create}</Button>}>
        <TokenList tokens={apiTokens} onRevoke={setRevoking} />
      </Section>
      <HowToCall />
      {revoking && (
        <ConfirmAct
          texts={{ ...m.revoke, title: m.revoke.title(revoking.name) }}
          onConfirm={() => confirmRevoke(revoking)}
          onClose={() => setRevoking(null)}
        />
      )}
    </Page>
  );
}

function closeWhenDone(problems: readonly FormProblem[], close: () => void): readonly FormProblem[] {
  if (problems.length === 0) close();
  return problems;
}
