import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { draftMessages } from "../draft-messages.ts";
import type { HeaderChanges, HeaderField } from "./header-fields.ts";
import type { HeaderPart } from "./use-header-part.ts";

interface HeaderClashProps {
  readonly part: HeaderPart;
  /** What the form holds, as it would be saved. */
  readonly mine: HeaderChanges;
  /** The name of a field and one of its values, as people read them. */
  readonly nameOf: (field: HeaderField) => string;
  readonly textOf: (field: HeaderField, fields: HeaderChanges) => string;
}

/** Two people changed the same thing: who, when, both versions, and the choice. */
export function HeaderClashChoice({ part, mine, nameOf, textOf }: HeaderClashProps) {
  const m = useMessages(draftMessages).conflict;
  const { clash, keepMine, takeTheirs } = part;
  if (!clash) return null;
  const { problem, names, theirs } = clash;
  return (
    <Alert severity="warning" title={m.headerTitle} titleAs="p" live>
      <p>{problem.message}</p>
      <DataTable
        caption={m.caption}
        hideCaption
        rows={names}
        rowKey={(name) => name}
        columns={[
          { id: "name", header: m.field, cell: nameOf, rowHeader: true },
          { id: "theirs", header: m.otherColumn, cell: (name) => textOf(name, theirs.fields) || "–" },
          { id: "mine", header: m.myColumn, cell: (name) => textOf(name, mine) || "–" },
        ]}
      />
      <ButtonRow>
        <Button size="sm" onClick={keepMine}>
          {m.mine}
        </Button>
        <Button size="sm" priority="secondary" onClick={takeTheirs}>
          {m.theirs}
        </Button>
      </ButtonRow>
    </Alert>
  );
}
