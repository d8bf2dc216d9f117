import { useEffect, useImperativeHandle, useRef, type ClipboardEvent, type FocusEvent, type KeyboardEvent, type RefObject } from "react";
import { useFormState, useWatch, type UseFormReturn } from "react-hook-form";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useAutosave } from "../../../lib/use-autosave.ts";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form/form.tsx";
import { applyProblems, fieldId, type FormProblem } from "../../../ui/form/form-problem.ts";
import type { Choice } from "../../../ui/form/select-field.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import type { LineMessages } from "../line-messages.fr.ts";
import { lineMessages } from "../line-messages.ts";
import type { CampaignFactsFragment } from "../gql/graphql.ts";
import { pricedCampaignOf } from "./campaign-facts.ts";
import { LineConflict } from "./line-conflict.tsx";
import { LineEstimate } from "./line-estimate.tsx";
import { LineFields } from "./line-fields.tsx";
import { LineInvoice } from "./line-invoice.tsx";
import { keysOfLine, type WayOut } from "./line-keys.ts";
import type { LinePlace, LineValues } from "./line-values.ts";
import type { LeftLine } from "./use-lines-underway.ts";
import { SaveStateText } from "./save-state-text.tsx";
import type { Draft, DraftLine } from "./use-draft.ts";
import { useLineSaving } from "./use-line-saving.ts";

/** A line being typed: new, or a saved one. */
export interface EditedLine {
  /** Another key gives a fresh form. */
  readonly key: number;
  readonly place: LinePlace;
  /** The saved line as it was opened: it keeps its place in the table, even when somebody removes it meanwhile. */
  readonly row?: DraftLine;
  readonly title: string;
  readonly help?: string;
  readonly initial: LineValues;
  /** Typed before, and not saved: found again in this tab, or refused after it was left. */
  readonly found?: LineValues;
  /** Refused after it was left: why is said in its fields. */
  readonly isRefused?: boolean;
  readonly focus?: string;
}

/** What the page asks of the open line before it does something else. */
export interface EditorHandle {
  /** Saves what is typed when it can be; false when something would be lost. */
  readonly leave: () => Promise<boolean>;
}

export interface LineEditorProps {
  readonly line: EditedLine;
  readonly campaign: CampaignFactsFragment;
  /** Files already attached to the request. */
  readonly invoices: readonly Choice[];
  readonly draft: Draft;
  /** The saved line as the server says it is now; absent when it is gone or new. */
  readonly theirs: DraftLine | undefined;
  /** The rest of the request, in cents: what the line adds to. */
  readonly otherCents: number;
  readonly handle: RefObject<EditorHandle | null>;
  readonly onTyped: (values: LineValues | null, place: LinePlace) => void;
  readonly onSaved: (line: DraftLine, totalCents: number) => void;
  /** Several cells were pasted: they are not one field. */
  readonly onBlock: (text: string) => void;
  readonly onDone: (wayOut: WayOut, values: LineValues, place: LinePlace) => void;
  /** Validated, and on to another line: the page shows that one at once, and sends this one meanwhile. */
  readonly onGoOn: (wayOut: WayOut, left: LeftLine) => void;
}

/** Not somebody else's change of the same line, which is a choice and not a mistake. */
const isOfField = ({ code }: FormProblem) => code !== "LINE_CHANGED" && code !== "LINE_REMOVED";

/** One line, in its place in the table: saved by itself while one types; a refused line keeps everything, its file included. */
export function LineEditor(props: LineEditorProps) {
  const { line, campaign, invoices, theirs, otherCents } = props;
  const m = useMessages(lineMessages).lines;
  const { form, isDirty, isSubmitting, state, saving, saveNow, submit, done, aim, keys, left } = useLineEditor(props);
  const conflict = state.kind === "REFUSED" ? state.problems.find((problem) => !isOfField(problem)) : undefined;
  const keepMine = (place: LinePlace) => {
    saving.moveTo(place);
    // What it throws is told by the state.
    saveNow().catch(() => undefined);
  };
  return (
    <section
      className="line-panel"
      aria-labelledby="line-title"
      onKeyDown={keys}
      onBlur={left}
      onPaste={(event) => pasteBlock(event, props.onBlock)}
    >
      <h3 id="line-title" className="fr-h6">
        {line.title}
      </h3>
      {line.help && <p>{line.help}</p>}
      <Form form={form} onSubmit={submit} label={line.title} guardUnsaved hideRequiredNote>
        <LineFields form={form} campaign={campaign} />
        <div className="line-more">
          <div>
            <LineInvoice form={form} invoices={invoices} />
          </div>
          <LineEstimate form={form} campaign={campaign} otherCents={otherCents} />
        </div>
        {conflict && <LineConflict problem={conflict} theirs={theirs} form={form} onMine={keepMine} onTheirs={() => done("THEIRS")} />}
        <SaveStateText state={state} fields={namesOfFields(m)} />
        <ButtonRow>
          <Button type="submit" busy={isSubmitting} onClick={() => aim("CLOSE")}>
            {m.saveAndClose}
          </Button>
          <Button type="submit" priority="secondary" busy={isSubmitting} onClick={() => aim("ADD")}>
            {m.saveAndAdd}
          </Button>
          <Button priority="tertiary" onClick={() => done("CANCEL")}>
            {isDirty || saving.place().id === null ? m.cancel : m.close}
          </Button>
        </ButtonRow>
        <p className="fr-hint-text line-keys">{m.keysInLine}</p>
      </Form>
    </section>
  );
}

