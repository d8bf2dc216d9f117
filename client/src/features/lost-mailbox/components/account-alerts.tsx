import { useEffect, useState } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { request } from "../../../lib/request.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Button } from "../../../ui/button.tsx";
import { DenyLostMailboxDocument, MyLostMailboxAlertsDocument, type MyLostMailboxAlertsQuery } from "../gql/graphql.ts";
import { lostMailboxMessages } from "../messages.ts";

type LostMailboxAlert = MyLostMailboxAlertsQuery["myLostMailboxAlerts"][number];

/** On every signed-in page: somebody is about to replace the login address, and one button stops it. */
export function AccountAlerts() {
  const m = useMessages(lostMailboxMessages).alert;
  const format = useFormats();
  const [alerts, setAlerts] = useState<readonly LostMailboxAlert[]>([]);
  const [said, setSaid] = useState<"denied" | "failed" | null>(null);
  useEffect(() => {
    // Without an answer there is no banner: the mails say the same.
    request(MyLostMailboxAlertsDocument, {}, { background: true }).then(
      (answer) => setAlerts(answer.myLostMailboxAlerts),
      () => undefined,
    );
  }, []);
  const deny = async (id: string) => {
    const isDone = await request(DenyLostMailboxDocument, { input: { id } }).then(
      (answer) => answer.denyLostMailbox.done === true,
      () => false,
    );
    if (isDone) setAlerts((shown) => shown.filter((alert) => alert.id !== id));
    setSaid(isDone ? "denied" : "failed");
  };
  return (
    <>
      {said && (
        <Alert severity={said === "denied" ? "success" : "error"} live>
          <p>{m[said]}</p>
        </Alert>
      )}
      {alerts.map(({ id, maskedNewEmail, delayedUntil }) => (
        <Alert key={id} severity="warning" title={m.title} titleAs="p">
          <p>
            {m.text(maskedNewEmail)} {delayedUntil ? m.delayed(format.moment(delayedUntil)) : m.awaiting}
          </p>
          <Button size="sm" onClick={() => void deny(id)}>
            {m.deny}
          </Button>
        </Alert>
      ))}
    </>
  );
}
