import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { focusStepTitle, Stepper } from "../../../ui/stepper.tsx";
import { MailSent } from "../components/mail-sent.tsx";
import { PersonalStep } from "../components/personal-step.tsx";
import { RecapStep } from "../components/recap-step.tsx";
import { StructureStep } from "../components/structure-step.tsx";
import { useRegistration, type RegistrationStep } from "../components/use-registration.ts";
import { registrationMessages } from "../messages.ts";

const order: readonly RegistrationStep[] = ["personal", "structure", "recap", "sent"];
const addressOf = { personal: undefined, structure: "structure", recap: "verification", sent: "envoye" } as const;

/** The step is in the address, so the browser's « back » goes one step back; a step not reached yet leads to the last one that was. */
function useStep() {
  const { etape } = useSearch({ from: "/creer-un-compte" });
  const navigate = useNavigate();
  const [reached, setReached] = useState(0);
  const asked = order.findIndex((step) => addressOf[step] === etape);
  const step = order[Math.min(asked, reached)] ?? "personal";
  const goTo = async (next: RegistrationStep) => {
    setReached((far) => Math.max(far, order.indexOf(next)));
    const address = addressOf[next];
    await navigate({ to: "/creer-un-compte", search: address === undefined ? {} : { etape: address } });
  };
  return { step, goTo };
}

/** Focus follows the step: the page stays the same, so the router does not move it. */
function useStepFocus(step: RegistrationStep): void {
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    if (step === "sent") document.getElementById("page-title")?.focus();
    else focusStepTitle();
    window.scrollTo(0, 0);
  }, [step]);
}

/** « Créer un compte »: who you are, which structure, a last look, then the message to open. */
export function RegisterPage() {
  const m = useMessages(registrationMessages);
  const { step, goTo } = useStep();
  const registration = useRegistration();
  const { personal, structure, recap, check, lookUp, answer, sentTo } = registration;
  useStepFocus(step);
  if (step === "sent" && sentTo !== null) {
    return <MailSent maskedEmail={sentTo} loginEmail={personal.getValues("loginEmail")} onCorrect={() => void goTo("personal")} />;
  }
  const submit = async () => {
    const { problems, goTo: next } = await registration.send();
    if (next !== step) await goTo(next);
    return problems;
  };
  return (
    <Page title={m.register.title} lead={m.register.intro} narrow>
      <p>
        {m.register.already} <TextLink to="/connexion">{m.register.signIn}</TextLink>
      </p>
      <Stepper
        current={Math.min(order.indexOf(step), 2) + 1}
        steps={[m.register.steps.personal, m.register.steps.structure, m.register.steps.recap]}
      />
      {step === "personal" && <PersonalStep form={personal} onDone={() => void goTo("structure")} onFocus={check.prepare} />}
      {step === "structure" && (
        <StructureStep form={structure} lookUp={lookUp} onDone={() => void goTo("recap")} onBack={() => void goTo("personal")} />
      )}
      {step === "recap" && (
        <RecapStep
          form={recap}
          personal={personal.getValues()}
          structure={structure.getValues()}
          answer={answer}
          check={check}
          onSubmit={submit}
          onChange={(next) => void goTo(next)}
        />
      )}
    </Page>
  );
}
