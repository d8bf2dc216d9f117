import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { RequestError } from "../../../lib/request-error.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Button } from "../../../ui/button.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { TextLink } from "../../../ui/link.tsx";
import { Page, Section } from "../../../ui/page.tsx";
import { AddAuthenticator } from "../components/add-authenticator.tsx";
import { AuthenticatorList, type SecondFactor } from "../components/authenticator-list.tsx";
import { RecoveryCodesLeft } from "../components/recovery-codes-left.tsx";
import { RecoveryCodes } from "../components/recovery-codes.tsx";
import { ConfirmAct } from "../../../ui/confirm-act.tsx";
import { useSecondFactors } from "../components/use-second-factors.ts";
import { MySecondFactorsDocument, type ConfirmAuthenticatorInput } from "../gql/graphql.ts";
import { secondFactorsMessages } from "../messages.ts";

export const preload = () => preloadQuery(MySecondFactorsDocument, {});

/** « Sécurité du compte »: authenticator apps and recovery codes. */
export function SecurityPage() {
  const m = useMessages(secondFactorsMessages);
  const { user } = usePageQuery(MySecondFactorsDocument, {}).viewer;
  const { start, confirm, remove, renew, codes, forgetCodes } = useSecondFactors();
  const [isAdding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<SecondFactor | null>(null);
  const [isSaved, setSaved] = useState(false);
  if (!user) throw new RequestError("UNAUTHENTICATED");
  const saved = (problems: readonly FormProblem[]) => {
    if (problems.length > 0) return problems;
    setAdding(false);
    setRemoving(null);
    setSaved(true);
    return problems;
  };
  const startAdding = () => {
    forgetCodes();
    setSaved(false);
    setAdding(true);
  };
  const add = async (input: ConfirmAuthenticatorInput) => saved(await confirm(input));
  return (
    <Page title={m.title} lead={m.intro}>
      <p>
        <TextLink to="/mon-compte">{m.back}</TextLink>
      </p>
      {isSaved && (
        <Alert severity="success" live>
          <p>{m.saved}</p>
        </Alert>
      )}
      {codes && <RecoveryCodes codes={codes} onDone={forgetCodes} />}
      {isAdding && (
        <Section title={m.add.title}>
          <div className="narrow">
            <AddAuthenticator onStart={start} onConfirm={add} onCancel={() => setAdding(false)} />
          </div>
        </Section>
      )}
      <Section title={m.apps.title} actions={!isAdding && <Button onClick={startAdding}>{m.apps.add}</Button>}>
        <AuthenticatorList factors={user.secondFactors} onRemove={setRemoving} />
      </Section>
      <Section title={m.codes.title}>
        <RecoveryCodesLeft count={user.recoveryCodesLeft} onRenew={async () => saved(await renew())} />
      </Section>
      {removing && (
        <ConfirmAct
          texts={{ ...m.remove, title: m.remove.title(removing.name) }}
          onConfirm={async () => saved(await remove(removing.id))}
          onClose={() => setRemoving(null)}
        />
      )}
    </Page>
  );
}
