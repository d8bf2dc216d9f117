import * as z from "zod/mini";

import { civilDateField, idField, optionalTextField } from "../kernel/fields.ts";
import { allow, deny, type Verdict } from "../kernel/verdict.ts";
import { judgedBy } from "../problems/problems-from-zod.ts";
import { MAX_PIECE_ITEMS, MAX_PIECE_WORDS } from "./exchange-limits.ts";
import { OTHER_REASON } from "../instruction/other-reason.ts";

const words = () => optionalTextField(MAX_PIECE_WORDS, { isMultiline: true });

/** What an officer asks: at least one point, each with a reason of the list; « other » says what. */
export const requestPiecesSchema = z.object({
  id: idField(),
  dueOn: civilDateField(),
  words: words(),
  items: z
    .array(
      z
        .object({ lineId: z.nullish(idField()), reasonCode: z.string().check(z.minLength(1, "REQUIRED"), z.maxLength(60)), words: words() })
        .check(judgedBy(judgeWords)),
    )
    .check(z.minLength(1, "REQUIRED"), z.maxLength(MAX_PIECE_ITEMS)),
});

/** « Other » alone says nothing. */
export function judgeWords({ reasonCode, words: said }: { reasonCode: string; words: string }): Verdict {
  return reasonCode === OTHER_REASON && said === "" ? { ...deny("REQUIRED"), path: ["words"] } : allow();
}

/** What a person answers to one point; the quantity is judged with its line's unit. */
export const answerPieceSchema = z.object({
  itemId: idField(),
  words: words(),
  wishedQuantity: optionalTextField(30),
  removeDocumentIds: z.nullish(z.array(idField()).check(z.maxLength(50))),
});

/** Completing, resuming. */
export const exchangeRequestIdSchema = z.object({ id: idField() });
