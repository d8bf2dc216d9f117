import { useId, type ReactNode } from "react";

interface SelectBoxProps {
  /** On the whole: « Choisir », then what for screen readers: the row it chooses. */
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChange: () => void;
}

/** Chooses a row of a list, or all of a page. Small where tables have columns, a whole line to touch on a telephone. */
export function SelectBox({ label, checked, onChange }: SelectBoxProps) {
  const id = useId();
  return (
    <div className="fr-checkbox-group fr-checkbox-group--sm">
      <input id={id} type="checkbox" checked={checked} onChange={onChange} />
      <label className="fr-label" htmlFor={id}>
        {label}
      </label>
    </div>
  );
}
