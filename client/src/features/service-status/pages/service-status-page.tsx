import { useEffect, useState } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useRequest } from "../../../lib/use-request.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Badge } from "../../../ui/badge.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { Page } from "../../../ui/page.tsx";
import { LoadingState } from "../../../ui/states.tsx";
import { ServiceStatusDocument, type ServiceState, type ServiceStatusQuery } from "../gql/graphql.ts";
import { serviceStatusMessages } from "../messages.ts";

const everyMs = 60_000;
const tones = { UP: "success", SLOW: "warning", DOWN: "error" } as const satisfies Record<ServiceState, string>;

/** « État du service »: what waits and since when, for whoever wonders whether the fault is his. Needs no account. */
export function ServiceStatusPage() {
  const m = useMessages(serviceStatusMessages);
  const asked = useRequest(ServiceStatusDocument, {}, useTurns());
  return (
    <Page title={m.title} lead={m.lead}>
      {asked.state === "LOADING" && <LoadingState />}
      {asked.state === "FAILED" && (
        <Alert severity="error" live>
          <p>{m.unreachable}</p>
        </Alert>
      )}
      {asked.state === "KNOWN" && <Known status={asked.data.serviceStatus} />}
    </Page>
  );
}

/** Counts the minutes while the page is looked at. */
function useTurns(): number {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) setTurn((last) => last + 1);
    }, everyMs);
    return () => clearInterval(timer);
  }, []);
  return turn;
}

function Known({ status: { checkedAt, parts } }: { status: ServiceStatusQuery["serviceStatus"] }) {
  const m = useMessages(serviceStatusMessages);
  const { moment } = useFormats();
  const is = (state: ServiceState) => parts.some((part) => part.state === state);
  const [severity, text] = is("DOWN")
    ? (["error", m.someDown] as const)
    : is("SLOW")
      ? (["warning", m.someLate] as const)
      : (["success", m.allUp] as const);
  return (
    <>
      <Alert severity={severity} live>
        <p>{text}</p>
      </Alert>
      <DataTable
        caption={m.title}
        hideCaption
        rows={parts}
        rowKey={({ part }) => part}
        columns={[
          { id: "part", header: m.part, rowHeader: true, cell: ({ part }) => m.parts[part] },
          { id: "state", header: m.state, cell: ({ state }) => <Badge tone={tones[state]}>{m.states[state]}</Badge> },
          {
            id: "delay",
            header: m.delay,
            cell: ({ delaySeconds }) => (delaySeconds < 60 ? m.nothingWaits : m.minutes(Math.floor(delaySeconds / 60))),
          },
        ]}
      />
      <p className="fr-hint-text">{m.checkedAt(moment(checkedAt))}</p>
    </>
  );
}
