import { formatPhone } from "@portail-tic/shared/kernel/phone";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { DescriptionList } from "../../../ui/description-list.tsx";
import { Section } from "../../../ui/page.tsx";
import { lostMailboxConsoleMessages } from "../console-messages.ts";
import type { LostMailboxRequestQuery } from "../gql/graphql.ts";

type Request = LostMailboxRequestQuery["lostMailboxRequest"];

/** What was typed, then what is known: to be compared. */
export function RequestFacts({ request }: { request: Request }) {
  const m = useMessages(lostMailboxConsoleMessages);
  const format = useFormats();
  return (
    <>
      <Section title={m.request.typed}>
        <p>{m.request.typedHelp}</p>
        <DescriptionList
          items={[
            { term: m.loginEmail, value: request.loginEmail },
            { term: m.request.newEmail, value: request.newEmail },
            { term: m.request.name, value: `${request.firstName} ${request.lastName}` },
            { term: m.request.phone, value: formatPhone(request.phone) },
            { term: m.request.sirets, value: request.sirets.map((siret) => format.siret(siret)).join(", ") },
            { term: m.request.explanation, value: request.explanation },
            { term: m.createdAt, value: format.moment(request.createdAt) },
          ]}
        />
      </Section>
      <Section title={m.request.known}>{request.account ? <Account account={request.account} /> : <p>{m.request.noAccount}</p>}</Section>
    </>
  );
}

function Account({ account }: { account: NonNullable<Request["account"]> }) {
  const m = useMessages(lostMailboxConsoleMessages).request;
  const format = useFormats();
  return (
    <>
      <p>{account.phone ? m.knownHelp : m.noPhone}</p>
      <DescriptionList
        items={[
          { term: m.name, value: `${account.firstName} ${account.lastName}` },
          { term: m.phone, value: formatPhone(account.phone ?? "") },
          { term: m.contact, value: account.maskedContactEmail },
          { term: m.createdAt, value: format.date(account.createdAt) },
          { term: m.lastSeenAt, value: account.lastSeenAt ? format.moment(account.lastSeenAt) : "" },
          { term: m.structures, value: account.structures.map(({ name, siret }) => `${name} (${format.siret(siret)})`).join(", ") },
        ]}
      />
    </>
  );
}
