import { useId } from "react";
import type { Choice } from "./form/select-field.tsx";

interface FilterSelectProps<V extends string> {
  readonly label: string;
  readonly value: V | undefined;
  readonly choices: readonly (Choice & { readonly value: V })[];
  /** The words for « no filter ». */
  readonly all: string;
  readonly onChange: (value: V | undefined) => void;
}

/** Filters a list by one of a few values; the list's address keeps the choice. */
export function FilterSelect<V extends string>({ label, value, choices, all, onChange }: FilterSelectProps<V>) {
  const id = useId();
  return (
    <div className="fr-select-group">
      <label className="fr-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="fr-select"
        value={value ?? ""}
        onChange={(event) => onChange(choices.find((choice) => choice.value === event.target.value)?.value)}
      >
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
