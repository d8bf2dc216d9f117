import type { PasswordRules } from "@portail-tic/shared/kernel/password-rules";
import { useRouter, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { request } from "../../../lib/request.ts";
import { refreshSession, signOut } from "../../../lib/session.ts";
import { Button } from "../../../ui/button.tsx";
import { Page } from "../../../ui/page.tsx";
import { RenewPasswordForm } from "../components/renew-password-form.tsx";
import { PasswordRulesDocument, RenewPasswordDocument, type RenewPasswordInput } from "../gql/graphql.ts";
import { usersMessages } from "../messages.ts";

/** Between the second factor and everything else, when the password is too old. */
export function RenewPasswordPage() {
  const m = useMessages(usersMessages).renew;
  const router = useRouter();
  const { suite } = useSearch({ from: "/connexion/mot-de-passe" });
  const rules = useMyPasswordRules();
  const renew = async (input: RenewPasswordInput) => {
    const { viewer, problems } = (await request(RenewPasswordDocument, { input })).renewPassword;
    if (viewer) {
      await refreshSession();
      router.history.replace(suite ?? "/tableau-de-bord");
    }
    return problems;
  };
  const leave = async () => {
    await signOut();
    await router.navigate({ to: "/connexion" });
  };
  return (
    <Page title={m.title} narrow>
      <p className="fr-text--lead">{m.text}</p>
      <p>{m.after}</p>
      <RenewPasswordForm rules={rules} onSubmit={renew} />
      <p className="fr-mt-4w">
        <Button priority="tertiary" onClick={() => void leave()}>
          {m.signOut}
        </Button>
      </p>
    </Page>
  );
}

/** Names and structures that count for nothing in the new password; without them the server alone says so. */
function useMyPasswordRules(): PasswordRules | null {
  const [rules, setRules] = useState<PasswordRules | null>(null);
  useEffect(() => {
    let isCurrent = true;
    request(PasswordRulesDocument, {}).then(
      ({ viewer }) => isCurrent && setRules(viewer.passwordRules ?? null),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  return rules;
}
