import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { directoryMessages } from "../directory-messages.ts";
import type { StructureDetailFragment } from "../gql/graphql.ts";

type Known = Pick<StructureDetailFragment, "establishmentClosedOn" | "directoryStatus">;

/** What the company directory says that its people should know: closed, and what to do; or not confirmed yet. */
export function DirectoryState({ structure: { establishmentClosedOn, directoryStatus } }: { structure: Known }) {
  const m = useMessages(directoryMessages);
  const { date } = useFormats();
  if (establishmentClosedOn) {
    return (
      <Alert severity="warning" title={m.closedTitle(date(establishmentClosedOn))}>
        <p>{m.closedText}</p>
        <p>{m.closedWays}</p>
      </Alert>
    );
  }
  if (directoryStatus !== "PENDING") return null;
  return (
    <Alert severity="info" title={m.pendingTitle}>
      <p>{m.pendingText}</p>
    </Alert>
  );
}
