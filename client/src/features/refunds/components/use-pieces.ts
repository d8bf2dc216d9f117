import { useEffect, useRef, useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { applyProblems, fieldId, type FormProblem } from "../../../ui/form/form-problem.ts";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { focusStepTitle } from "../../../ui/stepper.tsx";
import { sendingMessages } from "../sending-messages.ts";
import type { Draft } from "./use-draft.ts";

/** Sends pieces one by one, each once, and says what became of them. */
export function usePieces(draft: Draft) {
  const m = useMessages(sendingMessages).pieces;
  const form = useSchemaForm<{ piece: File | null }>({
    schema: () => import("./piece-form-schema.ts").then((file) => file.pieceFormSchema),
    defaultValues: { piece: null },
  });
  const [said, setSaid] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  // An accepted file empties the field: a new one is shown, as the browser keeps the old name in the other.
  const [rounds, setRounds] = useState(0);
  const sending = useRef(false);
  const attach = async (file: File): Promise<readonly FormProblem[]> => {
    setSaid(null);
    const problems = await draft.attachPiece(file);
    if (problems.length > 0) return problems.map((problem) => (problem.path[0] === "file" ? { ...problem, path: ["piece"] } : problem));
    setSaid(m.attached(file.name));
    setRounds((count) => count + 1);
    form.setValue("piece", null);
    return [];
  };
  const [removals, setRemovals] = useState(0);
  // The button that had the focus is gone with its file.
  useEffect(() => {
    if (removals > 0) focusStepTitle();
  }, [removals]);
  const removed = (fileName: string) => {
    setSaid(m.removed(fileName));
    setRemovals((count) => count + 1);
  };
  const attachNow = async () => {
    const { piece } = form.getValues();
    if (!piece || sending.current || !(await form.trigger("piece"))) return;
    sending.current = true;
    setBusy(true);
    try {
      applyProblems(form, await attach(piece));
    } catch {
      form.setError("piece", { type: "FAILURE", message: m.attachFailed });
    } finally {
      sending.current = false;
      setBusy(false);
    }
  };
  /** With the step: a chosen file nobody sent yet goes along. False when it was refused, which its field says. */
  const attachChosen = async (): Promise<boolean> => {
    const { piece } = form.getValues();
    if (!piece) return true;
    const refused = (await form.trigger("piece")) ? await attach(piece) : null;
    if (refused?.length === 0) return true;
    applyProblems(form, refused ?? []);
    document.getElementById(fieldId("piece"))?.focus();
    return false;
  };
  return { form, attachNow, attachChosen, removed, said, isBusy, rounds };
}

export type Pieces = ReturnType<typeof usePieces>;
