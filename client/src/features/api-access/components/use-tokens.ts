import { useState } from "react";

import { useStepUp } from "../../../lib/step-up.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { ApiTokensDocument, CreateApiTokenDocument, RevokeApiTokenDocument, type CreateApiTokenInput } from "../gql/graphql.ts";

/** Making and revoking tokens; the server asks for a fresh code first, in place. */
export function useTokens() {
  const mutate = useMutate();
  const withStepUp = useStepUp();
  const [secret, setSecret] = useState<string | null>(null);
  const refetch = { refetchQueries: [ApiTokensDocument], awaitRefetchQueries: true };
  const create = async (input: CreateApiTokenInput) => {
    const answer = await withStepUp(async () => (await mutate(CreateApiTokenDocument, { input }, refetch)).createApiToken);
    if (answer.secret) setSecret(answer.secret);
    return answer.problems;
  };
  const revoke = async (id: string) =>
    (await withStepUp(async () => (await mutate(RevokeApiTokenDocument, { input: { id } }, refetch)).revokeApiToken)).problems;
  return { create, revoke, secret, forgetSecret: () => setSecret(null) };
}
