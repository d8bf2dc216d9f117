import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { DescriptionList } from "../../../ui/description-list.tsx";
import type { RefundReviewPageQuery } from "../gql/graphql.ts";
import { instructionMessages } from "../instruction-messages.ts";
import { refundsMessages } from "../messages.ts";

/** What the office checks about the structure. */
export function StructureFacts({ structure }: { structure: RefundReviewPageQuery["refundRequest"]["structure"] }) {
  const m = useMessages(instructionMessages).review;
  const { yes, no } = useMessages(refundsMessages);
  const { siret } = useFormats();
  return (
    <DescriptionList
      items={[
        { term: m.structure, value: structure.name },
        { term: m.siret, value: siret(structure.siret) },
        { term: m.address, value: `${structure.address}, ${structure.postalCode} ${structure.town}` },
        { term: m.legalForm, value: structure.legalFormCode },
        { term: m.activity, value: structure.nafCode },
        { term: m.directory, value: m.directoryStates[structure.directoryStatus] },
        ...(structure.managementProof ? [{ term: m.managementProof, value: m.managementProofs[structure.managementProof] }] : []),
        { term: m.managementCenter, value: structure.isManagementCenter ? yes : no },
      ]}
    />
  );
}
