import { useNavigate, useParams } from "@tanstack/react-router";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { useMutate } from "../../../lib/use-mutate.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Alert } from "../../../ui/alert.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { StructureForm } from "../components/structure-form.tsx";
import { EditStructureDocument, UpdateStructureDocument, type UpdateStructureInput } from "../gql/graphql.ts";
import { structuresMessages } from "../messages.ts";

export const preload = ({ params }: { params: { id: string } }) => preloadQuery(EditStructureDocument, params);

/** « Modifier une structure »: effective at once; a colleague's change in between is told, never overwritten. */
export function EditStructurePage() {
  const m = useMessages(structuresMessages).edit;
  const { id } = useParams({ from: "/authed/organisation/structures/$id/modifier" });
  const { structure, beneficiaryCategories } = usePageQuery(EditStructureDocument, { id });
  const navigate = useNavigate();
  const mutate = useMutate();
  const save = async (input: UpdateStructureInput) => {
    const { structure: saved, problems } = (await mutate(UpdateStructureDocument, { input })).updateStructure;
    // After the form has taken the answer in: until then it would ask whether to leave unsaved work.
    if (saved) setTimeout(() => void navigate({ to: "/organisation/structures/$id", params: { id } }));
    return problems;
  };
  return (
    <Page title={m.title(structure.name)} narrow>
      {structure.allowedActions.includes("UPDATE") ? (
        <StructureForm structure={structure} categories={beneficiaryCategories} onSubmit={save} />
      ) : (
        <Alert severity="info">
          <p>{m.notAllowed}</p>
        </Alert>
      )}
      <p className="fr-mt-4w">
        <TextLink to="/organisation/structures/$id" params={{ id }}>
          {m.cancel}
        </TextLink>
      </p>
    </Page>
  );
}
