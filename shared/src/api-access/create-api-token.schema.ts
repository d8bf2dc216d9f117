import * as z from "zod/mini";

import { addDays, type CivilDate } from "../kernel/civil-date.ts";
import { civilDateField, idField, textField } from "../kernel/fields.ts";
import { allow, at, deny, firstDenial, type Verdict } from "../kernel/verdict.ts";
import { TOKEN_MAX_DAYS, TOKENS_PER_USER } from "./token-limits.ts";

const STRUCTURES_PER_TOKEN = 100;

/** Making a token for a program (FR: jeton d'API). */
export const createApiTokenSchema = z.object({
  name: textField(60),
  scope: z.enum(["READ", "READ_WRITE"], { error: "INVALID_VALUE" }),
  expiresOn: civilDateField(),
  structureIds: z.nullish(z.array(idField()).check(z.maxLength(STRUCTURES_PER_TOKEN))),
});
export type CreateApiToken = z.infer<typeof createApiTokenSchema>;

/** Stopping a token at once. */
export const revokeApiTokenSchema = z.object({ id: idField() });
export type RevokeApiToken = z.infer<typeof revokeApiTokenSchema>;

/** May a token be made today in Paris, to end with the day `expiresOn`, beside so many others in force? */
export function judgeNewToken(token: { expiresOn: CivilDate; today: CivilDate; tokensInForce: number }): Verdict {
  const { expiresOn, today, tokensInForce } = token;
  return firstDenial(
    at("expiresOn", expiresOn < today ? deny("DATE_IN_PAST") : allow()),
    at("expiresOn", expiresOn > addDays(today, TOKEN_MAX_DAYS) ? deny("TOKEN_LIFETIME_TOO_LONG", { maxDays: TOKEN_MAX_DAYS }) : allow()),
    tokensInForce >= TOKENS_PER_USER ? deny("TOO_MANY_TOKENS", { max: TOKENS_PER_USER }) : allow(),
  );
}
