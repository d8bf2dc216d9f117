import { useNavigate } from "@tanstack/react-router";
import { Suspense, useEffect, useRef, useState, type KeyboardEvent } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Badge, type BadgeTone } from "../../../ui/badge.tsx";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import { useKeptForms } from "../../../ui/form/use-kept-forms.ts";
import { SelectBox } from "../../../ui/select-box.tsx";
import { useSelection, type Selection } from "../../approvals/index.ts";
import { linesBefore } from "../../refunds/index.ts";
import type { InstructedLineFragment, InstructedRequestFragment, LineVerdict } from "../gql/graphql.ts";
import { linesMessages } from "../lines-messages.ts";
import type { TypedVerdict } from "./line-verdict-form.tsx";
import { ReviewedLine } from "./reviewed-line.tsx";
import type { Instruction } from "./use-instruction.ts";
import { lazyPart } from "../../../lib/lazy-part.ts";

const ManyLines = lazyPart(() => import("./many-lines.tsx").then((file) => file.ManyLines));

interface LineWorkbenchProps {
  readonly request: InstructedRequestFragment;
  /** The pages of lines before this one. */
  readonly trail: string | undefined;
  /** The line the address names; the first one otherwise. */
  readonly selected: string | undefined;
  readonly instruction: Instruction;
}

const tones: Record<LineVerdict, BadgeTone> = { ACCEPTED: "success", CORRECTED: "warning", REFUSED: "error" };

/** The lines at one side, the chosen one with its invoice at the other; several may get one verdict at once. */
export function LineWorkbench({ request, trail, selected, instruction }: LineWorkbenchProps) {
  const m = useMessages(linesMessages);
  const { euros } = useFormats();
  const navigate = useNavigate({ from: "/instruction/$id" });
  const offset = linesBefore(trail);
  const lines = request.lines.edges.map(({ node }) => node);
  const index = Math.max(
    0,
    lines.findIndex(({ id }) => id === selected),
  );
  const line = lines[index];
  const [isChoosing, setChoosing] = useState(false);
  // Another page begins with none: a verdict on many is said of what is seen.
  const selection = useSelection(trail ?? "");
  const verdicts = useKeptForms<TypedVerdict>();
  const choose = (next: number) => {
    const target = lines[next];
    if (target) void navigate({ search: (current) => ({ ...current, ligne: target.id }), replace: true, resetScroll: false });
  };
  if (!line) return <p>{m.none}</p>;
  const mayChoose = lines.length > 1 && request.allowedActions.includes("REVIEW_LINES");
  const ticked = isChoosing && mayChoose ? selection : undefined;
  const review = request.lineReview;
  return (
    <>
      {review && <p role="status">{m.progress(review.judgedCount, request.lineCount, euros(review.grantedCents))}</p>}
      {mayChoose && <ChooseMany isOn={isChoosing} onChange={setChoosing} />}
      <div className="workbench">
        <LineList lines={lines} offset={offset} index={index} choose={choose} selection={ticked} isUnsaved={verdicts.has} />
        <div className="workbench__line">
          {ticked && (
            <Suspense>
              <ManyLines
                lines={lines.filter(({ id }) => ticked.ids.has(id))}
                requestId={request.id}
                instruction={instruction}
                kept={verdicts.of("many")}
                onJudged={() => ticked.replace([])}
              />
            </Suspense>
          )}
          <Steps index={index} last={lines.length - 1} choose={choose} />
          <ReviewedLine
            key={line.id}
            line={line}
            position={offset + index + 1}
            request={request}
            instruction={instruction}
            withoutVerdict={ticked !== undefined}
            kept={verdicts.of(line.id)}
            onJudged={() => choose(index + 1)}
          />
        </div>
      </div>
    </>
  );
}

function ChooseMany({ isOn, onChange }: { isOn: boolean; onChange: (isOn: boolean) => void }) {
  const m = useMessages(linesMessages);
  return (
    <p>
      <Button priority="tertiary" size="sm" onClick={() => onChange(!isOn)}>
        {isOn ? m.chooseOne : m.chooseMany}
      </Button>
    </p>
  );
}

