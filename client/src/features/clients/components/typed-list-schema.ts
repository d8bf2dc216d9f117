import { pastedSirets } from "@portail-tic/shared/clients/pasted-sirets";
import { requestClientsSchema } from "@portail-tic/shared/clients/request-clients.schema";
import * as z from "zod/mini";

/** The schema of the operation, for a form whose list is one text. */
export const typedListSchema = z.pipe(
  z.transform((typed: { sirets: string }) => ({ ...typed, sirets: pastedSirets(typed.sirets) })),
  requestClientsSchema,
);
