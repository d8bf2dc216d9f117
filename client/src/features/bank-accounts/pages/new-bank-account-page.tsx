import { useNavigate, useRouter, useSearch } from "@tanstack/react-router";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { useStepUp } from "../../../lib/step-up.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Page } from "../../../ui/page.tsx";
import { searchStructures, structureChoice } from "../../structures/index.ts";
import { BankAccountForm } from "../components/bank-account-form.tsx";
import { AddBankAccountDocument, BankAccountsDocument, BankStructuresDocument, type AddBankAccountInput } from "../gql/graphql.ts";
import { bankAccountsMessages } from "../messages.ts";

interface NewBankAccountSearch {
  readonly structure?: string;
}

const findStructures = searchStructures("STRUCTURE_READ");

export const preload = async ({ search }: { search: NewBankAccountSearch }) => {
  await Promise.all([
    preloadQuery(BankStructuresDocument, {}),
    search.structure && preloadQuery(BankAccountsDocument, { structureId: search.structure }),
  ]);
};

/** « Créer une coordonnée bancaire ». */
export function NewBankAccountPage() {
  const { structure } = useSearch({ from: "/authed/organisation/coordonnees-bancaires/nouvelle" });
  return structure ? <ForKnownStructure structureId={structure} /> : <ForAnyStructure />;
}

function ForKnownStructure({ structureId }: { structureId: string }) {
  const { structure } = usePageQuery(BankAccountsDocument, { structureId });
  return <NewBankAccount structure={structure} />;
}

function ForAnyStructure() {
  const { edges, totalCount } = usePageQuery(BankStructuresDocument, {}).structures;
  return <NewBankAccount structure={totalCount === 1 ? edges[0]?.node : undefined} />;
}

/** Back to where the person came from (a request being written), or to the list. */
function useLeave() {
  const { retour } = useSearch({ from: "/authed/organisation/coordonnees-bancaires/nouvelle" });
  const navigate = useNavigate();
  const router = useRouter();
  return (structure: string | undefined, added?: string) => {
    if (retour) return router.history.push(retour);
    const search = { ...(structure ? { structure } : {}), ...(added ? { ajoute: added } : {}) };
    return void navigate({ to: "/organisation/coordonnees-bancaires", search });
  };
}

function NewBankAccount({ structure }: { structure: { id: string; name: string; siret: string } | undefined }) {
  const m = useMessages(bankAccountsMessages).form;
  const mutate = useMutate();
  const withStepUp = useStepUp();
  const leave = useLeave();
  const add = async (input: AddBankAccountInput) => {
    const answer = await withStepUp(async () => (await mutate(AddBankAccountDocument, { input })).addBankAccount);
    if (answer.bankAccount) leave(input.structureId, input.label);
    return answer.problems;
  };
  return (
    <Page title={m.title} lead={m.lead} narrow>
      <BankAccountForm
        structure={structure && structureChoice(structure)}
        search={findStructures}
        onSubmit={add}
        onCancel={() => leave(structure?.id)}
      />
    </Page>
  );
}
