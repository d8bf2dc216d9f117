import type { ChallengeParameters } from "altcha-lib/types";
import { z } from "zod";

const answerSchema = z.object({
  challenge: z.object({
    // Whole, with what is not named here: the signature is over all of it.
    parameters: z.looseObject({ data: z.object({ form: z.string(), expiresAt: z.int() }) }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.number(), derivedKey: z.string() }),
});

/** An answer as sent, its signature not judged yet. */
export interface HumanCheckAnswer {
  readonly form: string;
  readonly expiresAt: Date;
  readonly challenge: { readonly parameters: ChallengeParameters; readonly signature: string };
  readonly solution: { readonly counter: number; readonly derivedKey: string };
}

/** Reads the base64 of `{ challenge, solution }`; null when it is anything else. */
export function readAnswer(typed: string | null | undefined): HumanCheckAnswer | null {
  const { data } = answerSchema.safeParse(parseJson(Buffer.from(typed ?? "", "base64").toString()));
  if (!data) return null;
  const { challenge, solution } = data;
  // What the signature covers was written by us: once it is verified, the parameters are what we issued.
  const parameters = challenge.parameters as unknown as ChallengeParameters;
  const { form, expiresAt } = challenge.parameters.data;
  return { form, expiresAt: new Date(expiresAt), challenge: { parameters, signature: challenge.signature }, solution };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
