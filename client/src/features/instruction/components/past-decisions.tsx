import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Badge, type BadgeTone } from "../../../ui/badge.tsx";
import { DescriptionList, type Description } from "../../../ui/description-list.tsx";
import { Section } from "../../../ui/page.tsx";
import { decisionMessages } from "../decision-messages.ts";
import type { InstructedRequestFragment } from "../gql/graphql.ts";

type Decision = InstructedRequestFragment["decisions"][number];

const tones: Record<Decision["outcome"], BadgeTone> = { PROPOSED: "info", FINAL: "success", SENT_BACK: "warning", LAPSED: "neutral" };

/** What the office decided or proposed before, the latest first; what still waits for a colleague stands at the top of the page. */
export function PastDecisions({ decisions }: { decisions: readonly Decision[] }) {
  const m = useMessages(decisionMessages);
  const past = decisions.filter(({ outcome }) => outcome !== "PROPOSED").toReversed();
  if (past.length === 0) return null;
  return (
    <Section title={m.history}>
      <ol className="fr-raw-list past-decisions">
        {past.map((decision) => (
          <li key={decision.id}>
            <PastDecision decision={decision} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function PastDecision({ decision }: { decision: Decision }) {
  const m = useMessages(decisionMessages);
  const { euros, moment } = useFormats();
  const { outcome, verdict, motive, settler, settledAt } = decision;
  const isApproval = verdict === "APPROVED";
  const said = (term: string, value: string | null | undefined): Description[] => (value ? [{ term, value }] : []);
  return (
    <>
      <p>
        <Badge tone={tones[outcome]}>{m.outcomes[outcome]}</Badge>
      </p>
      <DescriptionList
        items={[
          { term: m.verdict, value: isApproval ? m.verdicts.APPROVED : m.verdicts.REJECTED },
          ...said(m.granted, isApproval ? euros(decision.grantedCents) : null),
          { term: m.decidedBy, value: m.byOn(decision.proposer.displayName, moment(decision.proposedAt)) },
          ...said(m.settled[outcome], settledAt && settler && m.byOn(settler.displayName, moment(settledAt))),
          ...said(m.settledNote, decision.settledNote),
          ...said(m.motive, motive?.name),
          ...said(m.words, decision.reason),
          ...said(m.internalNote, decision.internalNote),
        ]}
      />
    </>
  );
}
