import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { DescriptionList } from "../../../ui/description-list.tsx";
import { refundsMessages } from "../../refunds/index.ts";
import type { InstructedRequestFragment } from "../gql/graphql.ts";
import { instructionMessages } from "../messages.ts";

/** What the office checks about the structure. */
export function StructureFacts({ structure }: { structure: InstructedRequestFragment["structure"] }) {
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
