import { useMessages } from "../../../i18n/locale-provider.tsx";
import { ButtonRow } from "../../../ui/button.tsx";
import { ButtonLink } from "../../../ui/link.tsx";
import type { StructureQuery } from "../gql/graphql.ts";
import { structuresMessages } from "../messages.ts";

type Structure = StructureQuery["structure"];

/** The request types of « Gérer une structure », and the places around it: those the viewer may use. */
export function StructureActions({ structure }: { structure: Structure }) {
  const m = useMessages(structuresMessages).detail;
  const { id } = structure;
  const may = (action: Structure["allowedActions"][number]) => structure.allowedActions.includes(action);
  return (
    <ButtonRow>
      {may("UPDATE") && (
        <ButtonLink to="/organisation/structures/$id/modifier" params={{ id }}>
          {m.edit}
        </ButtonLink>
      )}
      {may("UPDATE") && (
        <ButtonLink to="/organisation/structures/$id/repertoire" params={{ id }} priority="secondary">
          {m.refresh}
        </ButtonLink>
      )}
      <ButtonLink to="/organisation/structures/$id/membres" params={{ id }} priority="secondary">
        {m.members}
      </ButtonLink>
      <ButtonLink to="/organisation/structures/$id/services" params={{ id }} priority="secondary">
        {m.services}
      </ButtonLink>
      {may("READ_JOURNAL") && (
        <ButtonLink to="/organisation/structures/$id/journal" params={{ id }} priority="secondary">
          {m.journal}
        </ButtonLink>
      )}
      {may("READ_FIGURES") && (
        <ButtonLink to="/organisation/structures/$id/chiffres" params={{ id }} priority="secondary">
          {m.figures}
        </ButtonLink>
      )}
      {may("DECLARE_SUCCESSION") && !structure.successor && (
        <ButtonLink to="/organisation/structures/$id/changement-de-siret" params={{ id }} priority="secondary">
          {m.changeSiret}
        </ButtonLink>
      )}
      <ButtonLink to="/organisation/coordonnees-bancaires" search={{ structure: id }} priority="secondary">
        {m.bankAccounts}
      </ButtonLink>
    </ButtonRow>
  );
}
