import { useState } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { shellMessages } from "../../../i18n/shell-messages.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import { failureText } from "../../../ui/failure.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Section } from "../../../ui/page.tsx";
import { DownloadButton } from "../../documents/index.ts";
import type { MyDataQuery } from "../gql/graphql.ts";
import { personalDataMessages } from "../messages.ts";
import { useExportProgress } from "./use-export-progress.ts";

type Export = NonNullable<MyDataQuery["myData"]["dataExport"]>;

interface DataExportProps {
  readonly dataExport: Export | null;
  readonly mayAsk: boolean;
  readonly mayDownload: boolean;
  readonly onAsk: () => Promise<{ readonly problems: readonly FormProblem[] }>;
  readonly askLink: (id: string) => Promise<{ url: string | null; problems: readonly { message: string }[] }>;
}

/** A copy of everything: asked, being prepared, ready, gone. It can be left and found again. */
export function DataExport({ dataExport, mayAsk, mayDownload, onAsk, askLink }: DataExportProps) {
  const m = useMessages(personalDataMessages).export;
  const shell = useMessages(shellMessages);
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  useExportProgress(dataExport?.status === "ASKED" || dataExport?.status === "PREPARING");
  const ask = async () => {
    setAsking(true);
    setRefusal(null);
    try {
      setRefusal((await onAsk()).problems[0]?.message ?? null);
    } catch (error) {
      setRefusal(failureText(error, shell));
    } finally {
      setAsking(false);
    }
  };
  return (
    <Section title={m.title}>
      <p>{m.text}</p>
      <div role="status">{dataExport && <ExportState dataExport={dataExport} />}</div>
      {refusal && (
        <Alert severity="error" live>
          <p>
            {m.failed} {refusal}
          </p>
        </Alert>
      )}
      <ButtonRow>
        {mayDownload && dataExport && (
          <DownloadButton priority="primary" ask={() => askLink(dataExport.id)}>
            {m.download}
          </DownloadButton>
        )}
        {mayAsk && (
          <Button priority={mayDownload ? "tertiary" : "secondary"} busy={isAsking} onClick={() => void ask()}>
            {dataExport ? m.askAgain : m.ask}
          </Button>
        )}
      </ButtonRow>
    </Section>
  );
}

function ExportState({ dataExport }: { dataExport: Export }) {
  const m = useMessages(personalDataMessages).export;
  const format = useFormats();
  const { status, stepsDone, stepsTotal, expiresAt, byteSize } = dataExport;
  if (status === "ASKED" || (status === "PREPARING" && !stepsTotal)) return <p>{m.waiting}</p>;
  if (status === "PREPARING" && stepsTotal) {
    return (
      <>
        <p className="fr-mb-1w">{m.preparing(format.number(stepsDone), format.number(stepsTotal))}</p>
        <progress aria-label={m.progress} value={stepsDone} max={stepsTotal} className="fr-mb-3w" />
      </>
    );
  }
  if (status === "READY" && expiresAt) {
    return (
      <Alert severity="success">
        <p>{m.ready(format.bytes(byteSize ?? 0), format.moment(expiresAt))}</p>
      </Alert>
    );
  }
  return status === "FAILED" ? (
    <Alert severity="error">
      <p>{m.broken}</p>
    </Alert>
  ) : (
    <p>{m.gone}</p>
  );
}
