import { RECOVERY_ATTEMPTS } from "@portail-tic/shared/management-recovery/recovery-rules";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { useSession } from "../../../lib/session.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Page, Section } from "../../../ui/page.tsx";
import { Said } from "../../../ui/said.tsx";
import { AgentDesk } from "../components/agent-desk.tsx";
import { ProveForm } from "../components/prove-form.tsx";
import { buttonActs, RecoveryActs, type ButtonAct } from "../components/recovery-acts.tsx";
import { RecoveryFacts, RecoveryNow, type Recovery } from "../components/recovery-facts.tsx";
import { ManagementRecoveryDocument } from "../gql/graphql.ts";
import { recoveryMessages } from "../messages.ts";

export const preload = ({ params }: { params: { id: string } }) => preloadQuery(ManagementRecoveryDocument, { id: params.id });

/** One request, for whoever asks, the managers, the other members and the support agents: each sees what they may do. */
export function RecoveryPage() {
  const m = useMessages(recoveryMessages);
  const navigate = useNavigate();
  const isAgent = useSession().viewer?.staff.some(({ role }) => role === "SUPPORT_AGENT") === true;
  const { id } = useParams({ from: "/authed/gestionnaire-absent/$id" });
  const { managementRecovery: recovery } = usePageQuery(ManagementRecoveryDocument, { id });
  const [done, setDone] = useState<ButtonAct | null>(null);
  const onDone = (act: ButtonAct, next: string) => {
    setDone(act);
    if (next !== id) void navigate({ to: "/gestionnaire-absent/$id", params: { id: next } });
  };
  return (
    <Page title={m.request.title(recovery.structureName)} lead={m.request.lead(recovery.number, m.statuses[recovery.status])} narrow>
      <Said text={done ? m.acts[done].done : null} />
      <RecoveryNow recovery={recovery} />
      <Actions recovery={recovery} onDone={onDone} />
      <RecoveryFacts recovery={recovery} />
      {isAgent && <AgentDesk recovery={recovery} />}
    </Page>
  );
}

interface ActionsProps {
  readonly recovery: Recovery;
  readonly onDone: (act: ButtonAct, id: string) => void;
}

function Actions({ recovery, onDone }: ActionsProps) {
  const m = useMessages(recoveryMessages).request;
  const { id, way, attempts, allowedActions: actions, isMine } = recovery;
  const proves = actions.includes("PROVE") && (way === "LETTER" || way === "PACAGE") ? way : null;
  if (!proves && !buttonActs.some((act) => actions.includes(act))) return null;
  return (
    <Section title={m.actions}>
      {isMine && !proves && !actions.includes("COMPLETE") && <p>{m.followed}</p>}
      {proves && <ProveForm id={id} way={proves} left={RECOVERY_ATTEMPTS - attempts} />}
      <RecoveryActs id={id} actions={actions} onDone={onDone} />
    </Section>
  );
}
