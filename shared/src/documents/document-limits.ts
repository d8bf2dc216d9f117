/** Kinds of files a structure keeps. */
export const DOCUMENT_KINDS = ["INVOICE", "RIB", "OTHER"] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** What the bytes of a file may be, whatever its name says. Source: domain notes, section 3. */
export const ACCEPTED_MEDIA_TYPES = ["application/pdf", "image/jpeg", "image/png"] as const;

/** An e-invoice, where an import takes it and nowhere else. */
export const E_INVOICE_MEDIA_TYPE = "application/xml";

export type AcceptedMediaType = (typeof ACCEPTED_MEDIA_TYPES)[number] | typeof E_INVOICE_MEDIA_TYPE;

/** 10 Mo per file, in bytes. Source: domain notes, section 3. */
export const MAX_FILE_BYTES = 10_000_000;

/** Characters of a file name. */
export const MAX_FILE_NAME_LENGTH = 200;
