import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { loadPart } from "../../../lib/load-part.ts";
import { TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { focusStepTitle, Stepper } from "../../../ui/stepper.tsx";
import type * as LaterSteps from "../components/later-steps.tsx";
import { PersonalStep } from "../components/personal-step.tsx";
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

/** The later steps, fetched from the first focus in the form: a telephone shows the first one sooner. */
function useLaterSteps() {
  const [later, setLater] = useState<typeof LaterSteps | null>(null);
  const load = async () => setLater(await loadPart(() => import("../components/later-steps.tsx")));
  return { later, load };
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
  const { later, load } = useLaterSteps();
  useStepFocus(step);
  if (later && step === "sent" && sentTo !== null) {
    return <later.MailSent maskedEmail={sentTo} loginEmail={personal.getValues("loginEmail")} onCorrect={() => void goTo("personal")} />;
  }
  const begin = () => {
    check.prepare();
    load().catch(() => undefined); // tried again when the step is done
  };
  const goToStructure = async () => {
    if (!later) await load();
    await goTo("structure");
  };
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
      {step === "personal" && <PersonalStep form={personal} onDone={goToStructure} onFocus={begin} />}
      {later && step === "structure" && (
        <later.StructureStep form={structure} lookUp={lookUp} onDone={() => void goTo("recap")} onBack={() => void goTo("personal")} />
      )}
      {later && step === "recap" && (
        <later.RecapStep
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
