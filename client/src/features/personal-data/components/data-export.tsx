import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Section } from "../../../ui/page.tsx";
import { Refusal } from "../../../ui/refusal.tsx";
import { useAct } from "../../../ui/use-act.ts";
import { DownloadButton } from "../../documents/index.ts";
import type { MyDataQuery } from "../gql/graphql.ts";
import { personalDataMessages } from "../messages.ts";
import { useExportProgress } from "./use-export-progress.ts";

type Export = NonNullable<MyDataQuery["myData"]["dataExport"]>;

interface DataExportProps {
  readonly dataExport: Export | null;
  readonly mayAsk: boolean;
  readonly mayDownload: boolean;
  /** What this copy is of, where it is not one's own data. */
  readonly words?: { readonly title: string; readonly text: string };
  readonly onAsk: () => Promise<{ readonly problems: readonly FormProblem[] }>;
  /** Reads again how far it is. */
  readonly poll: () => Promise<unknown>;
  readonly askLink: (id: string) => Promise<{ url: string | null; problems: readonly { message: string }[] }>;
}

/** A copy of everything: asked, being prepared, ready, gone. It can be left and found again. */
export function DataExport({ dataExport, mayAsk, mayDownload, words, onAsk, poll, askLink }: DataExportProps) {
  const m = useMessages(personalDataMessages).export;
  const { run, isSending, refusal } = useAct(async () => (await onAsk()).problems);
  useExportProgress(dataExport?.status === "ASKED" || dataExport?.status === "PREPARING", poll);
  return (
    <Section title={words?.title ?? m.title}>
      <p>{words?.text ?? m.text}</p>
      <div role="status">{dataExport && <ExportState dataExport={dataExport} />}</div>
      <Refusal lead={m.failed} text={refusal} />
      <ButtonRow>
        {mayDownload && dataExport && (
          <DownloadButton priority="primary" ask={() => askLink(dataExport.id)}>
            {m.download}
          </DownloadButton>
        )}
        {mayAsk && (
          <Button priority={mayDownload ? "tertiary" : "secondary"} busy={isSending} onClick={run}>
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
