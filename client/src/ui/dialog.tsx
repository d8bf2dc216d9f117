import { useEffect, useId, useRef, type ReactNode } from "react";
import { shellMessages } from "../i18n/shell-messages.ts";
import { useMessages } from "../i18n/locale-provider.tsx";

interface DialogProps {
  readonly title: ReactNode;
  /** Shown while mounted: render it when it is needed. Escape, « Fermer » and the backdrop call `onClose`. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A modal dialog on the browser's own `<dialog>`: focus kept inside, given back afterwards, the rest of the page inert. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const m = useMessages(shellMessages);
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    const opener = document.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className="dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="dialog-head">
        <h2 id={titleId} className="fr-h4 fr-mb-0">
          {title}
        </h2>
        <button type="button" className="fr-btn fr-btn--tertiary-no-outline fr-btn--sm" onClick={onClose}>
          {m.dialog.close}
        </button>
      </div>
      {children}
    </dialog>
  );
}
