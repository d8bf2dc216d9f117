import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { structureChoice } from "../../structures/index.ts";
import { ArchiveAccount } from "../components/archive-account.tsx";
import { BankAccountTable } from "../components/bank-account-table.tsx";
import { StructurePicker } from "../components/structure-picker.tsx";
import { BankAccountsDocument, BankStructuresDocument, type BankAccountRowFragment } from "../gql/graphql.ts";
import { bankAccountsMessages } from "../messages.ts";

interface BankAccountsSearch {
  readonly structure?: string;
  readonly ajoute?: string;
}

/** The structure the page is about: the one in the address, or the only one there is. */
export const preload = async ({ search }: { search: BankAccountsSearch }) => {
  const { edges, totalCount } = (await preloadQuery(BankStructuresDocument, {})).structures;
  const structureId = search.structure ?? (totalCount === 1 ? edges[0]?.node.id : undefined);
  if (structureId) await preloadQuery(BankAccountsDocument, { structureId });
};

/** « Coordonnées bancaires »: the accounts of one structure. */
export function BankAccountsPage() {
  const m = useMessages(bankAccountsMessages).list;
  const search = useSearch({ from: "/authed/organisation/coordonnees-bancaires" });
  const navigate = useNavigate({ from: "/organisation/coordonnees-bancaires" });
  const { edges, totalCount } = usePageQuery(BankStructuresDocument, {}).structures;
  const structureId = search.structure ?? (totalCount === 1 ? edges[0]?.node.id : undefined);
  return (
    <Page title={m.title} lead={m.lead}>
      {search.ajoute && (
        <Alert severity="success" live>
          <p>{m.added(search.ajoute)}</p>
        </Alert>
      )}
      {structureId ? (
        <StructureAccounts
          key={structureId}
          structureId={structureId}
          isAlone={totalCount <= 1}
          onChoose={(structure) => void navigate({ search: { structure } })}
        />
      ) : totalCount === 0 ? (
        <EmptyState title={m.noStructure}>
          <p>{m.noStructureHelp}</p>
          <ButtonLink to="/mes-rattachements/demander">{m.join}</ButtonLink>
        </EmptyState>
      ) : (
        <>
          <StructurePicker chosen={undefined} onChoose={(structure) => void navigate({ search: { structure } })} />
          <p>{m.chooseFirst}</p>
        </>
      )}
    </Page>
  );
}

interface StructureAccountsProps {
  readonly structureId: string;
  readonly isAlone: boolean;
  readonly onChoose: (structureId: string) => void;
}

function StructureAccounts({ structureId, isAlone, onChoose }: StructureAccountsProps) {
  const m = useMessages(bankAccountsMessages).list;
  const { structure } = usePageQuery(BankAccountsDocument, { structureId });
  const [archiving, setArchiving] = useState<BankAccountRowFragment | null>(null);
  const [archived, setArchived] = useState<string | null>(null);
  const canAdd = structure.allowedActions.includes("ADD_BANK_ACCOUNT");
  const addLink = canAdd && (
    <ButtonLink to="/organisation/coordonnees-bancaires/nouvelle" search={{ structure: structureId }} icon="fr-icon-add-line">
      {m.create}
    </ButtonLink>
  );
  return (
    <>
      {!isAlone && <StructurePicker chosen={structureChoice(structure)} onChoose={onChoose} />}
      {structure.bankAccounts.length === 0 ? (
        <EmptyState title={m.empty}>
          <p>{canAdd ? m.emptyHelp : m.emptyReader}</p>
          {addLink}
        </EmptyState>
      ) : (
        <>
          {archived && (
            <Alert severity="success" live>
              <p>{m.archived(archived)}</p>
            </Alert>
          )}
          <p>{addLink}</p>
          <BankAccountTable structureName={structure.name} accounts={structure.bankAccounts} onArchive={setArchiving} />
        </>
      )}
      {archiving && (
        <ArchiveAccount
          account={archiving}
          onDone={() => {
            setArchived(archiving.label);
            setArchiving(null);
          }}
          onClose={() => setArchiving(null)}
        />
      )}
    </>
  );
}
