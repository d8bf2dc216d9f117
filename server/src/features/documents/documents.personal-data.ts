import type { PersonalData } from "../../platform/personal-data/personal-data.ts";

/** May the person still read the files of this structure? Those of a farm one has left are the farm's. The table is `d`. */
const stillReads = `exists (select from access_grant a where a.user_id = $1 and a.structure_id = d.structure_id
  and a.capability = case d.kind when 'RIB' then 'STRUCTURE_MANAGE' else 'TIC_REFUND_READ' end
  and a.valid_from <= $2 and (a.valid_until is null or a.valid_until > $2))`;

/** The files the person sent: listed all, given with their bytes where the right to read them is still held. */
export const documentsPersonalData: PersonalData = {
  columns: {
    "document.uploaded_by": {
      file: "documents",
      atDeletion: "KEEP",
      why: "invoices and proofs belong to the structure, ten years with its requests",
    },
  },
  files: [
    {
      name: "documents",
      about: {
        fr: "Les fichiers que vous avez envoyés. Ceux que vous pouvez encore lire sont dans le dossier « documents », sous le même identifiant.",
        en: "The files you sent. Those you may still read are in the folder “documents”, under the same identifier.",
      },
      sql: `select d.id, d.kind, d.file_name as "fileName", d.media_type as "mediaType", d.byte_size as "byteSize",
        encode(d.sha256, 'hex') as sha256, s.siret as "structureSiret", d.created_at as "createdAt",
        ${stillReads} and d.scan_status in ('CLEAN', 'NOT_SCANNED') as "isIncluded"
        from document d join structure s on s.id = d.structure_id where d.uploaded_by = $1 order by d.created_at, d.id`,
    },
  ],
  documents: `select d.id, d.file_name as "fileName", d.storage_key as "storageKey" from document d
    where d.uploaded_by = $1 and d.scan_status in ('CLEAN', 'NOT_SCANNED') and ${stillReads} order by d.created_at, d.id`,
};
