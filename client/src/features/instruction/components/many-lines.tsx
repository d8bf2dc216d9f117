import { sumCents } from "@portail-tic/shared/kernel/money";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import type { KeptForm } from "../../../ui/form/use-kept-forms.ts";
import type { InstructedLineFragment } from "../gql/graphql.ts";
import { linesMessages } from "../lines-messages.ts";
import { LineVerdictForm, type TypedVerdict } from "./line-verdict-form.tsx";
import type { Instruction } from "./use-instruction.ts";

interface ManyLinesProps {
  /** The lines chosen, all of one page. */
  readonly lines: readonly InstructedLineFragment[];
  readonly requestId: string;
  readonly instruction: Instruction;
  readonly kept: KeptForm<TypedVerdict>;
  readonly onJudged: () => void;
}

/** One verdict and one reason for all the chosen lines: they are saved together, or none is. */
export function ManyLines({ lines, ...judging }: ManyLinesProps) {
  const m = useMessages(linesMessages);
  const { euros } = useFormats();
  return (
    <article aria-labelledby="chosen-lines">
      <h3 id="chosen-lines" className="fr-h6" aria-live="polite">
        {m.chosen(lines.length, euros(sumCents(lines.map(({ amountCents }) => amountCents))))}
      </h3>
      {lines.length === 0 ? <p>{m.choose}</p> : <LineVerdictForm lines={lines} isForMany {...judging} />}
    </article>
  );
}
