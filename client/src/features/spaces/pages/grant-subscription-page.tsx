import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { useMutate } from "../../../lib/use-mutate.ts";
import { useToday } from "../../../lib/use-today.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Form } from "../../../ui/form/form.tsx";
import { SelectField } from "../../../ui/form/select-field.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { SubscriptionFields, type SubscriptionValues } from "../components/subscription-form.tsx";
import { GrantSpaceSubscriptionDocument, SpaceChoicesDocument, type GrantSpaceSubscriptionInput } from "../gql/graphql.ts";
import { spacesMessages } from "../messages.ts";

export const preload = ({ search }: { search: { structure?: string } }) =>
  preloadQuery(SpaceChoicesDocument, { id: search.structure ?? "" });

/** A manager gives a member a subscription without waiting for a request. */
export function GrantSubscriptionPage() {
  const m = useMessages(spacesMessages).grant;
  const { membershipId } = useParams({ from: "/authed/espaces/accorder/$membershipId" });
  const { structure: id = "" } = useSearch({ from: "/authed/espaces/accorder/$membershipId" });
  const { structure } = usePageQuery(SpaceChoicesDocument, { id });
  const navigate = useNavigate();
  const mutate = useMutate();
  const first = structure.spaces[0];
  const startsOn = useToday();
  const form = useSchemaForm<SubscriptionValues & GrantSpaceSubscriptionInput>({
    schema: () => import("@portail-tic/shared/spaces/space.schema").then((file) => file.grantSpaceSubscriptionSchema),
    defaultValues: {
      membershipId,
      spaceCode: first?.space.code ?? "",
      access: first?.ceiling ?? "READ",
      startsOn,
      endsOn: "",
    },
  });
  const grant = async (input: GrantSpaceSubscriptionInput) => {
    const { problems } = (await mutate(GrantSpaceSubscriptionDocument, { input }, { refetchQueries: "active" })).grantSpaceSubscription;
    if (problems.length === 0) setTimeout(() => void navigate({ to: "/organisation/structures/$id/membres", params: { id } }));
    return problems;
  };
  return (
    <Page title={m.title} lead={m.intro(structure.name)} narrow>
      <Form form={form} onSubmit={grant} hideRequiredNote>
        <SelectField
          form={form}
          name="spaceCode"
          label={m.space}
          choices={structure.spaces.map(({ space }) => ({ value: space.code, label: space.name }))}
        />
        <SubscriptionFields form={form} ceiling={first?.ceiling ?? "READ"} />
        <SubmitButton form={form}>{m.submit}</SubmitButton>
      </Form>
      <p className="fr-mt-4w">
        <TextLink to="/organisation/structures/$id/membres" params={{ id }}>
          {m.back}
        </TextLink>
      </p>
    </Page>
  );
}
