/** Kinds of files a structure keeps. */
export const DOCUMENT_KINDS = ["INVOICE", "RIB", "OTHER"] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** What the bytes of a file may be, whatever its name says. Source: domain notes, section 3. */
export const ACCEPTED_MEDIA_TYPES = ["application/pdf", "image/jpeg", "image/png"] as const;
export type AcceptedMediaType = (typeof ACCEPTED_MEDIA_TYPES)[number];

/** 10 Mo per file, in bytes. Source: domain notes, section 3. */
export const MAX_FILE_BYTES = 10_000_000;

/** Files in one operation. */
export const MAX_FILES_PER_OPERATION = 5;

/** Characters of a file name. */
export const MAX_FILE_NAME_LENGTH = 200;

/** Bytes a structure may add in one calendar year. */
export const YEARLY_QUOTA_BYTES = 2_000_000_000;

/** Seconds a download link stays good. */
export const DOWNLOAD_LINK_SECONDS = 60;
