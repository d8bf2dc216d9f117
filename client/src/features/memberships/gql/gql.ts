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
    "mutation AcceptPrincipalManagement($input: AcceptPrincipalManagementInput!) {\n  acceptPrincipalManagement(input: $input) {\n    managementOffer {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.AcceptPrincipalManagementDocument,
    "query CompanyEstablishments($number: String!) {\n  companyEstablishments(number: $number) {\n    total\n    establishments {\n      siret\n      state\n      isHeadOffice\n      tradeName\n      closedOn\n      isRegistered\n      isMine\n      company {\n        name\n        address\n        postalCode\n        town\n      }\n    }\n    problem {\n      code\n      message\n    }\n  }\n}": typeof types.CompanyEstablishmentsDocument,
    "mutation CreateStructure($input: CreateStructureInput!) {\n  createStructure(input: $input) {\n    structure {\n      id\n      name\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.CreateStructureDocument,
    "mutation CreateStructures($input: CreateStructuresInput!) {\n  createStructures(input: $input) {\n    results {\n      siret\n      outcome\n      structure {\n        id\n        name\n        town\n      }\n      approval {\n        id\n      }\n      problem {\n        code\n        message\n      }\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.CreateStructuresDocument,
    "mutation DeclinePrincipalManagement($input: DeclinePrincipalManagementInput!) {\n  declinePrincipalManagement(input: $input) {\n    managementOffer {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.DeclinePrincipalManagementDocument,
    "mutation EndMembership($input: EndMembershipInput!) {\n  endMembership(input: $input) {\n    membership {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.EndMembershipDocument,
    "query MyManagementOffers {\n  managementOffers {\n    id\n    expiresAt\n    allowedActions\n    structure {\n      id\n      name\n    }\n    from {\n      id\n      displayName\n    }\n    to {\n      id\n      displayName\n    }\n  }\n}": typeof types.MyManagementOffersDocument,
    "query MyMemberships($after: String) {\n  memberships(first: 20, after: $after) {\n    edges {\n      node {\n        id\n        role\n        startedAt\n        allowedActions\n        structure {\n          id\n          name\n          siret\n        }\n        service {\n          id\n          name\n        }\n        subscriptions {\n          id\n          access\n          startsOn\n          endsOn\n          isActive\n          space {\n            code\n            name\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.MyMembershipsDocument,
    "mutation SetMembershipService($input: SetMembershipServiceInput!) {\n  setMembershipService(input: $input) {\n    membership {\n      id\n      service {\n        id\n        code\n        name\n      }\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.SetMembershipServiceDocument,
    "query StructureMembers($id: ID!, $after: String) {\n  structure(id: $id) {\n    id\n    name\n    allowedActions\n    services {\n      id\n      code\n      name\n      endsOn\n    }\n    spaces {\n      id\n      ceiling\n      space {\n        code\n        name\n      }\n    }\n    memberships(first: 50, after: $after) {\n      edges {\n        node {\n          id\n          role\n          startedAt\n          allowedActions\n          user {\n            id\n            displayName\n            email\n          }\n          service {\n            id\n            code\n            name\n          }\n          subscriptions {\n            id\n            access\n            startsOn\n            endsOn\n            isActive\n            allowedActions\n            space {\n              code\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": typeof types.StructureMembersDocument,
};
const documents: Documents = {
    "mutation AcceptPrincipalManagement($input: AcceptPrincipalManagementInput!) {\n  acceptPrincipalManagement(input: $input) {\n    managementOffer {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.AcceptPrincipalManagementDocument,
    "query CompanyEstablishments($number: String!) {\n  companyEstablishments(number: $number) {\n    total\n    establishments {\n      siret\n      state\n      isHeadOffice\n      tradeName\n      closedOn\n      isRegistered\n      isMine\n      company {\n        name\n        address\n        postalCode\n        town\n      }\n    }\n    problem {\n      code\n      message\n    }\n  }\n}": types.CompanyEstablishmentsDocument,
    "mutation CreateStructure($input: CreateStructureInput!) {\n  createStructure(input: $input) {\n    structure {\n      id\n      name\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.CreateStructureDocument,
    "mutation CreateStructures($input: CreateStructuresInput!) {\n  createStructures(input: $input) {\n    results {\n      siret\n      outcome\n      structure {\n        id\n        name\n        town\n      }\n      approval {\n        id\n      }\n      problem {\n        code\n        message\n      }\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.CreateStructuresDocument,
    "mutation DeclinePrincipalManagement($input: DeclinePrincipalManagementInput!) {\n  declinePrincipalManagement(input: $input) {\n    managementOffer {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.DeclinePrincipalManagementDocument,
    "mutation EndMembership($input: EndMembershipInput!) {\n  endMembership(input: $input) {\n    membership {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.EndMembershipDocument,
    "query MyManagementOffers {\n  managementOffers {\n    id\n    expiresAt\n    allowedActions\n    structure {\n      id\n      name\n    }\n    from {\n      id\n      displayName\n    }\n    to {\n      id\n      displayName\n    }\n  }\n}": types.MyManagementOffersDocument,
    "query MyMemberships($after: String) {\n  memberships(first: 20, after: $after) {\n    edges {\n      node {\n        id\n        role\n        startedAt\n        allowedActions\n        structure {\n          id\n          name\n          siret\n        }\n        service {\n          id\n          name\n        }\n        subscriptions {\n          id\n          access\n          startsOn\n          endsOn\n          isActive\n          space {\n            code\n            name\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.MyMembershipsDocument,
    "mutation SetMembershipService($input: SetMembershipServiceInput!) {\n  setMembershipService(input: $input) {\n    membership {\n      id\n      service {\n        id\n        code\n        name\n      }\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.SetMembershipServiceDocument,
    "query StructureMembers($id: ID!, $after: String) {\n  structure(id: $id) {\n    id\n    name\n    allowedActions\n    services {\n      id\n      code\n      name\n      endsOn\n    }\n    spaces {\n      id\n      ceiling\n      space {\n        code\n        name\n      }\n    }\n    memberships(first: 50, after: $after) {\n      edges {\n        node {\n          id\n          role\n          startedAt\n          allowedActions\n          user {\n            id\n            displayName\n            email\n          }\n          service {\n            id\n            code\n            name\n          }\n          subscriptions {\n            id\n            access\n            startsOn\n            endsOn\n            isActive\n            allowedActions\n            space {\n              code\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": types.StructureMembersDocument,
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
export function graphql(source: "mutation AcceptPrincipalManagement($input: AcceptPrincipalManagementInput!) {\n  acceptPrincipalManagement(input: $input) {\n    managementOffer {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation AcceptPrincipalManagement($input: AcceptPrincipalManagementInput!) {\n  acceptPrincipalManagement(input: $input) {\n    managementOffer {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CompanyEstablishments($number: String!) {\n  companyEstablishments(number: $number) {\n    total\n    establishments {\n      siret\n      state\n      isHeadOffice\n      tradeName\n      closedOn\n      isRegistered\n      isMine\n      company {\n        name\n        address\n        postalCode\n        town\n      }\n    }\n    problem {\n      code\n      message\n    }\n  }\n}"): (typeof documents)["query CompanyEstablishments($number: String!) {\n  companyEstablishments(number: $number) {\n    total\n    establishments {\n      siret\n      state\n      isHeadOffice\n      tradeName\n      closedOn\n      isRegistered\n      isMine\n      company {\n        name\n        address\n        postalCode\n        town\n      }\n    }\n    problem {\n      code\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateStructure($input: CreateStructureInput!) {\n  createStructure(input: $input) {\n    structure {\n      id\n      name\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation CreateStructure($input: CreateStructureInput!) {\n  createStructure(input: $input) {\n    structure {\n      id\n      name\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateStructures($input: CreateStructuresInput!) {\n  createStructures(input: $input) {\n    results {\n      siret\n      outcome\n      structure {\n        id\n        name\n        town\n      }\n      approval {\n        id\n      }\n      problem {\n        code\n        message\n      }\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation CreateStructures($input: CreateStructuresInput!) {\n  createStructures(input: $input) {\n    results {\n      siret\n      outcome\n      structure {\n        id\n        name\n        town\n      }\n      approval {\n        id\n      }\n      problem {\n        code\n        message\n      }\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeclinePrincipalManagement($input: DeclinePrincipalManagementInput!) {\n  declinePrincipalManagement(input: $input) {\n    managementOffer {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation DeclinePrincipalManagement($input: DeclinePrincipalManagementInput!) {\n  declinePrincipalManagement(input: $input) {\n    managementOffer {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndMembership($input: EndMembershipInput!) {\n  endMembership(input: $input) {\n    membership {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation EndMembership($input: EndMembershipInput!) {\n  endMembership(input: $input) {\n    membership {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyManagementOffers {\n  managementOffers {\n    id\n    expiresAt\n    allowedActions\n    structure {\n      id\n      name\n    }\n    from {\n      id\n      displayName\n    }\n    to {\n      id\n      displayName\n    }\n  }\n}"): (typeof documents)["query MyManagementOffers {\n  managementOffers {\n    id\n    expiresAt\n    allowedActions\n    structure {\n      id\n      name\n    }\n    from {\n      id\n      displayName\n    }\n    to {\n      id\n      displayName\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyMemberships($after: String) {\n  memberships(first: 20, after: $after) {\n    edges {\n      node {\n        id\n        role\n        startedAt\n        allowedActions\n        structure {\n          id\n          name\n          siret\n        }\n        service {\n          id\n          name\n        }\n        subscriptions {\n          id\n          access\n          startsOn\n          endsOn\n          isActive\n          space {\n            code\n            name\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query MyMemberships($after: String) {\n  memberships(first: 20, after: $after) {\n    edges {\n      node {\n        id\n        role\n        startedAt\n        allowedActions\n        structure {\n          id\n          name\n          siret\n        }\n        service {\n          id\n          name\n        }\n        subscriptions {\n          id\n          access\n          startsOn\n          endsOn\n          isActive\n          space {\n            code\n            name\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetMembershipService($input: SetMembershipServiceInput!) {\n  setMembershipService(input: $input) {\n    membership {\n      id\n      service {\n        id\n        code\n        name\n      }\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation SetMembershipService($input: SetMembershipServiceInput!) {\n  setMembershipService(input: $input) {\n    membership {\n      id\n      service {\n        id\n        code\n        name\n      }\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query StructureMembers($id: ID!, $after: String) {\n  structure(id: $id) {\n    id\n    name\n    allowedActions\n    services {\n      id\n      code\n      name\n      endsOn\n    }\n    spaces {\n      id\n      ceiling\n      space {\n        code\n        name\n      }\n    }\n    memberships(first: 50, after: $after) {\n      edges {\n        node {\n          id\n          role\n          startedAt\n          allowedActions\n          user {\n            id\n            displayName\n            email\n          }\n          service {\n            id\n            code\n            name\n          }\n          subscriptions {\n            id\n            access\n            startsOn\n            endsOn\n            isActive\n            allowedActions\n            space {\n              code\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"): (typeof documents)["query StructureMembers($id: ID!, $after: String) {\n  structure(id: $id) {\n    id\n    name\n    allowedActions\n    services {\n      id\n      code\n      name\n      endsOn\n    }\n    spaces {\n      id\n      ceiling\n      space {\n        code\n        name\n      }\n    }\n    memberships(first: 50, after: $after) {\n      edges {\n        node {\n          id\n          role\n          startedAt\n          allowedActions\n          user {\n            id\n            displayName\n            email\n          }\n          service {\n            id\n            code\n            name\n          }\n          subscriptions {\n            id\n            access\n            startsOn\n            endsOn\n            isActive\n            allowedActions\n            space {\n              code\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;