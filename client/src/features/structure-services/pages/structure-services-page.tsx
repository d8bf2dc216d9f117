import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Button } from "../../../ui/button.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { ServiceForm, type Service } from "../components/service-form.tsx";
import { StructureServicesDocument } from "../gql/graphql.ts";
import { structureServicesMessages } from "../messages.ts";

export const preload = ({ params }: { params: { id: string } }) => preloadQuery(StructureServicesDocument, params);

/** The services of a structure; its managers add, change and close them here. */
export function StructureServicesPage() {
  const m = useMessages(structureServicesMessages);
  const { id } = useParams({ from: "/authed/organisation/structures/$id/services" });
  const { structure } = usePageQuery(StructureServicesDocument, { id });
  const [editing, setEditing] = useState<Service | "new" | null>(null);
  const [isSaved, setSaved] = useState(false);
  const mayManage = structure.allowedActions.includes("MANAGE_SERVICES");
  const edit = (service: Service | "new") => {
    setSaved(false);
    setEditing(service);
  };
  return (
    <Page title={m.title(structure.name)} lead={m.lead}>
      {isSaved && (
        <Alert severity="success" live>
          <p>{m.saved}</p>
        </Alert>
      )}
      {mayManage && (
        <div className="fr-mb-4w">
          <Button onClick={() => edit("new")}>{m.add}</Button>
        </div>
      )}
      {structure.services.length === 0 ? (
        <EmptyState title={m.empty}>{mayManage && <p>{m.emptyHelp}</p>}</EmptyState>
      ) : (
        <ServiceTable services={structure.services} onChange={mayManage ? edit : null} />
      )}
      {editing !== null && (
        <ServiceForm
          structureId={id}
          service={editing === "new" ? null : editing}
          onSaved={() => {
            setEditing(null);
            setSaved(true);
          }}
          onClose={() => setEditing(null)}
        />
      )}
      <p>
        <TextLink to="/organisation/structures/$id" params={{ id }}>
          {m.back}
        </TextLink>
      </p>
    </Page>
  );
}

interface ServiceTableProps {
  readonly services: readonly Service[];
  /** Null for whoever may not change them. */
  readonly onChange: ((service: Service) => void) | null;
}

function ServiceTable({ services, onChange }: ServiceTableProps) {
  const m = useMessages(structureServicesMessages);
  const { date } = useFormats();
  return (
    <DataTable
      caption={m.caption}
      rows={services}
      rowKey={(service) => service.id}
      columns={[
        { id: "name", header: m.name, rowHeader: true, cell: ({ name }) => name },
        { id: "code", header: m.code, cell: ({ code }) => <span className="nowrap">{code}</span> },
        { id: "from", header: m.startsOn, cell: ({ startsOn }) => <span className="nowrap">{date(startsOn)}</span> },
        { id: "to", header: m.endsOn, cell: ({ endsOn }) => <span className="nowrap">{endsOn ? date(endsOn) : m.goesOn}</span> },
        {
          id: "actions",
          header: m.actions,
          hideHeader: true,
          cell: (service) =>
            onChange && (
              <Button priority="tertiary" size="sm" aria-label={m.changeName(service.name)} onClick={() => onChange(service)}>
                {m.change}
              </Button>
            ),
        },
      ]}
    />
  );
}
