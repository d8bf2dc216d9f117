import { accountProblems } from "./account-problems.ts";
import { addressProblems } from "./address-problems.ts";
import { approvalProblems } from "./approval-problems.ts";
import { bankProblems } from "./bank-problems.ts";
import { campaignProblems } from "./campaign-problems.ts";
import { documentProblems } from "./document-problems.ts";
import { exchangeProblems } from "./exchange-problems.ts";
import { generalProblems } from "./general-problems.ts";
import { importProblems } from "./import-problems.ts";
import { membershipProblems } from "./membership-problems.ts";
import { paymentProblems } from "./payment-problems.ts";
import { personalDataProblems } from "./personal-data-problems.ts";
import { recoveryProblems } from "./recovery-problems.ts";
import { refundProblems } from "./refund-problems.ts";
import { sessionProblems } from "./session-problems.ts";
import { spaceProblems } from "./space-problems.ts";
import { structureProblems } from "./structure-problems.ts";
import { successionProblems } from "./succession-problems.ts";

/** Every problem the portal can answer, with its texts. To add one, edit the file of its area: nothing else. */
export const problemTexts = {
  ...generalProblems,
  ...accountProblems,
  ...addressProblems,
  ...sessionProblems,
  ...structureProblems,
  ...successionProblems,
  ...approvalProblems,
  ...membershipProblems,
  ...spaceProblems,
  ...bankProblems,
  ...campaignProblems,
  ...documentProblems,
  ...recoveryProblems,
  ...refundProblems,
  ...paymentProblems,
  ...exchangeProblems,
  ...importProblems,
  ...personalDataProblems,
};

/** The machine name of a problem: what API clients compare with. Never renamed once released. */
export type ProblemCode = keyof typeof problemTexts;

/** Values quoted by a problem's text, by name. */
export type ProblemParams = Readonly<Record<string, string | number>>;

type Placeholders<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;

/** The parameters the text of `C` needs: `ProblemParamsOf<"TOO_LONG">` is `{ max }`. */
export type ProblemParamsOf<C extends ProblemCode> = Readonly<Record<Placeholders<(typeof problemTexts)[C]["fr"]>, string | number>>;

/** Optional where the text quotes nothing, required and named where it does. */
export type ProblemParamsArgument<C extends ProblemCode> =
  Placeholders<(typeof problemTexts)[C]["fr"]> extends never ? [params?: ProblemParams] : [params: ProblemParamsOf<C> & ProblemParams];

/** Every code, for documentation and tests. */
export const problemCodes = Object.keys(problemTexts) as ProblemCode[];

/** True when a text coming from elsewhere (a zod message, an API answer) is one of our codes. */
export function isProblemCode(text: string): text is ProblemCode {
  return Object.hasOwn(problemTexts, text);
}
