import type { StructureData } from "../../platform/personal-data/structure-data.ts";

/** Invoices and proofs, with their bytes. */
export const documentsStructureData: StructureData = {
  files: [
    {
      name: "documents",
      about: {
        fr: "Les fichiers de la structure, dans le dossier « documents » sous le même identifiant.",
        en: "The files of the structure, in the folder “documents” under the same identifier.",
      },
      sql: `select d.id, d.kind, d.file_name as "fileName", d.media_type as "mediaType", d.byte_size as "byteSize",
        encode(d.sha256, 'hex') as sha256, d.created_at as "createdAt", d.scan_status in ('CLEAN', 'NOT_SCANNED') as "isIncluded"
        from document d where d.structure_id = $1 order by d.created_at, d.id`,
    },
  ],
  documents: `select d.id, d.file_name as "fileName", d.storage_key as "storageKey" from document d
    where d.structure_id = $1 and d.scan_status in ('CLEAN', 'NOT_SCANNED') order by d.created_at, d.id`,
};
