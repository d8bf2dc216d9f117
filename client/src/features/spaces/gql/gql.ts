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
    "mutation ChangeSpaceCeiling($input: ChangeSpaceCeilingInput!) {\n  changeSpaceCeiling(input: $input) {\n    structure {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.ChangeSpaceCeilingDocument,
    "mutation ChangeSpaceSubscription($input: ChangeSpaceSubscriptionInput!) {\n  changeSpaceSubscription(input: $input) {\n    spaceSubscription {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.ChangeSpaceSubscriptionDocument,
    "mutation CloseSpace($input: CloseSpaceInput!) {\n  closeSpace(input: $input) {\n    structure {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.CloseSpaceDocument,
    "mutation EndSpaceSubscription($input: EndSpaceSubscriptionInput!) {\n  endSpaceSubscription(input: $input) {\n    spaceSubscription {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.EndSpaceSubscriptionDocument,
    "mutation GrantSpaceSubscription($input: GrantSpaceSubscriptionInput!) {\n  grantSpaceSubscription(input: $input) {\n    spaceSubscription {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.GrantSpaceSubscriptionDocument,
    "query MySpaceSubscriptions($after: String, $filter: SpaceSubscriptionFilter) {\n  mySpaceSubscriptions(after: $after, filter: $filter) {\n    edges {\n      node {\n        ...SubscriptionFacts\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n  structures(first: 2) {\n    edges {\n      node {\n        id\n      }\n    }\n  }\n}": typeof types.MySpaceSubscriptionsDocument,
    "mutation OpenSpace($input: OpenSpaceInput!) {\n  openSpace(input: $input) {\n    structureSpace {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.OpenSpaceDocument,
    "mutation RequestSpaceSubscription($input: RequestSpaceSubscriptionInput!) {\n  requestSpaceSubscription(input: $input) {\n    approval {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.RequestSpaceSubscriptionDocument,
    "query SpaceChoices($id: ID!) {\n  structure(id: $id) {\n    id\n    name\n    spaces {\n      id\n      ceiling\n      space {\n        code\n        name\n      }\n    }\n  }\n}": typeof types.SpaceChoicesDocument,
    "query SpaceSubscription($id: ID!) {\n  spaceSubscription(id: $id) {\n    ...SubscriptionFacts\n    endedAt\n    user {\n      id\n      displayName\n      email\n    }\n    grantedBy {\n      id\n      displayName\n    }\n    structure {\n      id\n      allowedActions\n      spaces {\n        id\n        ceiling\n        mySubscription {\n          id\n        }\n        space {\n          code\n        }\n      }\n    }\n  }\n}": typeof types.SpaceSubscriptionDocument,
    "query SpaceSubscriptions($after: String, $filter: SpaceSubscriptionFilter, $orderBy: SpaceSubscriptionOrder!) {\n  spaceSubscriptions(after: $after, filter: $filter, orderBy: $orderBy) {\n    totalCount\n    edges {\n      node {\n        ...SubscriptionFacts\n        user {\n          id\n          displayName\n          email\n        }\n        grantedBy {\n          id\n          displayName\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.SpaceSubscriptionsDocument,
    "query SpacesOfStructure($id: ID!) {\n  structure(id: $id) {\n    id\n    name\n    siret\n    pacage\n    isManagementCenter\n    allowedActions\n    beneficiaryCategory {\n      code\n      name\n    }\n    spaces {\n      id\n      ceiling\n      openedAt\n      allowedActions\n      space {\n        code\n      }\n      mySubscription {\n        ...SubscriptionFacts\n      }\n    }\n  }\n  spaces {\n    code\n    name\n    description\n  }\n  beneficiaryCategories {\n    code\n    name\n  }\n}": typeof types.SpacesOfStructureDocument,
    "fragment SubscriptionFacts on SpaceSubscription {\n  id\n  access\n  startsOn\n  endsOn\n  isActive\n  allowedActions\n  space {\n    code\n    name\n  }\n  structure {\n    id\n    name\n  }\n}": typeof types.SubscriptionFactsFragmentDoc,
};
const documents: Documents = {
    "mutation ChangeSpaceCeiling($input: ChangeSpaceCeilingInput!) {\n  changeSpaceCeiling(input: $input) {\n    structure {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.ChangeSpaceCeilingDocument,
    "mutation ChangeSpaceSubscription($input: ChangeSpaceSubscriptionInput!) {\n  changeSpaceSubscription(input: $input) {\n    spaceSubscription {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.ChangeSpaceSubscriptionDocument,
    "mutation CloseSpace($input: CloseSpaceInput!) {\n  closeSpace(input: $input) {\n    structure {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.CloseSpaceDocument,
    "mutation EndSpaceSubscription($input: EndSpaceSubscriptionInput!) {\n  endSpaceSubscription(input: $input) {\n    spaceSubscription {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.EndSpaceSubscriptionDocument,
    "mutation GrantSpaceSubscription($input: GrantSpaceSubscriptionInput!) {\n  grantSpaceSubscription(input: $input) {\n    spaceSubscription {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.GrantSpaceSubscriptionDocument,
    "query MySpaceSubscriptions($after: String, $filter: SpaceSubscriptionFilter) {\n  mySpaceSubscriptions(after: $after, filter: $filter) {\n    edges {\n      node {\n        ...SubscriptionFacts\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n  structures(first: 2) {\n    edges {\n      node {\n        id\n      }\n    }\n  }\n}": types.MySpaceSubscriptionsDocument,
    "mutation OpenSpace($input: OpenSpaceInput!) {\n  openSpace(input: $input) {\n    structureSpace {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.OpenSpaceDocument,
    "mutation RequestSpaceSubscription($input: RequestSpaceSubscriptionInput!) {\n  requestSpaceSubscription(input: $input) {\n    approval {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.RequestSpaceSubscriptionDocument,
    "query SpaceChoices($id: ID!) {\n  structure(id: $id) {\n    id\n    name\n    spaces {\n      id\n      ceiling\n      space {\n        code\n        name\n      }\n    }\n  }\n}": types.SpaceChoicesDocument,
    "query SpaceSubscription($id: ID!) {\n  spaceSubscription(id: $id) {\n    ...SubscriptionFacts\n    endedAt\n    user {\n      id\n      displayName\n      email\n    }\n    grantedBy {\n      id\n      displayName\n    }\n    structure {\n      id\n      allowedActions\n      spaces {\n        id\n        ceiling\n        mySubscription {\n          id\n        }\n        space {\n          code\n        }\n      }\n    }\n  }\n}": types.SpaceSubscriptionDocument,
    "query SpaceSubscriptions($after: String, $filter: SpaceSubscriptionFilter, $orderBy: SpaceSubscriptionOrder!) {\n  spaceSubscriptions(after: $after, filter: $filter, orderBy: $orderBy) {\n    totalCount\n    edges {\n      node {\n        ...SubscriptionFacts\n        user {\n          id\n          displayName\n          email\n        }\n        grantedBy {\n          id\n          displayName\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.SpaceSubscriptionsDocument,
    "query SpacesOfStructure($id: ID!) {\n  structure(id: $id) {\n    id\n    name\n    siret\n    pacage\n    isManagementCenter\n    allowedActions\n    beneficiaryCategory {\n      code\n      name\n    }\n    spaces {\n      id\n      ceiling\n      openedAt\n      allowedActions\n      space {\n        code\n      }\n      mySubscription {\n        ...SubscriptionFacts\n      }\n    }\n  }\n  spaces {\n    code\n    name\n    description\n  }\n  beneficiaryCategories {\n    code\n    name\n  }\n}": types.SpacesOfStructureDocument,
    "fragment SubscriptionFacts on SpaceSubscription {\n  id\n  access\n  startsOn\n  endsOn\n  isActive\n  allowedActions\n  space {\n    code\n    name\n  }\n  structure {\n    id\n    name\n  }\n}": types.SubscriptionFactsFragmentDoc,
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
export function graphql(source: "mutation ChangeSpaceCeiling($input: ChangeSpaceCeilingInput!) {\n  changeSpaceCeiling(input: $input) {\n    structure {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation ChangeSpaceCeiling($input: ChangeSpaceCeilingInput!) {\n  changeSpaceCeiling(input: $input) {\n    structure {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ChangeSpaceSubscription($input: ChangeSpaceSubscriptionInput!) {\n  changeSpaceSubscription(input: $input) {\n    spaceSubscription {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation ChangeSpaceSubscription($input: ChangeSpaceSubscriptionInput!) {\n  changeSpaceSubscription(input: $input) {\n    spaceSubscription {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CloseSpace($input: CloseSpaceInput!) {\n  closeSpace(input: $input) {\n    structure {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation CloseSpace($input: CloseSpaceInput!) {\n  closeSpace(input: $input) {\n    structure {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndSpaceSubscription($input: EndSpaceSubscriptionInput!) {\n  endSpaceSubscription(input: $input) {\n    spaceSubscription {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation EndSpaceSubscription($input: EndSpaceSubscriptionInput!) {\n  endSpaceSubscription(input: $input) {\n    spaceSubscription {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation GrantSpaceSubscription($input: GrantSpaceSubscriptionInput!) {\n  grantSpaceSubscription(input: $input) {\n    spaceSubscription {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation GrantSpaceSubscription($input: GrantSpaceSubscriptionInput!) {\n  grantSpaceSubscription(input: $input) {\n    spaceSubscription {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MySpaceSubscriptions($after: String, $filter: SpaceSubscriptionFilter) {\n  mySpaceSubscriptions(after: $after, filter: $filter) {\n    edges {\n      node {\n        ...SubscriptionFacts\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n  structures(first: 2) {\n    edges {\n      node {\n        id\n      }\n    }\n  }\n}"): (typeof documents)["query MySpaceSubscriptions($after: String, $filter: SpaceSubscriptionFilter) {\n  mySpaceSubscriptions(after: $after, filter: $filter) {\n    edges {\n      node {\n        ...SubscriptionFacts\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n  structures(first: 2) {\n    edges {\n      node {\n        id\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpenSpace($input: OpenSpaceInput!) {\n  openSpace(input: $input) {\n    structureSpace {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation OpenSpace($input: OpenSpaceInput!) {\n  openSpace(input: $input) {\n    structureSpace {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestSpaceSubscription($input: RequestSpaceSubscriptionInput!) {\n  requestSpaceSubscription(input: $input) {\n    approval {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation RequestSpaceSubscription($input: RequestSpaceSubscriptionInput!) {\n  requestSpaceSubscription(input: $input) {\n    approval {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SpaceChoices($id: ID!) {\n  structure(id: $id) {\n    id\n    name\n    spaces {\n      id\n      ceiling\n      space {\n        code\n        name\n      }\n    }\n  }\n}"): (typeof documents)["query SpaceChoices($id: ID!) {\n  structure(id: $id) {\n    id\n    name\n    spaces {\n      id\n      ceiling\n      space {\n        code\n        name\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SpaceSubscription($id: ID!) {\n  spaceSubscription(id: $id) {\n    ...SubscriptionFacts\n    endedAt\n    user {\n      id\n      displayName\n      email\n    }\n    grantedBy {\n      id\n      displayName\n    }\n    structure {\n      id\n      allowedActions\n      spaces {\n        id\n        ceiling\n        mySubscription {\n          id\n        }\n        space {\n          code\n        }\n      }\n    }\n  }\n}"): (typeof documents)["query SpaceSubscription($id: ID!) {\n  spaceSubscription(id: $id) {\n    ...SubscriptionFacts\n    endedAt\n    user {\n      id\n      displayName\n      email\n    }\n    grantedBy {\n      id\n      displayName\n    }\n    structure {\n      id\n      allowedActions\n      spaces {\n        id\n        ceiling\n        mySubscription {\n          id\n        }\n        space {\n          code\n        }\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SpaceSubscriptions($after: String, $filter: SpaceSubscriptionFilter, $orderBy: SpaceSubscriptionOrder!) {\n  spaceSubscriptions(after: $after, filter: $filter, orderBy: $orderBy) {\n    totalCount\n    edges {\n      node {\n        ...SubscriptionFacts\n        user {\n          id\n          displayName\n          email\n        }\n        grantedBy {\n          id\n          displayName\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query SpaceSubscriptions($after: String, $filter: SpaceSubscriptionFilter, $orderBy: SpaceSubscriptionOrder!) {\n  spaceSubscriptions(after: $after, filter: $filter, orderBy: $orderBy) {\n    totalCount\n    edges {\n      node {\n        ...SubscriptionFacts\n        user {\n          id\n          displayName\n          email\n        }\n        grantedBy {\n          id\n          displayName\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SpacesOfStructure($id: ID!) {\n  structure(id: $id) {\n    id\n    name\n    siret\n    pacage\n    isManagementCenter\n    allowedActions\n    beneficiaryCategory {\n      code\n      name\n    }\n    spaces {\n      id\n      ceiling\n      openedAt\n      allowedActions\n      space {\n        code\n      }\n      mySubscription {\n        ...SubscriptionFacts\n      }\n    }\n  }\n  spaces {\n    code\n    name\n    description\n  }\n  beneficiaryCategories {\n    code\n    name\n  }\n}"): (typeof documents)["query SpacesOfStructure($id: ID!) {\n  structure(id: $id) {\n    id\n    name\n    siret\n    pacage\n    isManagementCenter\n    allowedActions\n    beneficiaryCategory {\n      code\n      name\n    }\n    spaces {\n      id\n      ceiling\n      openedAt\n      allowedActions\n      space {\n        code\n      }\n      mySubscription {\n        ...SubscriptionFacts\n      }\n    }\n  }\n  spaces {\n    code\n    name\n    description\n  }\n  beneficiaryCategories {\n    code\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SubscriptionFacts on SpaceSubscription {\n  id\n  access\n  startsOn\n  endsOn\n  isActive\n  allowedActions\n  space {\n    code\n    name\n  }\n  structure {\n    id\n    name\n  }\n}"): (typeof documents)["fragment SubscriptionFacts on SpaceSubscription {\n  id\n  access\n  startsOn\n  endsOn\n  isActive\n  allowedActions\n  space {\n    code\n    name\n  }\n  structure {\n    id\n    name\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;