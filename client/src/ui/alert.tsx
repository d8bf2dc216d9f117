import type { ReactNode, Ref } from "react";

export interface AlertProps {
  readonly severity: "error" | "success" | "info" | "warning";
  readonly title?: ReactNode;
  readonly titleAs?: "h2" | "h3" | "p";
  readonly children?: ReactNode;
  /** Announced at once by screen readers when it appears; leave out what is there from the start. */
  readonly live?: boolean;
  readonly ref?: Ref<HTMLDivElement>;
  readonly focusable?: boolean;
}

/** A message about the page or the last action. `children` are paragraphs or a list. */
export function Alert({ severity, title, titleAs: Title = "h2", children, live = false, ref, focusable = false }: AlertProps) {
  const role = live ? (severity === "error" ? "alert" : "status") : undefined;
  return (
    <div
      ref={ref}
      role={role}
      tabIndex={focusable ? -1 : undefined}
      className={`fr-alert fr-alert--${severity} fr-mb-4w${title ? "" : " fr-alert--sm"}`}
    >
      {title && <Title className="fr-alert__title">{title}</Title>}
      {children}
    </div>
  );
}
