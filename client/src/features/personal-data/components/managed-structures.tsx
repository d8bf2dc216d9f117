import { useState } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Section } from "../../../ui/page.tsx";
import { Said } from "../../../ui/said.tsx";
import type { MyDataQuery } from "../gql/graphql.ts";
import { personalDataMessages } from "../messages.ts";
import { HandOver, type Managed } from "./hand-over.tsx";

type Answer = Promise<{ readonly problems: readonly FormProblem[] }>;

interface ManagedStructuresProps {
  readonly count: MyDataQuery["myData"]["managedStructureCount"];
  readonly structures: readonly Managed[];
  readonly onOffer: (membershipId: string) => Answer;
  readonly onCancelOffer: (offerId: string) => Answer;
}

/** What would stay without anybody to decide, and the two ways out of each: somebody takes over, or it is closed. */
export function ManagedStructures({ count, structures, onOffer, onCancelOffer }: ManagedStructuresProps) {
  const m = useMessages(personalDataMessages).managed;
  const format = useFormats();
  const [said, setSaid] = useState<string | null>(null);
  return (
    <Section title={m.title}>
      <p>{m.text}</p>
      {count > structures.length && <p>{m.more(format.number(count))}</p>}
      <Said text={said} />
      {structures.map((managed) => (
        <HandOver
          key={managed.structure.id}
          managed={managed}
          onOffer={async (membershipId, name) => {
            const { problems } = await onOffer(membershipId);
            if (problems.length === 0) setSaid(m.offerSent(name));
            return problems;
          }}
          onCancelOffer={onCancelOffer}
        />
      ))}
      <p className="fr-text--sm">{m.support}</p>
    </Section>
  );
}
