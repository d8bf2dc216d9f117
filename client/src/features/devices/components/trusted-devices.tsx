import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { useMutate } from "../../../lib/use-mutate.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Button } from "../../../ui/button.tsx";
import { ConfirmAct } from "../../../ui/confirm-act.tsx";
import { Section } from "../../../ui/page.tsx";
import { MyTrustedDevicesDocument, RevokeTrustedDeviceDocument, RevokeTrustedDevicesDocument } from "../gql/graphql.ts";
import { devicesMessages } from "../messages.ts";
import { TrustedDeviceList, type TrustedDevice } from "./trusted-device-list.tsx";

/** For the preload of the page that shows `TrustedDevices`. */
export const preloadTrustedDevices = () => preloadQuery(MyTrustedDevicesDocument, {});

const refetch = { refetchQueries: [MyTrustedDevicesDocument], awaitRefetchQueries: true };

/** The part of « Mes sessions » about the devices that are not asked for a code. */
export function TrustedDevices() {
  const m = useMessages(devicesMessages);
  const mutate = useMutate();
  const { myTrustedDevices: devices } = usePageQuery(MyTrustedDevicesDocument, {});
  const [asking, setAsking] = useState<TrustedDevice | "all" | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const ask = (what: TrustedDevice | "all") => {
    setDone(null);
    setAsking(what);
  };
  const confirm = async (what: TrustedDevice | "all") => {
    const { problems } =
      what === "all"
        ? (await mutate(RevokeTrustedDevicesDocument, {}, refetch)).revokeTrustedDevices
        : (await mutate(RevokeTrustedDeviceDocument, { input: { id: what.id } }, refetch)).revokeTrustedDevice;
    if (problems.length > 0) return problems;
    setAsking(null);
    setDone(what === "all" ? m.revokeAll.done : m.revoke.done(what.device));
    return problems;
  };
  return (
    <Section title={m.title} actions={devices.length > 1 && <Button onClick={() => ask("all")}>{m.revokeAll.action}</Button>}>
      <p>{m.intro}</p>
      {done && (
        <Alert severity="success" live>
          <p>{done}</p>
        </Alert>
      )}
      <TrustedDeviceList devices={devices} onRevoke={ask} />
      {asking && (
        <ConfirmAct
          texts={asking === "all" ? m.revokeAll : { ...m.revoke, title: m.revoke.title(asking.device) }}
          onConfirm={() => confirm(asking)}
          onClose={() => setAsking(null)}
        />
      )}
    </Section>
  );
}
