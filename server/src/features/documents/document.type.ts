import type { DocumentKind } from "@portail-tic/shared/documents/document-limits";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { registerEnum } from "../../platform/graphql/register-enum.ts";
import { DateTimeScalar } from "../../platform/graphql/scalars/output-scalars.ts";
import type { ScanStatus } from "./document.entity.ts";

export const documentKindEnum = registerEnum<DocumentKind>(
  "DocumentKind",
  { INVOICE: "A supplier's invoice.", RIB: "Proof of a bank account.", OTHER: "Any other piece of a request." },
  "What a file is for.",
);

export const scanStatusEnum = registerEnum<ScanStatus>(
  "ScanStatus",
  {
    PENDING: "Waiting for its check; not downloadable yet.",
    CLEAN: "Checked, nothing found.",
    INFECTED: "Refused by the scanner; never downloadable.",
    NOT_SCANNED: "Nobody checked it: this installation has no scanner.",
  },
  "What the antivirus said of a file.",
);

@ObjectType({ description: "A file kept for a structure (FR: pièce jointe, justificatif, facture)." })
export class Document {
  @Field(() => ID, { description: "Identifier; ask createDocumentLink for its content." })
  id!: string;
  @Field(() => documentKindEnum, { description: "What it is for." })
  kind!: DocumentKind;
  @Field(() => String, { description: "Name given by the person who sent it." })
  fileName!: string;
  @Field(() => String, { description: "What its bytes are: application/pdf, image/jpeg or image/png." })
  mediaType!: string;
  @Field(() => Int, { description: "Size in bytes." })
  byteSize!: number;
  @Field(() => String, { description: "SHA-256 of its bytes, hexadecimal." })
  sha256!: string;
  @Field(() => scanStatusEnum, { description: "What the antivirus said." })
  scanStatus!: ScanStatus;
  @Field(() => DateTimeScalar, { description: "When it was sent." })
  createdAt!: Date;
}
