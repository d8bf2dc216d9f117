import { useWatch, type UseFormReturn } from "react-hook-form";

import { useFormats } from "../../../i18n/formats.ts";
import { useLocale, useMessages } from "../../../i18n/locale-provider.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { draftMessages } from "../draft-messages.ts";
import { lineMessages } from "../line-messages.ts";
import { refundsMessages } from "../messages.ts";
import { newPlace, valuesOf, type LinePlace, type LineValues } from "./line-values.ts";
import type { DraftLine } from "./use-draft.ts";

interface LineConflictProps {
  readonly problem: FormProblem;
  /** The line as somebody else left it; absent when it was removed. */
  readonly theirs: DraftLine | undefined;
  readonly form: UseFormReturn<LineValues>;
  /** Goes on from that version with what is typed here. */
  readonly onMine: (place: LinePlace) => void;
  readonly onTheirs: () => void;
}

/** Two people changed one line: who, when, what differs, and the choice. Nothing is overwritten before it. */
export function LineConflict({ problem, theirs, form, onMine, onTheirs }: LineConflictProps) {
  const m = useMessages(draftMessages).conflict;
  const isGone = problem.code === "LINE_REMOVED";
  const place = theirs ? { id: theirs.id, version: theirs.version } : newPlace;
  return (
    <Alert severity="warning" title={isGone ? m.goneTitle : m.title} titleAs="p" live>
      <p>{problem.message}</p>
      {theirs && <Differences theirs={theirs} form={form} />}
      <ButtonRow>
        {(theirs || isGone) && (
          <Button size="sm" onClick={() => onMine(place)}>
            {theirs ? m.mine : m.addAgain}
          </Button>
        )}
        <Button size="sm" priority="secondary" onClick={onTheirs}>
          {isGone ? m.letGo : m.theirs}
        </Button>
      </ButtonRow>
    </Alert>
  );
}

function Differences({ theirs, form }: { theirs: DraftLine; form: UseFormReturn<LineValues> }) {
  const m = useMessages(draftMessages);
  const rows = useDifferences(theirs, useWatch({ control: form.control }) as LineValues);
  if (rows.length === 0) return <p>{m.conflict.same}</p>;
  return (
    <DataTable
      caption={m.conflict.caption}
      hideCaption
      rows={rows}
      rowKey={({ name }) => name}
      columns={[
        { id: "name", header: m.conflict.field, cell: ({ name }) => name, rowHeader: true },
        { id: "theirs", header: m.conflict.theirColumn(theirs.savedBy.displayName), cell: (row) => row.theirs || "–" },
        { id: "mine", header: m.conflict.myColumn, cell: (row) => row.mine || "–" },
      ]}
    />
  );
}

/** The fields in which both versions differ, as people read them. */
function useDifferences(line: DraftLine, mine: LineValues) {
  const m = useMessages(lineMessages).lines;
  const words = useMessages(refundsMessages);
  const { date } = useFormats();
  const theirs = valuesOf(line, useLocale().locale);
  const day = (text: string) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? date(text) : text);
  const yes = (value: boolean) => (value ? words.yes : words.no);
  const unit = (text: string) => (words.units as Record<string, string>)[text] ?? text;
  const of = (values: LineValues): Record<string, string> => ({
    [m.product]: values.productCode,
    [m.invoiceNumber]: values.invoiceNumber,
    [m.supplier]: values.supplier,
    [m.deliveryDate]: day(values.deliveryDate),
    [m.quantity]: values.quantity.replaceAll(/\s/g, ""),
    [m.unit]: unit(values.unit),
    [m.attestationShort]: yes(values.withAttestation),
  });
  const [left, right] = [of(theirs), of(mine)];
  return Object.keys(left)
    .filter((name) => left[name] !== right[name])
    .map((name) => ({ name, theirs: left[name] ?? "", mine: right[name] ?? "" }));
}
