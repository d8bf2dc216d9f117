import "@codegouvfr/react-dsfr/dsfr/component/stepper/stepper.main.min.css";
import { useMessages } from "../i18n/locale-provider.tsx";
import { shellMessages } from "../i18n/shell-messages.ts";

/** Where one is in a form of several steps. `current` counts from 1. Keep the steps' fields mounted, or chosen files are lost. */
export function Stepper({ current, steps }: { current: number; steps: readonly string[] }) {
  const m = useMessages(shellMessages).stepper;
  const next = steps[current];
  return (
    <div className="fr-stepper">
      <h2 className="fr-stepper__title" tabIndex={-1} id="step-title">
        {steps[current - 1]}
        <span className="fr-stepper__state">{m.step(current, steps.length)}</span>
      </h2>
      <div className="fr-stepper__steps" data-fr-current-step={current} data-fr-steps={steps.length} />
      {next && (
        <p className="fr-stepper__details">
          <span className="fr-text--bold">{m.next}</span> {next}
        </p>
      )}
    </div>
  );
}

/** After a change of step, gives the focus to its title, which announces it. Call it in an effect. */
export function focusStepTitle(): void {
  document.getElementById("step-title")?.focus();
}
