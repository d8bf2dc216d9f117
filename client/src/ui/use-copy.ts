import { useState } from "react";

/** Copies a text; `outcome` says what became of it. Refused outside https and by some browsers' settings: the text can still be selected. */
export function useCopy(text: string): { readonly copy: () => void; readonly outcome: "none" | "done" | "failed" } {
  const [outcome, setOutcome] = useState<"none" | "done" | "failed">("none");
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setOutcome("done"),
      () => setOutcome("failed"),
    );
  };
  return { copy, outcome };
}
