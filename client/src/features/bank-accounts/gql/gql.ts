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
    "mutation AddBankAccount($input: AddBankAccountInput!) {\n  addBankAccount(input: $input) {\n    bankAccount {\n      ...BankAccountRow\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.AddBankAccountDocument,
    "mutation ArchiveBankAccount($input: ArchiveBankAccountInput!) {\n  archiveBankAccount(input: $input) {\n    bankAccount {\n      ...BankAccountRow\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.ArchiveBankAccountDocument,
    "fragment BankAccountRow on BankAccount {\n  id\n  label\n  holder\n  maskedIban\n  bic\n  usableFrom\n  createdAt\n  archivedAt\n  allowedActions\n  payments {\n    id\n    requestId\n    requestNumber\n    amountCents\n  }\n  rib {\n    id\n    fileName\n  }\n}": typeof types.BankAccountRowFragmentDoc,
    "query BankAccounts($structureId: ID!) {\n  structure(id: $structureId) {\n    id\n    name\n    siret\n    allowedActions\n    bankAccounts {\n      ...BankAccountRow\n    }\n  }\n}": typeof types.BankAccountsDocument,
    "query BankStructures {\n  structures(first: 1) {\n    totalCount\n    edges {\n      node {\n        id\n        name\n        siret\n      }\n    }\n  }\n}": typeof types.BankStructuresDocument,
};
const documents: Documents = {
    "mutation AddBankAccount($input: AddBankAccountInput!) {\n  addBankAccount(input: $input) {\n    bankAccount {\n      ...BankAccountRow\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.AddBankAccountDocument,
    "mutation ArchiveBankAccount($input: ArchiveBankAccountInput!) {\n  archiveBankAccount(input: $input) {\n    bankAccount {\n      ...BankAccountRow\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.ArchiveBankAccountDocument,
    "fragment BankAccountRow on BankAccount {\n  id\n  label\n  holder\n  maskedIban\n  bic\n  usableFrom\n  createdAt\n  archivedAt\n  allowedActions\n  payments {\n    id\n    requestId\n    requestNumber\n    amountCents\n  }\n  rib {\n    id\n    fileName\n  }\n}": types.BankAccountRowFragmentDoc,
    "query BankAccounts($structureId: ID!) {\n  structure(id: $structureId) {\n    id\n    name\n    siret\n    allowedActions\n    bankAccounts {\n      ...BankAccountRow\n    }\n  }\n}": types.BankAccountsDocument,
    "query BankStructures {\n  structures(first: 1) {\n    totalCount\n    edges {\n      node {\n        id\n        name\n        siret\n      }\n    }\n  }\n}": types.BankStructuresDocument,
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
export function graphql(source: "mutation AddBankAccount($input: AddBankAccountInput!) {\n  addBankAccount(input: $input) {\n    bankAccount {\n      ...BankAccountRow\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation AddBankAccount($input: AddBankAccountInput!) {\n  addBankAccount(input: $input) {\n    bankAccount {\n      ...BankAccountRow\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ArchiveBankAccount($input: ArchiveBankAccountInput!) {\n  archiveBankAccount(input: $input) {\n    bankAccount {\n      ...BankAccountRow\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation ArchiveBankAccount($input: ArchiveBankAccountInput!) {\n  archiveBankAccount(input: $input) {\n    bankAccount {\n      ...BankAccountRow\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment BankAccountRow on BankAccount {\n  id\n  label\n  holder\n  maskedIban\n  bic\n  usableFrom\n  createdAt\n  archivedAt\n  allowedActions\n  payments {\n    id\n    requestId\n    requestNumber\n    amountCents\n  }\n  rib {\n    id\n    fileName\n  }\n}"): (typeof documents)["fragment BankAccountRow on BankAccount {\n  id\n  label\n  holder\n  maskedIban\n  bic\n  usableFrom\n  createdAt\n  archivedAt\n  allowedActions\n  payments {\n    id\n    requestId\n    requestNumber\n    amountCents\n  }\n  rib {\n    id\n    fileName\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query BankAccounts($structureId: ID!) {\n  structure(id: $structureId) {\n    id\n    name\n    siret\n    allowedActions\n    bankAccounts {\n      ...BankAccountRow\n    }\n  }\n}"): (typeof documents)["query BankAccounts($structureId: ID!) {\n  structure(id: $structureId) {\n    id\n    name\n    siret\n    allowedActions\n    bankAccounts {\n      ...BankAccountRow\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query BankStructures {\n  structures(first: 1) {\n    totalCount\n    edges {\n      node {\n        id\n        name\n        siret\n      }\n    }\n  }\n}"): (typeof documents)["query BankStructures {\n  structures(first: 1) {\n    totalCount\n    edges {\n      node {\n        id\n        name\n        siret\n      }\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;