/** What happens in an open line: typing, saving, the ways out. */
function useLineEditor({ line, campaign, draft, handle, onTyped, onSaved, onDone, onGoOn }: LineEditorProps) {
  const m = useMessages(lineMessages).lines;
  const schema = () => import("./line-form-schema.ts").then((file) => file.lineSchemaOf(pricedCampaignOf(campaign)));
  const form = useSchemaForm<LineValues>({ schema, defaultValues: line.initial });
  const { isDirty, isSubmitting } = useFormState({ control: form.control });
  const saving = useLineSaving(draft, line.place, onSaved);
  const save = async (values: LineValues) => {
    const problems = await saving.save(values);
    applyProblems(form, problems.filter(isOfField));
    return problems;
  };
  const isSaved = line.place.id !== null && !line.found;
  const { state, saveNow, flush } = useAutosave({ form, schema, save, isSaved, onTyped: (values) => onTyped(values, saving.place()) });
  // Its rules are there before the first validation: nobody types into a line that waits for them.
  useEffect(() => void import("./line-form-schema.ts").catch(() => undefined), []);
  useFittingUnit(form, campaign);
  useFoundAgain(form, line, saveNow);
  useImperativeHandle(handle, () => ({ leave: flush }));
  const wayOut = useRef<WayOut>("CLOSE");
  const aim = (way: WayOut) => {
    wayOut.current = way;
  };
  const done = (way: WayOut) => onDone(way, form.getValues(), saving.place());
  const submit = async (): Promise<readonly FormProblem[]> => {
    if (wayOut.current !== "CLOSE") {
      // Whoever types fast is in the next line before any answer: nothing waits here.
      onGoOn(wayOut.current, { values: form.getValues(), place: saving.place, send: saveNow });
      return [];
    }
    const answer = await saveNow();
    if (answer !== "OFFLINE" && answer.length === 0) done("CLOSE");
    // A lost network and somebody else's change are told below; the form stays « not sent »: leaving it asks first.
    else form.setError("root.waiting", { type: "WAITING" });
    return answer === "OFFLINE" ? [] : answer.filter(isOfField);
  };
  const keys = (event: KeyboardEvent<HTMLElement>) => {
    const way = keysOfLine(event, line.place.id !== null);
    if (way === null || !(event.target instanceof HTMLElement)) return;
    event.preventDefault();
    // A key is pressed by mistake sooner than a button.
    if (way === "CANCEL") return isDirty && !window.confirm(m.giveUp) ? undefined : done(way);
    aim(way);
    event.target.closest("form")?.requestSubmit();
  };
  // The focus leaves the line: what is complete need not wait for the pause.
  const left = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) void flush();
  };
  return { form, isDirty, isSubmitting, state, saving, saveNow, submit, done, aim, keys, left };
}

function pasteBlock(event: ClipboardEvent, onBlock: (text: string) => void): void {
  const text = event.clipboardData.getData("text/plain");
  if (!/\t|\n./.test(text)) return;
  event.preventDefault();
  onBlock(text);
}

/** A unit the chosen product does not take is replaced by its usual one. */
function useFittingUnit(form: UseFormReturn<LineValues>, campaign: CampaignFactsFragment): void {
  const [productCode, unit] = useWatch({ control: form.control, name: ["productCode", "unit"] });
  const accepted: readonly string[] = campaign.products.find(({ product }) => product.code === productCode)?.product.acceptedUnits ?? [];
  const [usual] = accepted;
  const fits = usual === undefined || accepted.includes(unit);
  useEffect(() => {
    if (!fits && usual !== undefined) form.setValue("unit", usual);
  }, [fits, usual, form]);
}

/** The field to begin with has the focus; what was typed before and not saved comes back as typed now, and is saved by itself. */
function useFoundAgain(form: UseFormReturn<LineValues>, line: EditedLine, saveNow: () => Promise<unknown>): void {
  const { found, focus, initial, isRefused = false } = line;
  const first = useRef({ found, focus: focus ?? (initial.productCode === "" ? "productCode" : "invoiceNumber"), isRefused, saveNow });
  useEffect(() => {
    const { found: values, focus: name, isRefused: again, saveNow: send } = first.current;
    document.getElementById(fieldId(name))?.focus();
    if (!values) return;
    for (const [field, value] of Object.entries(values)) {
      if (value !== null) form.setValue(field as keyof LineValues, value as never, { shouldDirty: true });
    }
    // What it throws is told by the state.
    if (again) send().catch(() => undefined);
  }, [form]);
}

const namesOfFields = (m: LineMessages["lines"]) => ({
  productCode: m.product,
  invoiceNumber: m.invoiceNumber,
  supplier: m.supplier,
  deliveryDate: m.deliveryDate,
  quantity: m.quantity,
  unit: m.unit,
  file: m.file,
});
