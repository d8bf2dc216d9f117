import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Button } from "../../../ui/button.tsx";
import { ConfirmAct } from "../../../ui/confirm-act.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Page, Section } from "../../../ui/page.tsx";
import { closingMessages } from "../closing-messages.ts";
import { DataExport } from "../components/data-export.tsx";
import { OpenThings } from "../components/open-things.tsx";
import { useClosing } from "../components/use-closing.ts";
import { StructureClosingDocument, type StructureClosingQuery } from "../gql/graphql.ts";

export const preload = ({ params }: { params: { id: string } }) => preloadQuery(StructureClosingDocument, params);

/** « Fermer une structure »: what it means, the copy, what is still open, then the act. */
export function CloseStructurePage() {
  const m = useMessages(closingMessages);
  const { id } = useParams({ from: "/authed/organisation/structures/$id/fermer" });
  const { structure } = usePageQuery(StructureClosingDocument, { id });
  return (
    <Page title={m.title(structure.name)} narrow>
      {structure.allowedActions.includes("DEACTIVATE") ? (
        <Closing structure={structure} />
      ) : (
        <Alert severity="info">
          <p>{m.notAllowed}</p>
        </Alert>
      )}
      <p>
        <TextLink to="/organisation/structures/$id" params={{ id }}>
          {m.back}
        </TextLink>
      </p>
    </Page>
  );
}

function Closing({ structure }: { structure: StructureClosingQuery["structure"] }) {
  const m = useMessages(closingMessages);
  const act = useClosing(structure.id);
  const [isAsking, setAsking] = useState(false);
  const { dataExport, deactivationObstacles } = structure;
  const isBeingPrepared = dataExport?.status === "ASKED" || dataExport?.status === "PREPARING";
  return (
    <>
      <Section title={m.meaning}>
        <ul>
          {m.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </Section>
      <DataExport
        dataExport={dataExport ?? null}
        mayAsk={!isBeingPrepared}
        mayDownload={dataExport?.status === "READY"}
        words={m.copy}
        onAsk={act.requestExport}
        poll={act.readProgress}
        askLink={act.exportLink}
      />
      <Section title={m.settle}>
        <OpenThings
          structureId={structure.id}
          obstacles={deactivationObstacles.filter(({ problem }) => problem.code !== "STRUCTURE_HAS_NO_EXPORT")}
        />
      </Section>
      <Section title={m.close}>
        {deactivationObstacles.length > 0 ? <p>{m.notYet}</p> : <Button onClick={() => setAsking(true)}>{m.confirm}</Button>}
      </Section>
      {isAsking && <ConfirmAct texts={m.asking(structure.name)} onConfirm={act.close} onClose={() => setAsking(false)} />}
    </>
  );
}
