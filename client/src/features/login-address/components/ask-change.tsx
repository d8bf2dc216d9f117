import { useState } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Button } from "../../../ui/button.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Section } from "../../../ui/page.tsx";
import type { MyLoginAddressQuery, RequestLoginAddressChangeInput } from "../gql/graphql.ts";
import { loginAddressMessages } from "../messages.ts";
import { NewAddressForm } from "./new-address-form.tsx";

type Ask = (input: RequestLoginAddressChangeInput) => Promise<readonly FormProblem[]>;

interface AskChangeProps {
  readonly address: MyLoginAddressQuery["loginAddress"];
  readonly onChange: Ask;
  readonly onReplace: Ask;
}

/** The two ways to another address: with the old mailbox, or without it after a recovery code or a key. One form at a time. */
export function AskChange({ address, onChange, onReplace }: AskChangeProps) {
  const m = useMessages(loginAddressMessages);
  const format = useFormats();
  const [isLost, setLost] = useState(false);
  const openUntil = address.mayReplaceLostUntil;
  return (
    <>
      {!isLost && (
        <Section title={m.change.title}>
          <p>{m.change.text}</p>
          <p>
            {address.pending && `${m.change.again} `}
            {m.change.undo}
          </p>
          <NewAddressForm label={m.change.title} submit={m.change.submit} onSubmit={onChange} />
        </Section>
      )}
      <Section title={m.lost.title}>
        <p>{openUntil ? m.lost.open(format.time(openUntil)) : m.lost.closed}</p>
        {openUntil && isLost && <NewAddressForm label={m.lost.title} submit={m.lost.submit} onSubmit={onReplace} />}
        {openUntil && (
          <Button priority="tertiary" onClick={() => setLost(!isLost)}>
            {isLost ? m.lost.stillOpen : m.lost.start}
          </Button>
        )}
      </Section>
    </>
  );
}
