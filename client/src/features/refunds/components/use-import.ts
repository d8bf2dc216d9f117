import { useRef, useState } from "react";

import { useMutate } from "../../../lib/use-mutate.ts";
import { ImportRefundLinesDocument, type ImportedFileFactsFragment } from "../gql/graphql.ts";
import { refreshDraft } from "./use-draft.ts";

/** A chosen file, and what became of it. */
export interface SentFile {
  readonly key: number;
  readonly file: File;
  readonly state:
    | { readonly kind: "WAITING" | "SENDING" | "FAILED" }
    | { readonly kind: "REFUSED"; readonly message: string }
    | { readonly kind: "READ"; readonly report: ImportedFileFactsFragment };
}

/** Sends files one after the other, so that each is answered as soon as it is read; the lines on screen follow. */
export function useImport(requestId: string) {
  const mutate = useMutate();
  const [files, setFiles] = useState<readonly SentFile[]>([]);
  const queue = useRef<SentFile[]>([]);
  const isRunning = useRef(false);
  const lastKey = useRef(0);

  const settle = (key: number, state: SentFile["state"]) =>
    setFiles((all) => all.map((sent) => (sent.key === key ? { ...sent, state } : sent)));
  const outcomeOf = async (file: File): Promise<SentFile["state"]> => {
    const answer = await mutate(ImportRefundLinesDocument, { input: { requestId, files: [file] } }).catch(() => null);
    if (!answer) return { kind: "FAILED" };
    const { files: reports, problems } = answer.importRefundLines;
    const [report] = reports ?? [];
    return report ? { kind: "READ", report } : { kind: "REFUSED", message: problems.map(({ message }) => message).join(" ") };
  };
  const send = async ({ key, file }: SentFile) => {
    settle(key, { kind: "SENDING" });
    settle(key, await outcomeOf(file));
    // Also after a lost answer: its lines may be there. What cannot be read again now is old on screen, and nothing else.
    await refreshDraft().catch(() => undefined);
  };
  const run = async () => {
    if (isRunning.current) return;
    isRunning.current = true;
    for (let next = queue.current.shift(); next; next = queue.current.shift()) await send(next);
    isRunning.current = false;
  };
  const enqueue = (sent: readonly SentFile[]) => {
    queue.current.push(...sent);
    void run();
  };
  return {
    files,
    add: (chosen: readonly File[]) => {
      const sent = chosen.map((file): SentFile => ({ key: ++lastKey.current, file, state: { kind: "WAITING" } }));
      setFiles((all) => [...all, ...sent]);
      enqueue(sent);
    },
    retry: (sent: SentFile) => enqueue([sent]),
  };
}
