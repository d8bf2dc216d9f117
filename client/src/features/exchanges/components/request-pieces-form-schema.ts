import { judgeWords, requestPiecesSchema } from "@portail-tic/shared/exchanges/pieces.schema";
import { judgedBy } from "@portail-tic/shared/problems/problems-from-zod";
import * as z from "zod/mini";

/** What the server asks of the call, for a form in which « no line » is an empty text. */
export const requestPiecesFormSchema = z.extend(requestPiecesSchema, {
  items: z.array(
    z
      .object({ lineId: z.string(), reasonCode: z.string().check(z.minLength(1, "REQUIRED")), words: z.string() })
      .check(judgedBy(judgeWords)),
  ),
});
