import { taxRegimeName } from "@portail-tic/shared/structures/tax-regimes";
import { useFormats } from "../../../i18n/formats.ts";
import { useLocale, useMessages } from "../../../i18n/locale-provider.tsx";
import { DescriptionList } from "../../../ui/description-list.tsx";
import { Section } from "../../../ui/page.tsx";
import { accessMessages } from "../../access/index.ts";
import type { StructureDetailFragment } from "../gql/graphql.ts";
import { legalFormName, structureKind } from "../legal-forms.ts";
import { structuresMessages } from "../messages.ts";

/** Informations générales, Adresse postale, Informations demandes de remboursement: the blocks of the guides. */
export function StructureBlocks({ structure }: { structure: StructureDetailFragment }) {
  const messages = useMessages(structuresMessages);
  const rights = useMessages(accessMessages);
  const m = messages.detail;
  const { locale } = useLocale();
  const kind = structureKind(structure);
  const { siret } = useFormats();
  return (
    <>
      <Section title={m.general}>
        <DescriptionList
          items={[
            { term: m.siret, value: siret(structure.siret) },
            { term: m.siren, value: structure.siren },
            { term: m.role, value: structure.myRole && rights.roles[structure.myRole] },
            { term: m.status, value: messages.statuses[structure.status] },
            { term: m.directory, value: m.directoryStatuses[structure.directoryStatus] },
            { term: m.rcsNumber, value: structure.rcsNumber },
            { term: m.vatNumber, value: structure.vatNumber },
            { term: m.kind, value: kind && m.kinds[kind] },
            { term: m.legalForm, value: legalFormName(structure.legalFormCode) },
            { term: m.nafCode, value: structure.nafCode },
            { term: m.email, value: structure.email },
            { term: m.taxRegime, value: taxRegimeName(structure.taxRegime, locale) },
          ]}
        />
      </Section>
      <Section title={m.postal}>
        <DescriptionList
          items={[
            {
              term: m.address,
              value: [structure.address, structure.addressComplement1, structure.addressComplement2].filter(Boolean).join(", "),
            },
            { term: m.town, value: `${structure.postalCode} ${structure.town}` },
            { term: m.country, value: structure.country === "FR" ? m.france : structure.country },
            { term: m.phone, value: structure.phone },
          ]}
        />
      </Section>
      <Section title={m.refunds}>
        <DescriptionList
          items={[
            { term: m.category, value: structure.beneficiaryCategory?.name },
            { term: m.pacage, value: structure.pacage },
            ...(structure.mainDepartement ? [{ term: m.mainDepartement, value: structure.mainDepartement }] : []),
            { term: m.isManagementCenter, value: structure.isManagementCenter ? m.yes : m.no },
          ]}
        />
      </Section>
    </>
  );
}
