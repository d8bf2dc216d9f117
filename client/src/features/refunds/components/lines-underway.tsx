import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useUnsavedGuard } from "../../../ui/form/use-unsaved-guard.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Button } from "../../../ui/button.tsx";
import { lineMessages } from "../line-messages.ts";
import type { LineUnderway } from "./use-lines-underway.ts";

interface LinesUnderwayProps {
  readonly lines: readonly LineUnderway[];
  readonly onTakeUp: (line: LineUnderway) => void;
}

/** Lines validated and left that the server does not have: on their way, waiting for the network, or refused, with the way back to each. */
export function LinesUnderway({ lines, onTakeUp }: LinesUnderwayProps) {
  const m = useMessages(lineMessages).lines.underway;
  useUnsavedGuard(lines.length > 0);
  return (
    <>
      <div role="status">
        {lines.map(
          ({ key, state, values }) =>
            state !== "REFUSED" && <p key={key}>{m[state === "SENDING" ? "sending" : "offline"](values.invoiceNumber)}</p>,
        )}
      </div>
      {lines.map(
        (line) =>
          line.state === "REFUSED" && (
            <Alert key={line.key} severity="error" title={m.refusedTitle(line.values.invoiceNumber)} titleAs="p" live>
              <p>{line.message}</p>
              <Button size="sm" priority="secondary" onClick={() => onTakeUp(line)}>
                {m.takeUp(line.values.invoiceNumber)}
              </Button>
            </Alert>
          ),
      )}
    </>
  );
}
