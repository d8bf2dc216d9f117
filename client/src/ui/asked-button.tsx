import { useState } from "react";
import { Button } from "./button.tsx";
import { ConfirmAct } from "./confirm-act.tsx";
import type { FormProblem } from "./form/form-problem.ts";

interface AskedButtonProps {
  readonly label: string;
  /** The same with what it is about: rows of a table have the same buttons. */
  readonly name: string;
  readonly texts: { readonly title: string; readonly text: string; readonly confirm: string; readonly failed: string };
  /** The question closes when it answers no problem. */
  readonly act: () => Promise<readonly FormProblem[]>;
  readonly priority?: "primary" | "secondary" | "tertiary";
}

/** A button whose act is asked about first. */
export function AskedButton({ label, name, texts, act, priority = "tertiary" }: AskedButtonProps) {
  const [isAsking, setAsking] = useState(false);
  const confirm = async () => {
    const problems = await act();
    if (problems.length === 0) setAsking(false);
    return problems;
  };
  return (
    <>
      <Button priority={priority} size="sm" aria-label={name} onClick={() => setAsking(true)}>
        {label}
      </Button>
      {isAsking && <ConfirmAct texts={texts} onConfirm={confirm} onClose={() => setAsking(false)} />}
    </>
  );
}
