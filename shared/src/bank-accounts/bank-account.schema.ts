import * as z from "zod/mini";

import { ibanField, idField, optionalBicField, textField } from "../kernel/fields.ts";
import { idempotencyKeyField } from "../kernel/idempotency-key.ts";

/** What a person types to record a bank account, each text in its stored form; the RIB file travels beside it. */
export const bankAccountFields = z.object({
  label: textField(100),
  holder: textField(100),
  iban: ibanField(),
  /** SEPA payments do without: empty means none. */
  bic: optionalBicField(),
});

/** Retiring one. */
export const archiveBankAccountSchema = z.object({ id: idField() });

export const addBankAccountSchema = z.extend(bankAccountFields, { structureId: idField(), idempotencyKey: idempotencyKeyField() });
