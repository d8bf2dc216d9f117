import type { ComponentProps, ReactNode } from "react";

export type ButtonPriority = "primary" | "secondary" | "tertiary" | "tertiary-no-outline";

export interface ButtonLook {
  readonly priority?: ButtonPriority;
  readonly size?: "sm" | "lg";
  /** A DSFR icon class that `styles/icons.css` knows. */
  readonly icon?: `fr-icon-${string}`;
}

/** The DSFR classes of a button or of a link that looks like one. */
export function buttonClass({ priority = "primary", size, icon }: ButtonLook): string {
  const names = ["fr-btn"];
  if (priority !== "primary") names.push(`fr-btn--${priority}`);
  if (size) names.push(`fr-btn--${size}`);
  if (icon) names.push("fr-btn--icon-left", icon);
  return names.join(" ");
}

type ButtonProps = ButtonLook & Omit<ComponentProps<"button">, "className"> & { children: ReactNode; busy?: boolean };

/** An action on this page. `busy` keeps the focus and refuses a second press. To go elsewhere, use ButtonLink. */
export function Button({ priority = "primary", size, icon, busy = false, onClick, type = "button", children, ...native }: ButtonProps) {
  const look: ButtonLook = { priority, ...(size ? { size } : {}), ...(icon ? { icon } : {}) };
  return (
    <button
      {...native}
      type={type}
      className={buttonClass(look)}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {children}
    </button>
  );
}

/** Buttons side by side, one under the other on a telephone. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className="button-row">{children}</div>;
}
