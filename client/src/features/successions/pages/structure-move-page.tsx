import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink, TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { companyMessages, lookUpCompany, refusalOf, type CompanyAnswer } from "../../structures/index.ts";
import { ConfirmMove } from "../components/confirm-move.tsx";
import { MoveForm, type Move } from "../components/move-form.tsx";
import { StructureMoveDocument, type StructureMoveQuery } from "../gql/graphql.ts";
import { successionsMessages } from "../messages.ts";

export const preload = ({ params }: { params: { id: string } }) => preloadQuery(StructureMoveDocument, params);

/** « Changement de SIRET »: the new one is checked, what will follow is read, then it is declared. */
export function StructureMovePage() {
  const m = useMessages(successionsMessages);
  const { siret } = useFormats();
  const { id } = useParams({ from: "/authed/organisation/structures/$id/changement-de-siret" });
  const { structure } = usePageQuery(StructureMoveDocument, { id });
  const hasMoved = structure.successor !== null;
  return (
    <Page title={m.title(structure.name)} lead={hasMoved ? undefined : m.lead} narrow>
      {structure.successor ? (
        <MovedTo successor={structure.successor} />
      ) : structure.allowedActions.includes("DECLARE_SUCCESSION") ? (
        <>
          <p>
            {m.former} : <strong className="nowrap">{siret(structure.siret)}</strong>
          </p>
          <DeclareMove structure={structure} />
          <p className="fr-mt-3w fr-text--sm">{m.takeover}</p>
        </>
      ) : (
        <Alert severity="info">
          <p>{m.notAllowed}</p>
        </Alert>
      )}
      <p className="fr-mt-4w">
        <TextLink to="/organisation/structures/$id" params={{ id }}>
          {m.back}
        </TextLink>
      </p>
    </Page>
  );
}

/** Two steps; what was typed is still there when one goes back. */
function DeclareMove({ structure }: { structure: StructureMoveQuery["structure"] }) {
  const { titles } = useMessages(companyMessages);
  const [move, setMove] = useState<Move | null>(null);
  const [answer, setAnswer] = useState<CompanyAnswer | null>(null);
  const check = async (typed: Move) => {
    const found = await lookUpCompany(typed.siret);
    const refusal = refusalOf(found);
    if (refusal) return [{ code: refusal, path: ["siret"], message: found.problem?.message ?? titles[refusal] }];
    setMove({ ...typed, siret: found.company?.siret ?? typed.siret.replace(/\D/g, "") });
    setAnswer(found);
    return [];
  };
  if (move === null || answer === null) return <MoveForm formerSiret={structure.siret} typed={move} onCheck={check} />;
  return <ConfirmMove structure={structure} move={move} answer={answer} onCorrect={() => setAnswer(null)} />;
}

function MovedTo({ successor }: { successor: NonNullable<StructureMoveQuery["structure"]["successor"]> }) {
  const m = useMessages(successionsMessages);
  const { siret, date } = useFormats();
  return (
    <>
      <Alert severity="success" live>
        <p>{m.moved(siret(successor.siret), date(successor.movedOn))}</p>
      </Alert>
      {successor.structureId && (
        <ButtonLink to="/organisation/structures/$id" params={{ id: successor.structureId }}>
          {m.seeNew}
        </ButtonLink>
      )}
    </>
  );
}
