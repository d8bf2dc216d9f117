import { useState } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { useStepUp } from "../../../lib/step-up.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Alert } from "../../../ui/alert.tsx";
import { DescriptionList } from "../../../ui/description-list.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { AddressChanges } from "../components/address-changes.tsx";
import { AskChange } from "../components/ask-change.tsx";
import { PendingChange } from "../components/pending-change.tsx";
import {
  CancelLoginAddressChangeDocument,
  MyLoginAddressDocument,
  ReplaceLostLoginAddressDocument,
  RequestLoginAddressChangeDocument,
  type RequestLoginAddressChangeInput,
} from "../gql/graphql.ts";
import { loginAddressMessages } from "../messages.ts";

export const preload = () => preloadQuery(MyLoginAddressDocument, {});

const refetch = { refetchQueries: [MyLoginAddressDocument], awaitRefetchQueries: true };

/** « Adresse de connexion »: the address, the change that waits, and the two ways to ask for one. */
export function LoginAddressPage() {
  const m = useMessages(loginAddressMessages);
  const format = useFormats();
  const mutate = useMutate();
  const withStepUp = useStepUp();
  const { loginAddress: address } = usePageQuery(MyLoginAddressDocument, {});
  const [said, setSaid] = useState<string | null>(null);
  const change = async (input: RequestLoginAddressChangeInput) => {
    const { problems } = await withStepUp(
      async () => (await mutate(RequestLoginAddressChangeDocument, { input }, refetch)).requestLoginAddressChange,
    );
    if (problems.length === 0) setSaid(m.change.sent(input.loginEmail));
    return problems;
  };
  const replace = async (input: RequestLoginAddressChangeInput) => {
    const { problems } = (await mutate(ReplaceLostLoginAddressDocument, { input }, refetch)).replaceLostLoginAddress;
    if (problems.length === 0) setSaid(m.lost.sent(input.loginEmail));
    return problems;
  };
  const cancel = async () => {
    await mutate(CancelLoginAddressChangeDocument, {}, refetch);
    setSaid(m.pending.cancelled);
  };
  return (
    <Page title={m.title} lead={m.intro} narrow>
      <p>
        <TextLink to="/mon-compte">{m.back}</TextLink>
      </p>
      {said && (
        <Alert severity="success" live>
          <p>{said}</p>
        </Alert>
      )}
      <DescriptionList items={[{ term: m.current, value: address.email }]} />
      {address.pending && <PendingChange pending={address.pending} onCancel={cancel} />}
      {address.lockedUntil ? (
        <Alert severity="info">
          <p>{m.locked(format.moment(address.lockedUntil))}</p>
        </Alert>
      ) : (
        <AskChange address={address} onChange={change} onReplace={replace} />
      )}
      <AddressChanges changes={address.changes} />
    </Page>
  );
}
