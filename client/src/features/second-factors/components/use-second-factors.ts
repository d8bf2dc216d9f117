import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { passkeyMessages } from "../../../lib/passkey-messages.ts";
import { createPasskey } from "../../../lib/passkeys.ts";
import { useStepUp } from "../../../lib/step-up.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import {
  AddAuthenticatorDocument,
  AddPasskeyDocument,
  ConfirmAuthenticatorDocument,
  ConfirmPasskeyDocument,
  MySecondFactorsDocument,
  PreferFactorDocument,
  RemoveFactorDocument,
  RenameFactorDocument,
  RenewRecoveryCodesDocument,
  type AddAuthenticatorInput,
  type AddPasskeyInput,
  type ConfirmAuthenticatorInput,
  type RenameFactorInput,
} from "../gql/graphql.ts";
import type { AuthenticatorKey } from "./add-authenticator.tsx";

const refetch = { refetchQueries: [MySecondFactorsDocument], awaitRefetchQueries: true };

/** Adding, naming, preferring and removing apps and keys, making recovery codes; the server asks for a fresh factor first, in place. */
export function useSecondFactors() {
  const mutate = useMutate();
  const withStepUp = useStepUp();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const startApp = async (input: AddAuthenticatorInput): Promise<AuthenticatorKey | readonly FormProblem[]> => {
    const { secret, otpauthUri, problems } = await withStepUp(
      async () => (await mutate(AddAuthenticatorDocument, { input })).addAuthenticator,
    );
    return secret && otpauthUri ? { secret, otpauthUri } : problems;
  };
  const confirmApp = async (input: ConfirmAuthenticatorInput) => {
    const answer = await withStepUp(async () => (await mutate(ConfirmAuthenticatorDocument, { input }, refetch)).confirmAuthenticator);
    if (answer.recoveryCodes) setCodes(answer.recoveryCodes);
    return answer.problems;
  };
  const { failures } = useMessages(passkeyMessages);
  const addKey = async (input: AddPasskeyInput): Promise<readonly FormProblem[]> => {
    const { options, problems } = await withStepUp(async () => (await mutate(AddPasskeyDocument, { input })).addPasskey);
    if (!options) return problems;
    const made = await createPasskey(options);
    if ("failure" in made) return [{ code: made.failure, path: [], message: failures[made.failure] }];
    const confirmation = { input: { credential: made.answer } };
    const answer = await withStepUp(async () => (await mutate(ConfirmPasskeyDocument, confirmation, refetch)).confirmPasskey);
    if (answer.recoveryCodes) setCodes(answer.recoveryCodes);
    return answer.problems;
  };
  const rename = async (input: RenameFactorInput) => (await mutate(RenameFactorDocument, { input }, refetch)).renameFactor.problems;
  const prefer = async (id: string) => (await mutate(PreferFactorDocument, { input: { id } }, refetch)).preferFactor.problems;
  const remove = async (id: string) =>
    (await withStepUp(async () => (await mutate(RemoveFactorDocument, { input: { id } }, refetch)).removeFactor)).problems;
  const renew = async () => {
    const answer = await withStepUp(async () => (await mutate(RenewRecoveryCodesDocument, {}, refetch)).renewRecoveryCodes);
    if (answer.recoveryCodes) setCodes(answer.recoveryCodes);
    return answer.problems;
  };
  return { startApp, confirmApp, addKey, rename, prefer, remove, renew, codes, forgetCodes: () => setCodes(null) };
}
