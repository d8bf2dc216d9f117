import type { ImportStatus } from "@portail-tic/shared/refunds/import-refund-lines.schema";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { registerEnum } from "../../platform/graphql/register-enum.ts";
import { Problem } from "../../platform/problems/problem.type.ts";
import type { ImportKind } from "./read-import-source.ts";

export const importKindEnum = registerEnum<ImportKind>(
  "ImportKind",
  { E_INVOICE: "A PDF or an XML file that carries an invoice.", TABLE: "A CSV file." },
  "What an imported file was taken for, by its content.",
);

export const importStatusEnum = registerEnum<ImportStatus>(
  "ImportStatus",
  {
    IMPORTED: "A line of the draft now.",
    TO_REVIEW: "A line of the draft now; its remarks say what to look at.",
    TO_CORRECT: "Not kept; its remarks say why, its values can be corrected and saved as a line.",
    IGNORED: "Nothing to claim, or in the draft already: nothing to do.",
  },
  "What became of a row of a table or of a line of an e-invoice.",
);

@ObjectType({ description: "What was read of a line, to be corrected; texts as they were found." })
export class ImportedValues {
  @Field(() => String, { description: "Code of the product; empty when unknown." })
  productCode!: string;
  @Field(() => String, { description: "Number of the invoice." })
  invoiceNumber!: string;
  @Field(() => String, { description: "Who delivered." })
  supplier!: string;
  @Field(() => String, { description: "Delivery date." })
  deliveryDate!: string;
  @Field(() => String, { description: "Quantity." })
  quantity!: string;
  @Field(() => String, { description: "Unit of the quantity; empty when unknown." })
  unit!: string;
  @Field(() => Boolean, { description: "Was the reduced price billed already?" })
  withAttestation!: boolean;
}

@ObjectType({ description: "What became of one row of a table, or of one line of an e-invoice." })
export class ImportedRow {
  @Field(() => Int, { description: "Row of the table as a spreadsheet numbers it, or rank of the line in its invoice." })
  place!: number;
  @Field(() => String, { description: "What the file says there." })
  label!: string;
  @Field(() => importStatusEnum, { description: "What became of it." })
  status!: ImportStatus;
  @Field(() => ID, { nullable: true, description: "The line of the draft it became." })
  lineId!: string | null;
  @Field(() => [Problem], { description: "Why it was left out, or what to look at; the path is the field." })
  remarks!: Problem[];
  @Field(() => ImportedValues, { description: "What was read." })
  values!: ImportedValues;
}

@ObjectType({ description: "How many rows or lines became what." })
export class ImportCounts {
  @Field(() => Int, { description: "Lines of the draft without a remark." })
  imported!: number;
  @Field(() => Int, { description: "Lines of the draft to look at." })
  toReview!: number;
  @Field(() => Int, { description: "Left out, to correct." })
  toCorrect!: number;
  @Field(() => Int, { description: "Nothing to do." })
  ignored!: number;
}

@ObjectType({ description: "What one imported file gave." })
export class ImportedFile {
  @Field(() => String, { description: "Its name." })
  fileName!: string;
  @Field(() => importKindEnum, { description: "What it was taken for." })
  kind!: ImportKind;
  @Field(() => [Problem], { description: "Why nothing of it was read; empty when it was." })
  problems!: Problem[];
  @Field(() => ID, { nullable: true, description: "The file as it was kept, for the invoice of its lines." })
  documentId!: string | null;
  @Field(() => ImportCounts, { description: "How many became what." })
  counts!: ImportCounts;
  @Field(() => [ImportedRow], { description: "The first 100, those to correct before those to review, the ignored and the imported." })
  rows!: ImportedRow[];
  @Field(() => String, {
    nullable: true,
    description: "A CSV text of all the rows to correct, with what is wrong in a last column; null when there is none, and for e-invoices.",
  })
  correctionTable!: string | null;
}
