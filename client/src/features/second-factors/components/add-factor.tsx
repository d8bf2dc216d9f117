import { useMessages } from "../../../i18n/locale-provider.tsx";
import { passkeyMessages } from "../../../lib/passkey-messages.ts";
import { canUsePasskeys } from "../../../lib/passkeys.ts";
import { Button } from "../../../ui/button.tsx";
import type { SecondFactorKind } from "../gql/graphql.ts";
import { secondFactorsMessages } from "../messages.ts";

const kinds: readonly SecondFactorKind[] = ["PASSKEY", "SECURITY_KEY", "TOTP"];

/** What may be added, with what it is; keys only where the browser knows them. */
export function AddFactor({ onChoose }: { onChoose: (kind: SecondFactorKind) => void }) {
  const m = useMessages(secondFactorsMessages).choice;
  const { unsupported } = useMessages(passkeyMessages);
  return (
    <ul className="fr-raw-list">
      {kinds.map((kind) => (
        <li key={kind} className="fr-mb-3w">
          <p className="fr-mb-1w">{m.texts[kind]}</p>
          {kind === "TOTP" || canUsePasskeys() ? (
            <Button priority="secondary" onClick={() => onChoose(kind)}>
              {m.add[kind]}
            </Button>
          ) : (
            <p className="fr-text--sm">{unsupported}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
