import { useParams } from "@tanstack/react-router";
import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { useStepUp } from "../../../lib/step-up.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Said } from "../../../ui/said.tsx";
import { OfficeForm } from "../components/office-form.tsx";
import { OfficesDocument, UpdateOfficeDocument, type UpdateOfficeInput } from "../gql/graphql.ts";
import { officeMessages } from "../office-messages.ts";

export const preload = () => preloadQuery(OfficesDocument, {});

/** One office: which départements it serves, and when a decision takes two officers. */
export function OfficePage() {
  const m = useMessages(officeMessages);
  const { id } = useParams({ from: "/authed/administration/console/services/$id" });
  const { offices } = usePageQuery(OfficesDocument, {});
  const mutate = useMutate();
  const withStepUp = useStepUp();
  const [said, setSaid] = useState<string | null>(null);
  const office = offices.find((one) => one.id === id);
  const save = async (input: UpdateOfficeInput) => {
    setSaid(null);
    const refresh = { refetchQueries: [OfficesDocument] };
    const { problems } = await withStepUp(async () => (await mutate(UpdateOfficeDocument, { input }, refresh)).updateOffice);
    if (problems.length === 0) setSaid(m.saved);
    return problems;
  };
  return (
    <Page title={office?.name ?? m.title}>
      <Said text={said} />
      {!office && <p>{m.unknown}</p>}
      {office?.settings && <OfficeForm key={office.settings.version} id={id} settings={office.settings} onSubmit={save} />}
      <p className="fr-mt-3w">
        <TextLink to="/console/services">{m.back}</TextLink>
      </p>
    </Page>
  );
}
