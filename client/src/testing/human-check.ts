import { HumanCheckDocument } from "../features/human-check/gql/graphql.ts";
import type { FakeApi } from "./fake-api.ts";

/** Any key starting with a zero answers it: one try in sixteen. */
const challenge = {
  parameters: { algorithm: "PBKDF2/SHA-256", nonce: "00".repeat(16), salt: "00".repeat(16), cost: 1, keyLength: 32, keyPrefix: "0" },
  signature: "signed",
};

/** Announces challenges that are quickly answered; the work is really done. */
export function answerHumanChecks(api: FakeApi) {
  return api.on(HumanCheckDocument).answers(() => ({
    humanCheck: { __typename: "HumanCheck", challenge: JSON.stringify(challenge) },
  }));
}

/** What was sent as `humanCheck`, read again. */
export function answerIn(humanCheck: string | undefined): {
  challenge: typeof challenge;
  solution: { counter: number; derivedKey: string };
} {
  return JSON.parse(atob(humanCheck ?? "")) as ReturnType<typeof answerIn>;
}
