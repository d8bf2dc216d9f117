import { optionalPacageField } from "@portail-tic/shared/kernel/fields";
import * as z from "zod/mini";

/** The header as typed; an empty choice means « not yet », which a draft allows. */
export const headerFormSchema = z.object({ beneficiaryCategoryCode: z.string(), pacage: optionalPacageField(), bankAccountId: z.string() });
