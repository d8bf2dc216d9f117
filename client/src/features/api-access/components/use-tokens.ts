import { useState } from "react";

import { formatsOf } from "../../../i18n/formats.ts";
import { currentLocale } from "../../../i18n/locale.ts";
import { apolloClient } from "../../../lib/apollo.ts";
import { useStepUp } from "../../../lib/step-up.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import type { Choice } from "../../../ui/form/select-field.tsx";
import {
  ApiTokensDocument,
  CreateApiTokenDocument,
  RevokeApiTokenDocument,
  TokenStructuresDocument,
  type CreateApiTokenInput,
} from "../gql/graphql.ts";

/** The viewer's structures by name or SIRET, for the selector. */
export async function searchStructures(text: string): Promise<readonly Choice[]> {
  const { data } = await apolloClient().query({ query: TokenStructuresDocument, variables: { search: text }, fetchPolicy: "network-only" });
  const nodes = data?.structures.edges.map(({ node }) => node) ?? [];
  return nodes.map(({ id, name, siret }) => ({ value: id, label: name, hint: formatsOf(currentLocale()).siret(siret) }));
}

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
