import { consentTexts } from "@portail-tic/shared/users/consent-texts";
import { useState } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useLocale, useMessages } from "../../../i18n/locale-provider.tsx";
import { shellMessages } from "../../../i18n/shell-messages.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Button } from "../../../ui/button.tsx";
import { DescriptionList } from "../../../ui/description-list.tsx";
import { failureText } from "../../../ui/failure.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { TextLink } from "../../../ui/link.tsx";
import { Section } from "../../../ui/page.tsx";
import { accountMessages } from "../account-messages.ts";
import type { ConsentKind } from "../gql/graphql.ts";
import type { MyUser } from "./profile-form.tsx";

interface ConsentsProps {
  readonly consents: MyUser["consents"];
  readonly onGive: () => Promise<readonly FormProblem[]>;
  readonly onWithdraw: () => Promise<readonly FormProblem[]>;
}

/** What is agreed to, with its date. The survey is free at any time; the terms go with the account. */
export function Consents({ consents, onGive, onWithdraw }: ConsentsProps) {
  const m = useMessages(accountMessages).consents;
  const format = useFormats();
  const of = (kind: ConsentKind) => consents.find((candidate) => candidate.kind === kind);
  const given = (kind: ConsentKind) => {
    const consent = of(kind);
    return consent ? m.given(format.date(consent.givenAt)) : m.notGiven;
  };
  return (
    <Section title={m.title}>
      <DescriptionList
        items={[
          { term: m.terms, value: given("TERMS") },
          { term: m.survey, value: given("SATISFACTION_SURVEY") },
        ]}
      />
      <p className="fr-text--sm">
        {m.termsHelp} <TextLink to="/conditions-utilisation">{m.readTerms}</TextLink>
      </p>
      <SurveyChoice isGiven={of("SATISFACTION_SURVEY") !== undefined} onGive={onGive} onWithdraw={onWithdraw} />
    </Section>
  );
}

/** The text somebody agrees to is beside the button that agrees. Withdrawing is as easy as giving. */
function SurveyChoice({ isGiven, onGive, onWithdraw }: Omit<ConsentsProps, "consents"> & { isGiven: boolean }) {
  const m = useMessages(accountMessages).consents;
  const shell = useMessages(shellMessages);
  const { locale } = useLocale();
  const [said, setSaid] = useState<{ severity: "success" | "error"; text: string } | null>(null);
  const [isSending, setSending] = useState(false);
  const refused = (reason: string) => setSaid({ severity: "error", text: `${m.failed} ${reason}` });
  const change = async () => {
    setSending(true);
    setSaid(null);
    try {
      const [problem] = await (isGiven ? onWithdraw() : onGive());
      if (problem) refused(problem.message);
      else setSaid({ severity: "success", text: isGiven ? m.withdrawnNow : m.givenNow });
    } catch (error) {
      refused(failureText(error, shell));
    } finally {
      setSending(false);
    }
  };
  return (
    <>
      <div role="status">
        {said && (
          <Alert severity={said.severity}>
            <p>{said.text}</p>
          </Alert>
        )}
      </div>
      {!isGiven && <p>{consentTexts.SATISFACTION_SURVEY[locale]}</p>}
      <Button priority="secondary" busy={isSending} onClick={() => void change()}>
        {isGiven ? m.withdraw : m.give}
      </Button>
    </>
  );
}
