import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { DescriptionList } from "../../../ui/description-list.tsx";
import { FormerRequestDocument } from "../gql/graphql.ts";
import { attachmentsMessages } from "../messages.ts";
import { AskMembershipForm } from "./ask-membership-form.tsx";
import type { CatalogueSpace } from "./wanted-spaces.ts";

/** « Redemander »: the form as it was sent the last time. */
export function AskAgain({ approvalId, catalogue }: { approvalId: string; catalogue: readonly CatalogueSpace[] }) {
  const m = useMessages(attachmentsMessages).join;
  const { siret } = useFormats();
  const { approval } = usePageQuery(FormerRequestDocument, { id: approvalId });
  const { structure, membership, comment, spaceSubscriptions } = approval;
  const former = {
    role: membership?.requestedRole ?? "MEMBER",
    serviceCode: membership?.requestedServiceCode ?? "",
    comment,
    spaces: spaceSubscriptions.map(({ space, requestedAccess, requestedEndsOn }) => ({
      spaceCode: space.code,
      access: requestedAccess,
      endsOn: requestedEndsOn ?? "",
    })),
  };
  return (
    <>
      <p>{m.asBefore}</p>
      <DescriptionList items={[{ term: m.structure, value: `${structure.name}, SIRET ${siret(structure.siret)}` }]} />
      <AskMembershipForm siret={structure.siret} catalogue={catalogue} former={former} />
    </>
  );
}
