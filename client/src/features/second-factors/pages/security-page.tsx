import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { RequestError } from "../../../lib/request-error.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Alert } from "../../../ui/alert.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { TextLink } from "../../../ui/link.tsx";
import { Page, Section } from "../../../ui/page.tsx";
import { ActOnFactor, type FactorAct } from "../components/act-on-factor.tsx";
import { AddAuthenticator } from "../components/add-authenticator.tsx";
import { AddFactor } from "../components/add-factor.tsx";
import { AddKey } from "../components/add-key.tsx";
import { FactorList } from "../components/factor-list.tsx";
import { RecoveryCodesLeft } from "../components/recovery-codes-left.tsx";
import { RecoveryCodes } from "../components/recovery-codes.tsx";
import { useSecondFactors } from "../components/use-second-factors.ts";
import { MySecondFactorsDocument, type SecondFactorKind } from "../gql/graphql.ts";
import { secondFactorsMessages } from "../messages.ts";

export const preload = () => preloadQuery(MySecondFactorsDocument, {});

/** « Sécurité du compte »: apps, keys and recovery codes. */
export function SecurityPage() {
  const m = useMessages(secondFactorsMessages);
  const { user } = usePageQuery(MySecondFactorsDocument, {}).viewer;
  const factors = useSecondFactors();
  const [adding, setAdding] = useState<SecondFactorKind | null>(null);
  const [act, setAct] = useState<FactorAct | null>(null);
  const [done, setDone] = useState<string | null>(null);
  if (!user) throw new RequestError("UNAUTHENTICATED");
  /** Closes what was open once the server accepted, and says so. */
  const settled =
    (text: string): Settled =>
    (problems) => {
      if (problems.length > 0) return problems;
      setAdding(null);
      setAct(null);
      setDone(text);
      return [];
    };
  const [saved, changed] = [settled(m.saved), settled(m.changed)];
  const startAdding = (kind: SecondFactorKind) => {
    factors.forgetCodes();
    setDone(null);
    setAdding(kind);
  };
  return (
    <Page title={m.title} lead={m.intro}>
      <p>
        <TextLink to="/mon-compte">{m.back}</TextLink>
      </p>
      {done !== null && <Done text={done} />}
      {factors.codes && <RecoveryCodes codes={factors.codes} onDone={factors.forgetCodes} />}
      <Section title={m.factors.title}>
        <FactorList factors={user.secondFactors} onAct={(action, factor) => setAct({ action, factor })} />
      </Section>
      <Section title={adding ? m.choice.add[adding] : m.choice.title}>
        {adding === null && <AddFactor onChoose={startAdding} />}
        {adding !== null && <Adding kind={adding} factors={factors} onSaved={saved} onCancel={() => setAdding(null)} />}
      </Section>
      <Section title={m.codes.title}>
        <RecoveryCodesLeft count={user.recoveryCodesLeft} onRenew={async () => saved(await factors.renew())} />
      </Section>
      {act && (
        <ActOnFactor
          act={act}
          onRename={async (input) => changed(await factors.rename(input))}
          onPrefer={async (id) => changed(await factors.prefer(id))}
          onRemove={async (id) => saved(await factors.remove(id))}
          onClose={() => setAct(null)}
        />
      )}
    </Page>
  );
}

type Settled = (problems: readonly FormProblem[]) => readonly FormProblem[];

interface AddingProps {
  readonly kind: SecondFactorKind;
  readonly factors: ReturnType<typeof useSecondFactors>;
  readonly onSaved: Settled;
  readonly onCancel: () => void;
}

function Adding({ kind, factors, onSaved, onCancel }: AddingProps) {
  return (
    <div className="narrow">
      {kind === "TOTP" ? (
        <AddAuthenticator
          onStart={factors.startApp}
          onConfirm={async (input) => onSaved(await factors.confirmApp(input))}
          onCancel={onCancel}
        />
      ) : (
        <AddKey kind={kind} onSubmit={async (input) => onSaved(await factors.addKey(input))} onCancel={onCancel} />
      )}
    </div>
  );
}

function Done({ text }: { text: string }) {
  return (
    <Alert severity="success" live>
      <p>{text}</p>
    </Alert>
  );
}
