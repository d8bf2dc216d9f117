import { useId, useState, type SubmitEvent } from "react";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import { structureJournalMessages } from "../messages.ts";

interface DateRangeProps {
  /** What the address says; undefined: no limit. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly onChange: (range: { from: string | undefined; to: string | undefined }) => void;
}

/** Two days, both included; either may be left open. */
export function DateRange({ from, to, onChange }: DateRangeProps) {
  const m = useMessages(structureJournalMessages);
  const id = useId();
  const [days, setDays] = useState({ from: from ?? "", to: to ?? "" });
  const isInverted = days.from !== "" && days.to !== "" && days.to < days.from;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isInverted) onChange({ from: days.from || undefined, to: days.to || undefined });
  };
  const clear = () => {
    setDays({ from: "", to: "" });
    onChange({ from: undefined, to: undefined });
  };
  const field = (name: "from" | "to") => (
    <div className={`fr-input-group${isInverted && name === "to" ? " fr-input-group--error" : ""}`}>
      <label className="fr-label" htmlFor={`${id}-${name}`}>
        {m[name]}
      </label>
      <input
        id={`${id}-${name}`}
        type="date"
        className="fr-input"
        value={days[name]}
        aria-invalid={isInverted && name === "to" ? true : undefined}
        aria-describedby={isInverted && name === "to" ? `${id}-error` : undefined}
        onChange={(event) => setDays({ ...days, [name]: event.target.value })}
      />
      {isInverted && name === "to" && (
        <p id={`${id}-error`} className="fr-error-text">
          {m.datesInverted}
        </p>
      )}
    </div>
  );
  return (
    <form className="fr-mb-3w" onSubmit={submit}>
      {field("from")}
      {field("to")}
      <ButtonRow>
        <Button type="submit" priority="secondary">
          {m.narrow}
        </Button>
        {(from !== undefined || to !== undefined) && (
          <Button priority="tertiary" onClick={clear}>
            {m.all}
          </Button>
        )}
      </ButtonRow>
    </form>
  );
}
