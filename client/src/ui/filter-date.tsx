import { useId } from "react";

interface FilterDateProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (day: string | undefined) => void;
}

/** Filters a list by a day; the list's address keeps it. A day half typed filters nothing yet. */
export function FilterDate({ label, value, onChange }: FilterDateProps) {
  const id = useId();
  return (
    <div className="fr-input-group">
      <label className="fr-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        className="fr-input"
        defaultValue={value}
        onChange={({ target }) => {
          if (target.validity.valid) onChange(target.value || undefined);
        }}
      />
    </div>
  );
}
