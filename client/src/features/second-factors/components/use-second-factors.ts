import { useState } from "react";

import { useStepUp } from "../../../lib/step-up.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import {
  AddAuthenticatorDocument,
  ConfirmAuthenticatorDocument,
  MySecondFactorsDocument,
  RemoveFactorDocument,
  RenewRecoveryCodesDocument,
  type AddAuthenticatorInput,
  type ConfirmAuthenticatorInput,
} from "../gql/graphql.ts";
import type { AuthenticatorKey } from "./add-authenticator.tsx";

const refetch = { refetchQueries: [MySecondFactorsDocument], awaitRefetchQueries: true };

/** Adding and removing apps, making recovery codes; the server asks for a fresh code first, in place. */
export function useSecondFactors() {
  const mutate = useMutate();
  const withStepUp = useStepUp();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const start = async (input: AddAuthenticatorInput): Promise<AuthenticatorKey | readonly FormProblem[]> => {
    const { secret, otpauthUri, problems } = await withStepUp(
      async () => (await mutate(AddAuthenticatorDocument, { input })).addAuthenticator,
    );
    return secret && otpauthUri ? { secret, otpauthUri } : problems;
  };
  const confirm = async (input: ConfirmAuthenticatorInput) => {
    const answer = await withStepUp(async () => (await mutate(ConfirmAuthenticatorDocument, { input }, refetch)).confirmAuthenticator);
    if (answer.recoveryCodes) setCodes(answer.recoveryCodes);
    return answer.problems;
  };
  const remove = async (id: string) =>
    (await withStepUp(async () => (await mutate(RemoveFactorDocument, { input: { id } }, refetch)).removeFactor)).problems;
  const renew = async () => {
    const answer = await withStepUp(async () => (await mutate(RenewRecoveryCodesDocument, {}, refetch)).renewRecoveryCodes);
    if (answer.recoveryCodes) setCodes(answer.recoveryCodes);
    return answer.problems;
  };
  return { start, confirm, remove, renew, codes, forgetCodes: () => setCodes(null) };
}
