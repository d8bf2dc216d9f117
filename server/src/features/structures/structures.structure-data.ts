import type { StructureData } from "../../platform/personal-data/structure-data.ts";

/** What describes the structure itself. */
export const structuresStructureData: StructureData = {
  files: [
    {
      name: "structure",
      about: { fr: "La structure : identité, adresse, catégorie, PACAGE.", en: "The structure: identity, address, category, PACAGE." },
      sql: `select siret, siren, name, status, legal_form_code as "legalFormCode", naf_code as "nafCode", rcs_number as "rcsNumber",
        vat_number as "vatNumber", kind, email, tax_regime as "taxRegime", address, address_complement1 as "addressComplement1",
        address_complement2 as "addressComplement2", postal_code as "postalCode", town, commune_code as "communeCode", departement, main_departement as "mainDepartement", country, phone,
        beneficiary_category_code as "beneficiaryCategoryCode", pacage, is_management_center as "isManagementCenter",
        directory_status as "directoryStatus", establishment_closed_on as "establishmentClosedOn", created_at as "createdAt"
        from structure where id = $1`,
    },
  ],
};
