import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { Badge } from "../../../ui/badge.tsx";
import { Section } from "../../../ui/page.tsx";
import type { RefundDetailFragment } from "../gql/graphql.ts";
import { refundsMessages } from "../messages.ts";
import { statusTones, useNextStep, useStatusText } from "./status-words.ts";

interface RequestProgressProps {
  readonly request: Pick<RefundDetailFragment, "status" | "decisionReason" | "isAccountAwaited">;
  readonly title?: string;
  /** The next step speaks to the requester, not to the office. */
  readonly hideNextStep?: boolean;
}

/** Where a request stands, what it means, what to do now; the reason when it was rejected. */
export function RequestProgress({ request, title: heading, hideNextStep = false }: RequestProgressProps) {
  const m = useMessages(refundsMessages).detail;
  const { title, explanation, usualDelay } = useStatusText()(request.status);
  const nextStep = useNextStep()(request);
  return (
    <Section title={heading ?? m.now} actions={<Badge tone={statusTones[request.status]}>{title}</Badge>}>
      <div className="next-step">
        <p>{explanation}</p>
        {!hideNextStep && (
          <p>
            <strong>{m.nextStep}</strong> {nextStep} {usualDelay}
          </p>
        )}
      </div>
      {request.status === "REJECTED" && request.decisionReason && (
        <Alert severity="error" title={m.reason} titleAs="h3">
          <p className="reason">{request.decisionReason}</p>
        </Alert>
      )}
    </Section>
  );
}
