import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { useMutate } from "../../../lib/use-mutate.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Button } from "../../../ui/button.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Page, Section } from "../../../ui/page.tsx";
import { ConfirmAct } from "../../../ui/confirm-act.tsx";
import { preloadTrustedDevices, TrustedDevices } from "../../devices/index.ts";
import { SessionList, type Session } from "../components/session-list.tsx";
import { EndOtherSessionsDocument, EndSessionDocument, MySessionsDocument } from "../gql/graphql.ts";
import { sessionsMessages } from "../messages.ts";

export const preload = () => Promise.all([preloadQuery(MySessionsDocument, {}), preloadTrustedDevices()]);

const refetch = { refetchQueries: [MySessionsDocument], awaitRefetchQueries: true };

/** « Mes sessions »: where the account is open, and how to close it from afar. */
export function SessionsPage() {
  const m = useMessages(sessionsMessages);
  const mutate = useMutate();
  const { mySessions } = usePageQuery(MySessionsDocument, {});
  const [asking, setAsking] = useState<Session | "others" | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const hasOthers = mySessions.some((session) => !session.isCurrent);
  const ask = (what: Session | "others") => {
    setDone(null);
    setAsking(what);
  };
  const confirm = async (what: Session | "others") => {
    const { problems } =
      what === "others"
        ? (await mutate(EndOtherSessionsDocument, {}, refetch)).endOtherSessions
        : (await mutate(EndSessionDocument, { input: { id: what.id } }, refetch)).endSession;
    if (problems.length > 0) return problems;
    setAsking(null);
    setDone(what === "others" ? m.endOthers.done : m.end.done(what.device));
    return problems;
  };
  return (
    <Page title={m.title} lead={m.intro}>
      <p>
        <TextLink to="/mon-compte">{m.back}</TextLink>
      </p>
      {done && (
        <Alert severity="success" live>
          <p>{done}</p>
        </Alert>
      )}
      <Section title={m.list.caption} actions={hasOthers && <Button onClick={() => ask("others")}>{m.endOthers.action}</Button>}>
        <SessionList sessions={mySessions} onEnd={ask} />
        <p>{m.unknown}</p>
      </Section>
      <TrustedDevices />
      {asking && (
        <ConfirmAct
          texts={asking === "others" ? m.endOthers : { ...m.end, title: m.end.title(asking.device) }}
          onConfirm={() => confirm(asking)}
          onClose={() => setAsking(null)}
        />
      )}
    </Page>
  );
}
