/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "mutation AddTariff($input: AddTariffInput!) {\n  addTariff(input: $input) {\n    campaign {\n      ...CampaignSheet\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.AddTariffDocument,
    "query CampaignForm($id: ID!) {\n  campaign(id: $id) {\n    ...CampaignSheet\n  }\n}": typeof types.CampaignFormDocument,
    "query CampaignList {\n  campaigns {\n    ...CampaignSheet\n  }\n}": typeof types.CampaignListDocument,
    "query CampaignPage($id: ID!, $after: String) {\n  campaign(id: $id) {\n    ...CampaignSheet\n  }\n  campaignChanges(campaignId: $id, first: 20, after: $after) {\n    edges {\n      node {\n        id\n        kind\n        reason\n        changedBy\n        changedAt\n        validFrom\n        validTo\n        withAttestation\n        product {\n          code\n          name\n          rateUnit\n        }\n        facts {\n          field\n          productCode\n          before\n          after\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.CampaignPageDocument,
    "fragment CampaignSheet on Campaign {\n  id\n  version\n  formKind\n  period\n  deliveryFrom\n  deliveryTo\n  opensOn\n  closesOn\n  isOpen\n  asksAdvance\n  asksNotInDifficulty\n  ceiling {\n    amountCents\n    words\n  }\n  source\n  verified\n  products {\n    deadline\n    legalDeadline\n    source\n    verified\n    product {\n      code\n      name\n      rateUnit\n    }\n    tariffs {\n      id\n      validFrom\n      validTo\n      withAttestation\n      rate\n      source\n      verified\n    }\n  }\n}": typeof types.CampaignSheetFragmentDoc,
    "mutation CorrectTariff($input: CorrectTariffInput!) {\n  correctTariff(input: $input) {\n    campaign {\n      ...CampaignSheet\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.CorrectTariffDocument,
    "mutation CreateCampaign($input: CreateCampaignInput!) {\n  createCampaign(input: $input) {\n    campaign {\n      ...CampaignSheet\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.CreateCampaignDocument,
    "mutation RemoveTariff($input: RemoveTariffInput!) {\n  removeTariff(input: $input) {\n    campaign {\n      ...CampaignSheet\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.RemoveTariffDocument,
    "mutation UpdateCampaign($input: UpdateCampaignInput!) {\n  updateCampaign(input: $input) {\n    campaign {\n      ...CampaignSheet\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.UpdateCampaignDocument,
};
const documents: Documents = {
    "mutation AddTariff($input: AddTariffInput!) {\n  addTariff(input: $input) {\n    campaign {\n      ...CampaignSheet\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.AddTariffDocument,
    "query CampaignForm($id: ID!) {\n  campaign(id: $id) {\n    ...CampaignSheet\n  }\n}": types.CampaignFormDocument,
    "query CampaignList {\n  campaigns {\n    ...CampaignSheet\n  }\n}": types.CampaignListDocument,
    "query CampaignPage($id: ID!, $after: String) {\n  campaign(id: $id) {\n    ...CampaignSheet\n  }\n  campaignChanges(campaignId: $id, first: 20, after: $after) {\n    edges {\n      node {\n        id\n        kind\n        reason\n        changedBy\n        changedAt\n        validFrom\n        validTo\n        withAttestation\n        product {\n          code\n          name\n          rateUnit\n        }\n        facts {\n          field\n          productCode\n          before\n          after\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.CampaignPageDocument,
    "fragment CampaignSheet on Campaign {\n  id\n  version\n  formKind\n  period\n  deliveryFrom\n  deliveryTo\n  opensOn\n  closesOn\n  isOpen\n  asksAdvance\n  asksNotInDifficulty\n  ceiling {\n    amountCents\n    words\n  }\n  source\n  verified\n  products {\n    deadline\n    legalDeadline\n    source\n    verified\n    product {\n      code\n      name\n      rateUnit\n    }\n    tariffs {\n      id\n      validFrom\n      validTo\n      withAttestation\n      rate\n      source\n      verified\n    }\n  }\n}": types.CampaignSheetFragmentDoc,
    "mutation CorrectTariff($input: CorrectTariffInput!) {\n  correctTariff(input: $input) {\n    campaign {\n      ...CampaignSheet\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.CorrectTariffDocument,
    "mutation CreateCampaign($input: CreateCampaignInput!) {\n  createCampaign(input: $input) {\n    campaign {\n      ...CampaignSheet\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.CreateCampaignDocument,
    "mutation RemoveTariff($input: RemoveTariffInput!) {\n  removeTariff(input: $input) {\n    campaign {\n      ...CampaignSheet\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.RemoveTariffDocument,
    "mutation UpdateCampaign($input: UpdateCampaignInput!) {\n  updateCampaign(input: $input) {\n    campaign {\n      ...CampaignSheet\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.UpdateCampaignDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddTariff($input: AddTariffInput!) {\n  addTariff(input: $input) {\n    campaign {\n      ...CampaignSheet\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation AddTariff($input: AddTariffInput!) {\n  addTariff(input: $input) {\n    campaign {\n      ...CampaignSheet\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CampaignForm($id: ID!) {\n  campaign(id: $id) {\n    ...CampaignSheet\n  }\n}"): (typeof documents)["query CampaignForm($id: ID!) {\n  campaign(id: $id) {\n    ...CampaignSheet\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CampaignList {\n  campaigns {\n    ...CampaignSheet\n  }\n}"): (typeof documents)["query CampaignList {\n  campaigns {\n    ...CampaignSheet\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CampaignPage($id: ID!, $after: String) {\n  campaign(id: $id) {\n    ...CampaignSheet\n  }\n  campaignChanges(campaignId: $id, first: 20, after: $after) {\n    edges {\n      node {\n        id\n        kind\n        reason\n        changedBy\n        changedAt\n        validFrom\n        validTo\n        withAttestation\n        product {\n          code\n          name\n          rateUnit\n        }\n        facts {\n          field\n          productCode\n          before\n          after\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query CampaignPage($id: ID!, $after: String) {\n  campaign(id: $id) {\n    ...CampaignSheet\n  }\n  campaignChanges(campaignId: $id, first: 20, after: $after) {\n    edges {\n      node {\n        id\n        kind\n        reason\n        changedBy\n        changedAt\n        validFrom\n        validTo\n        withAttestation\n        product {\n          code\n          name\n          rateUnit\n        }\n        facts {\n          field\n          productCode\n          before\n          after\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment CampaignSheet on Campaign {\n  id\n  version\n  formKind\n  period\n  deliveryFrom\n  deliveryTo\n  opensOn\n  closesOn\n  isOpen\n  asksAdvance\n  asksNotInDifficulty\n  ceiling {\n    amountCents\n    words\n  }\n  source\n  verified\n  products {\n    deadline\n    legalDeadline\n    source\n    verified\n    product {\n      code\n      name\n      rateUnit\n    }\n    tariffs {\n      id\n      validFrom\n      validTo\n      withAttestation\n      rate\n      source\n      verified\n    }\n  }\n}"): (typeof documents)["fragment CampaignSheet on Campaign {\n  id\n  version\n  formKind\n  period\n  deliveryFrom\n  deliveryTo\n  opensOn\n  closesOn\n  isOpen\n  asksAdvance\n  asksNotInDifficulty\n  ceiling {\n    amountCents\n    words\n  }\n  source\n  verified\n  products {\n    deadline\n    legalDeadline\n    source\n    verified\n    product {\n      code\n      name\n      rateUnit\n    }\n    tariffs {\n      id\n      validFrom\n      validTo\n      withAttestation\n      rate\n      source\n      verified\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CorrectTariff($input: CorrectTariffInput!) {\n  correctTariff(input: $input) {\n    campaign {\n      ...CampaignSheet\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation CorrectTariff($input: CorrectTariffInput!) {\n  correctTariff(input: $input) {\n    campaign {\n      ...CampaignSheet\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateCampaign($input: CreateCampaignInput!) {\n  createCampaign(input: $input) {\n    campaign {\n      ...CampaignSheet\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation CreateCampaign($input: CreateCampaignInput!) {\n  createCampaign(input: $input) {\n    campaign {\n      ...CampaignSheet\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemoveTariff($input: RemoveTariffInput!) {\n  removeTariff(input: $input) {\n    campaign {\n      ...CampaignSheet\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation RemoveTariff($input: RemoveTariffInput!) {\n  removeTariff(input: $input) {\n    campaign {\n      ...CampaignSheet\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateCampaign($input: UpdateCampaignInput!) {\n  updateCampaign(input: $input) {\n    campaign {\n      ...CampaignSheet\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation UpdateCampaign($input: UpdateCampaignInput!) {\n  updateCampaign(input: $input) {\n    campaign {\n      ...CampaignSheet\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;