interface StepsProps {
  readonly index: number;
  readonly last: number;
  readonly choose: (index: number) => void;
}

function Steps({ index, last, choose }: StepsProps) {
  const m = useMessages(linesMessages);
  return (
    <ButtonRow>
      <Button priority="tertiary" size="sm" disabled={index === 0} onClick={() => choose(index - 1)}>
        {m.previous}
      </Button>
      <Button priority="tertiary" size="sm" disabled={index === last} onClick={() => choose(index + 1)}>
        {m.next}
      </Button>
    </ButtonRow>
  );
}

interface LineListProps {
  readonly lines: readonly InstructedLineFragment[];
  /** Lines on the pages before. */
  readonly offset: number;
  readonly index: number;
  readonly choose: (index: number) => void;
  /** Among which they may be ticked, while several are chosen. */
  readonly selection: Selection | undefined;
  /** Is a verdict of it typed and not saved? */
  readonly isUnsaved: (lineId: string) => boolean;
}

/** Arrows go through the lines; boxes choose several. */
function LineList({ lines, offset, index, choose, selection, isUnsaved }: LineListProps) {
  const m = useMessages(linesMessages);
  const list = useRef<HTMLOListElement>(null);
  const ids = lines.map(({ id }) => id);
  const current = ids[index];
  // Where one is going: a second key comes before the address has changed.
  const aimed = useRef(index);
  useEffect(() => {
    aimed.current = index;
    showInList(list.current);
  }, [index, current]);
  const byKeyboard = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    aimed.current = Math.min(Math.max(aimed.current + step, 0), lines.length - 1);
    choose(aimed.current);
    list.current?.querySelectorAll<HTMLButtonElement>("button")[aimed.current]?.focus();
  };
  return (
    <nav aria-label={m.list} className="workbench__list">
      {selection ? (
        <SelectBox label={m.choosePage} checked={ids.every((id) => selection.ids.has(id))} onChange={() => selection.toggleAll(ids)} />
      ) : (
        <p className="fr-hint-text">{m.keyboard}</p>
      )}
      <ol ref={list} className="fr-raw-list" onKeyDown={byKeyboard}>
        {lines.map((line, place) => (
          <LineChoice
            key={line.id}
            line={line}
            position={offset + place + 1}
            isChosen={place === index}
            isUnsaved={isUnsaved(line.id)}
            onChoose={() => choose(place)}
            selection={selection}
          />
        ))}
      </ol>
    </nav>
  );
}

interface LineChoiceProps {
  readonly line: InstructedLineFragment;
  readonly position: number;
  readonly isChosen: boolean;
  readonly isUnsaved: boolean;
  readonly onChoose: () => void;
  readonly selection: Selection | undefined;
}

function LineChoice({ line, position, isChosen, isUnsaved, onChoose, selection }: LineChoiceProps) {
  const m = useMessages(linesMessages);
  const { euros } = useFormats();
  const { grant } = line;
  return (
    <li className={selection && "line-ticked"}>
      {selection && (
        <SelectBox
          label={<span className="fr-sr-only">{m.line(position, line.invoiceNumber)}</span>}
          checked={selection.ids.has(line.id)}
          onChange={() => selection.toggle(line.id)}
        />
      )}
      <button type="button" className="line-choice" aria-current={isChosen ? "true" : undefined} onClick={onChoose}>
        <span>{m.line(position, line.invoiceNumber)}</span>
        <span>{euros(line.amountCents)}</span>
        {isUnsaved && <Badge tone="info">{m.unsaved}</Badge>}
        {grant && !isUnsaved && <Badge tone={tones[grant.verdict]}>{m.verdicts[grant.verdict]}</Badge>}
      </button>
    </li>
  );
}

/** Keeps the chosen line in sight inside the list, without moving the page. */
function showInList(list: HTMLOListElement | null): void {
  const button = list?.querySelector("[aria-current]");
  if (!list || !button) return;
  const { top, bottom } = button.getBoundingClientRect();
  const frame = list.getBoundingClientRect();
  if (top < frame.top) list.scrollBy({ top: top - frame.top });
  if (bottom > frame.bottom) list.scrollBy({ top: bottom - frame.bottom });
}
