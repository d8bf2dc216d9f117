import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Button } from "../../../ui/button.tsx";
import type { SecondFactorMethod } from "../gql/graphql.ts";
import { signInMessages } from "../messages.ts";

interface OtherMethodsProps {
  readonly methods: readonly SecondFactorMethod[];
  readonly chosen: SecondFactorMethod;
  readonly onChoose: (method: SecondFactorMethod) => void;
}

/** The other ways to prove that it is you; nothing for whoever has one way only. */
export function OtherMethods({ methods, chosen, onChoose }: OtherMethodsProps) {
  const m = useMessages(signInMessages).code;
  const others = methods.filter((method) => method !== chosen);
  if (others.length === 0) return null;
  return (
    <section className="fr-mt-4w">
      <h2 className="fr-h6">{m.otherMethods}</h2>
      <ul className="fr-raw-list">
        {others.map((method) => (
          <li key={method} className="fr-mb-1w">
            <Button priority="tertiary" onClick={() => onChoose(method)}>
              {m.choose[method]}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
