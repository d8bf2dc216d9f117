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
    "query AccountDeletionLink($token: String!) {\n  accountDeletionLink(token: $token) {\n    isPending\n    dueAt\n  }\n}": typeof types.AccountDeletionLinkDocument,
    "mutation CancelAccountDeletion {\n  cancelAccountDeletion {\n    done\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.CancelAccountDeletionDocument,
    "mutation CancelPrincipalManagementOffer($input: CancelPrincipalManagementOfferInput!) {\n  cancelPrincipalManagementOffer(input: $input) {\n    managementOffer {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.CancelPrincipalManagementOfferDocument,
    "mutation CreateDataExportLink($input: CreateDataExportLinkInput!) {\n  createDataExportLink(input: $input) {\n    url\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.CreateDataExportLinkDocument,
    "mutation DeactivateAccount {\n  deactivateAccount {\n    done\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.DeactivateAccountDocument,
    "mutation DeactivateStructure($input: DeactivateStructureInput!) {\n  deactivateStructure(input: $input) {\n    deactivatedId\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.DeactivateStructureDocument,
    "mutation KeepAccount($input: KeepAccountInput!) {\n  keepAccount(input: $input) {\n    done\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.KeepAccountDocument,
    "query MyData {\n  myData {\n    allowedActions\n    isStaff\n    managedStructureCount\n    dataExport {\n      id\n      status\n      askedAt\n      stepsDone\n      stepsTotal\n      readyAt\n      expiresAt\n      byteSize\n    }\n    accountDeletion {\n      askedAt\n      dueAt\n    }\n    managedStructures {\n      structure {\n        id\n        name\n        siret\n        memberships(first: 50) {\n          edges {\n            node {\n              id\n              role\n              allowedActions\n              user {\n                id\n                displayName\n              }\n            }\n          }\n        }\n      }\n      offer {\n        id\n        expiresAt\n        allowedActions\n        to {\n          id\n          displayName\n        }\n      }\n    }\n  }\n}": typeof types.MyDataDocument,
    "query MyExportProgress {\n  myData {\n    allowedActions\n    dataExport {\n      id\n      status\n      stepsDone\n      stepsTotal\n      readyAt\n      expiresAt\n      byteSize\n    }\n  }\n}": typeof types.MyExportProgressDocument,
    "mutation OfferPrincipalManagement($input: OfferPrincipalManagementInput!) {\n  offerPrincipalManagement(input: $input) {\n    managementOffer {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.OfferPrincipalManagementDocument,
    "mutation RequestAccountDeletion($input: RequestAccountDeletionInput!) {\n  requestAccountDeletion(input: $input) {\n    accountDeletion {\n      askedAt\n      dueAt\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.RequestAccountDeletionDocument,
    "mutation RequestDataExport {\n  requestDataExport {\n    dataExport {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.RequestDataExportDocument,
    "mutation RequestStructureExport($input: RequestStructureExportInput!) {\n  requestStructureExport(input: $input) {\n    dataExport {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.RequestStructureExportDocument,
    "query StructureClosing($id: ID!) {\n  structure(id: $id) {\n    id\n    name\n    siret\n    allowedActions\n    dataExport {\n      id\n      status\n      stepsDone\n      stepsTotal\n      askedAt\n      readyAt\n      expiresAt\n      byteSize\n    }\n    deactivationObstacles {\n      count\n      problem {\n        code\n        message\n      }\n      items {\n        id\n        label\n      }\n    }\n  }\n}": typeof types.StructureClosingDocument,
};
const documents: Documents = {
    "query AccountDeletionLink($token: String!) {\n  accountDeletionLink(token: $token) {\n    isPending\n    dueAt\n  }\n}": types.AccountDeletionLinkDocument,
    "mutation CancelAccountDeletion {\n  cancelAccountDeletion {\n    done\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.CancelAccountDeletionDocument,
    "mutation CancelPrincipalManagementOffer($input: CancelPrincipalManagementOfferInput!) {\n  cancelPrincipalManagementOffer(input: $input) {\n    managementOffer {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.CancelPrincipalManagementOfferDocument,
    "mutation CreateDataExportLink($input: CreateDataExportLinkInput!) {\n  createDataExportLink(input: $input) {\n    url\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.CreateDataExportLinkDocument,
    "mutation DeactivateAccount {\n  deactivateAccount {\n    done\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.DeactivateAccountDocument,
    "mutation DeactivateStructure($input: DeactivateStructureInput!) {\n  deactivateStructure(input: $input) {\n    deactivatedId\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.DeactivateStructureDocument,
    "mutation KeepAccount($input: KeepAccountInput!) {\n  keepAccount(input: $input) {\n    done\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.KeepAccountDocument,
    "query MyData {\n  myData {\n    allowedActions\n    isStaff\n    managedStructureCount\n    dataExport {\n      id\n      status\n      askedAt\n      stepsDone\n      stepsTotal\n      readyAt\n      expiresAt\n      byteSize\n    }\n    accountDeletion {\n      askedAt\n      dueAt\n    }\n    managedStructures {\n      structure {\n        id\n        name\n        siret\n        memberships(first: 50) {\n          edges {\n            node {\n              id\n              role\n              allowedActions\n              user {\n                id\n                displayName\n              }\n            }\n          }\n        }\n      }\n      offer {\n        id\n        expiresAt\n        allowedActions\n        to {\n          id\n          displayName\n        }\n      }\n    }\n  }\n}": types.MyDataDocument,
    "query MyExportProgress {\n  myData {\n    allowedActions\n    dataExport {\n      id\n      status\n      stepsDone\n      stepsTotal\n      readyAt\n      expiresAt\n      byteSize\n    }\n  }\n}": types.MyExportProgressDocument,
    "mutation OfferPrincipalManagement($input: OfferPrincipalManagementInput!) {\n  offerPrincipalManagement(input: $input) {\n    managementOffer {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.OfferPrincipalManagementDocument,
    "mutation RequestAccountDeletion($input: RequestAccountDeletionInput!) {\n  requestAccountDeletion(input: $input) {\n    accountDeletion {\n      askedAt\n      dueAt\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.RequestAccountDeletionDocument,
    "mutation RequestDataExport {\n  requestDataExport {\n    dataExport {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.RequestDataExportDocument,
    "mutation RequestStructureExport($input: RequestStructureExportInput!) {\n  requestStructureExport(input: $input) {\n    dataExport {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.RequestStructureExportDocument,
    "query StructureClosing($id: ID!) {\n  structure(id: $id) {\n    id\n    name\n    siret\n    allowedActions\n    dataExport {\n      id\n      status\n      stepsDone\n      stepsTotal\n      askedAt\n      readyAt\n      expiresAt\n      byteSize\n    }\n    deactivationObstacles {\n      count\n      problem {\n        code\n        message\n      }\n      items {\n        id\n        label\n      }\n    }\n  }\n}": types.StructureClosingDocument,
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
export function graphql(source: "query AccountDeletionLink($token: String!) {\n  accountDeletionLink(token: $token) {\n    isPending\n    dueAt\n  }\n}"): (typeof documents)["query AccountDeletionLink($token: String!) {\n  accountDeletionLink(token: $token) {\n    isPending\n    dueAt\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CancelAccountDeletion {\n  cancelAccountDeletion {\n    done\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation CancelAccountDeletion {\n  cancelAccountDeletion {\n    done\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CancelPrincipalManagementOffer($input: CancelPrincipalManagementOfferInput!) {\n  cancelPrincipalManagementOffer(input: $input) {\n    managementOffer {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation CancelPrincipalManagementOffer($input: CancelPrincipalManagementOfferInput!) {\n  cancelPrincipalManagementOffer(input: $input) {\n    managementOffer {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateDataExportLink($input: CreateDataExportLinkInput!) {\n  createDataExportLink(input: $input) {\n    url\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation CreateDataExportLink($input: CreateDataExportLinkInput!) {\n  createDataExportLink(input: $input) {\n    url\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeactivateAccount {\n  deactivateAccount {\n    done\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation DeactivateAccount {\n  deactivateAccount {\n    done\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeactivateStructure($input: DeactivateStructureInput!) {\n  deactivateStructure(input: $input) {\n    deactivatedId\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation DeactivateStructure($input: DeactivateStructureInput!) {\n  deactivateStructure(input: $input) {\n    deactivatedId\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation KeepAccount($input: KeepAccountInput!) {\n  keepAccount(input: $input) {\n    done\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation KeepAccount($input: KeepAccountInput!) {\n  keepAccount(input: $input) {\n    done\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyData {\n  myData {\n    allowedActions\n    isStaff\n    managedStructureCount\n    dataExport {\n      id\n      status\n      askedAt\n      stepsDone\n      stepsTotal\n      readyAt\n      expiresAt\n      byteSize\n    }\n    accountDeletion {\n      askedAt\n      dueAt\n    }\n    managedStructures {\n      structure {\n        id\n        name\n        siret\n        memberships(first: 50) {\n          edges {\n            node {\n              id\n              role\n              allowedActions\n              user {\n                id\n                displayName\n              }\n            }\n          }\n        }\n      }\n      offer {\n        id\n        expiresAt\n        allowedActions\n        to {\n          id\n          displayName\n        }\n      }\n    }\n  }\n}"): (typeof documents)["query MyData {\n  myData {\n    allowedActions\n    isStaff\n    managedStructureCount\n    dataExport {\n      id\n      status\n      askedAt\n      stepsDone\n      stepsTotal\n      readyAt\n      expiresAt\n      byteSize\n    }\n    accountDeletion {\n      askedAt\n      dueAt\n    }\n    managedStructures {\n      structure {\n        id\n        name\n        siret\n        memberships(first: 50) {\n          edges {\n            node {\n              id\n              role\n              allowedActions\n              user {\n                id\n                displayName\n              }\n            }\n          }\n        }\n      }\n      offer {\n        id\n        expiresAt\n        allowedActions\n        to {\n          id\n          displayName\n        }\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyExportProgress {\n  myData {\n    allowedActions\n    dataExport {\n      id\n      status\n      stepsDone\n      stepsTotal\n      readyAt\n      expiresAt\n      byteSize\n    }\n  }\n}"): (typeof documents)["query MyExportProgress {\n  myData {\n    allowedActions\n    dataExport {\n      id\n      status\n      stepsDone\n      stepsTotal\n      readyAt\n      expiresAt\n      byteSize\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OfferPrincipalManagement($input: OfferPrincipalManagementInput!) {\n  offerPrincipalManagement(input: $input) {\n    managementOffer {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation OfferPrincipalManagement($input: OfferPrincipalManagementInput!) {\n  offerPrincipalManagement(input: $input) {\n    managementOffer {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestAccountDeletion($input: RequestAccountDeletionInput!) {\n  requestAccountDeletion(input: $input) {\n    accountDeletion {\n      askedAt\n      dueAt\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation RequestAccountDeletion($input: RequestAccountDeletionInput!) {\n  requestAccountDeletion(input: $input) {\n    accountDeletion {\n      askedAt\n      dueAt\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestDataExport {\n  requestDataExport {\n    dataExport {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation RequestDataExport {\n  requestDataExport {\n    dataExport {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestStructureExport($input: RequestStructureExportInput!) {\n  requestStructureExport(input: $input) {\n    dataExport {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation RequestStructureExport($input: RequestStructureExportInput!) {\n  requestStructureExport(input: $input) {\n    dataExport {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query StructureClosing($id: ID!) {\n  structure(id: $id) {\n    id\n    name\n    siret\n    allowedActions\n    dataExport {\n      id\n      status\n      stepsDone\n      stepsTotal\n      askedAt\n      readyAt\n      expiresAt\n      byteSize\n    }\n    deactivationObstacles {\n      count\n      problem {\n        code\n        message\n      }\n      items {\n        id\n        label\n      }\n    }\n  }\n}"): (typeof documents)["query StructureClosing($id: ID!) {\n  structure(id: $id) {\n    id\n    name\n    siret\n    allowedActions\n    dataExport {\n      id\n      status\n      stepsDone\n      stepsTotal\n      askedAt\n      readyAt\n      expiresAt\n      byteSize\n    }\n    deactivationObstacles {\n      count\n      problem {\n        code\n        message\n      }\n      items {\n        id\n        label\n      }\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;