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
    "mutation ActivateStructure($input: ActivateStructureInput!) {\n  activateStructure(input: $input) {\n    structure {\n      id\n      name\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.ActivateStructureDocument,
    "query DirectoryComparison($id: ID!) {\n  structure(id: $id) {\n    id\n    name\n    siret\n    allowedActions\n  }\n  directoryComparison(structureId: $id) {\n    structureId\n    version\n    differences {\n      field\n      current\n      proposed\n    }\n    closedOn\n    problem {\n      code\n      message\n    }\n  }\n}": typeof types.DirectoryComparisonDocument,
    "query EditStructure($id: ID!) {\n  structure(id: $id) {\n    ...StructureDetail\n  }\n  beneficiaryCategories {\n    code\n    name\n  }\n}": typeof types.EditStructureDocument,
    "query LookUpCompany($siret: String!) {\n  lookUpCompany(siret: $siret) {\n    status\n    isRegistered\n    company {\n      siret\n      name\n      address\n      postalCode\n      town\n    }\n    problem {\n      code\n      message\n    }\n  }\n}": typeof types.LookUpCompanyDocument,
    "mutation RefreshStructure($input: RefreshStructureInput!) {\n  refreshStructure(input: $input) {\n    structure {\n      ...StructureDetail\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.RefreshStructureDocument,
    "query StructureChoices($filter: StructureFilter) {\n  structures(first: 20, filter: $filter) {\n    edges {\n      node {\n        id\n        name\n        siret\n      }\n    }\n  }\n}": typeof types.StructureChoicesDocument,
    "fragment StructureDetail on Structure {\n  id\n  version\n  siret\n  siren\n  name\n  status\n  directoryStatus\n  establishmentClosedOn\n  legalFormCode\n  nafCode\n  rcsNumber\n  vatNumber\n  email\n  taxRegime\n  address\n  addressComplement1\n  addressComplement2\n  postalCode\n  town\n  country\n  phone\n  departement\n  beneficiaryCategory {\n    code\n    name\n  }\n  pacage\n  mainDepartement\n  isManagementCenter\n  createdAt\n  myRole\n  allowedActions\n}": typeof types.StructureDetailFragmentDoc,
    "query Structure($id: ID!) {\n  structure(id: $id) {\n    ...StructureDetail\n    successor {\n      siret\n      movedOn\n      structureId\n    }\n    predecessors {\n      siret\n      movedOn\n      structureId\n    }\n    spaces {\n      id\n      ceiling\n      openedAt\n      space {\n        code\n        name\n      }\n    }\n  }\n}": typeof types.StructureDocument,
    "query Structures($after: String, $filter: StructureFilter) {\n  structures(first: 20, after: $after, filter: $filter) {\n    edges {\n      node {\n        id\n        name\n        siret\n        town\n        status\n        myRole\n        isManagementCenter\n        allowedActions\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.StructuresDocument,
    "mutation UpdateStructure($input: UpdateStructureInput!) {\n  updateStructure(input: $input) {\n    structure {\n      ...StructureDetail\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.UpdateStructureDocument,
};
const documents: Documents = {
    "mutation ActivateStructure($input: ActivateStructureInput!) {\n  activateStructure(input: $input) {\n    structure {\n      id\n      name\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.ActivateStructureDocument,
    "query DirectoryComparison($id: ID!) {\n  structure(id: $id) {\n    id\n    name\n    siret\n    allowedActions\n  }\n  directoryComparison(structureId: $id) {\n    structureId\n    version\n    differences {\n      field\n      current\n      proposed\n    }\n    closedOn\n    problem {\n      code\n      message\n    }\n  }\n}": types.DirectoryComparisonDocument,
    "query EditStructure($id: ID!) {\n  structure(id: $id) {\n    ...StructureDetail\n  }\n  beneficiaryCategories {\n    code\n    name\n  }\n}": types.EditStructureDocument,
    "query LookUpCompany($siret: String!) {\n  lookUpCompany(siret: $siret) {\n    status\n    isRegistered\n    company {\n      siret\n      name\n      address\n      postalCode\n      town\n    }\n    problem {\n      code\n      message\n    }\n  }\n}": types.LookUpCompanyDocument,
    "mutation RefreshStructure($input: RefreshStructureInput!) {\n  refreshStructure(input: $input) {\n    structure {\n      ...StructureDetail\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.RefreshStructureDocument,
    "query StructureChoices($filter: StructureFilter) {\n  structures(first: 20, filter: $filter) {\n    edges {\n      node {\n        id\n        name\n        siret\n      }\n    }\n  }\n}": types.StructureChoicesDocument,
    "fragment StructureDetail on Structure {\n  id\n  version\n  siret\n  siren\n  name\n  status\n  directoryStatus\n  establishmentClosedOn\n  legalFormCode\n  nafCode\n  rcsNumber\n  vatNumber\n  email\n  taxRegime\n  address\n  addressComplement1\n  addressComplement2\n  postalCode\n  town\n  country\n  phone\n  departement\n  beneficiaryCategory {\n    code\n    name\n  }\n  pacage\n  mainDepartement\n  isManagementCenter\n  createdAt\n  myRole\n  allowedActions\n}": types.StructureDetailFragmentDoc,
    "query Structure($id: ID!) {\n  structure(id: $id) {\n    ...StructureDetail\n    successor {\n      siret\n      movedOn\n      structureId\n    }\n    predecessors {\n      siret\n      movedOn\n      structureId\n    }\n    spaces {\n      id\n      ceiling\n      openedAt\n      space {\n        code\n        name\n      }\n    }\n  }\n}": types.StructureDocument,
    "query Structures($after: String, $filter: StructureFilter) {\n  structures(first: 20, after: $after, filter: $filter) {\n    edges {\n      node {\n        id\n        name\n        siret\n        town\n        status\n        myRole\n        isManagementCenter\n        allowedActions\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.StructuresDocument,
    "mutation UpdateStructure($input: UpdateStructureInput!) {\n  updateStructure(input: $input) {\n    structure {\n      ...StructureDetail\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.UpdateStructureDocument,
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
export function graphql(source: "mutation ActivateStructure($input: ActivateStructureInput!) {\n  activateStructure(input: $input) {\n    structure {\n      id\n      name\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation ActivateStructure($input: ActivateStructureInput!) {\n  activateStructure(input: $input) {\n    structure {\n      id\n      name\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DirectoryComparison($id: ID!) {\n  structure(id: $id) {\n    id\n    name\n    siret\n    allowedActions\n  }\n  directoryComparison(structureId: $id) {\n    structureId\n    version\n    differences {\n      field\n      current\n      proposed\n    }\n    closedOn\n    problem {\n      code\n      message\n    }\n  }\n}"): (typeof documents)["query DirectoryComparison($id: ID!) {\n  structure(id: $id) {\n    id\n    name\n    siret\n    allowedActions\n  }\n  directoryComparison(structureId: $id) {\n    structureId\n    version\n    differences {\n      field\n      current\n      proposed\n    }\n    closedOn\n    problem {\n      code\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query EditStructure($id: ID!) {\n  structure(id: $id) {\n    ...StructureDetail\n  }\n  beneficiaryCategories {\n    code\n    name\n  }\n}"): (typeof documents)["query EditStructure($id: ID!) {\n  structure(id: $id) {\n    ...StructureDetail\n  }\n  beneficiaryCategories {\n    code\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query LookUpCompany($siret: String!) {\n  lookUpCompany(siret: $siret) {\n    status\n    isRegistered\n    company {\n      siret\n      name\n      address\n      postalCode\n      town\n    }\n    problem {\n      code\n      message\n    }\n  }\n}"): (typeof documents)["query LookUpCompany($siret: String!) {\n  lookUpCompany(siret: $siret) {\n    status\n    isRegistered\n    company {\n      siret\n      name\n      address\n      postalCode\n      town\n    }\n    problem {\n      code\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RefreshStructure($input: RefreshStructureInput!) {\n  refreshStructure(input: $input) {\n    structure {\n      ...StructureDetail\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation RefreshStructure($input: RefreshStructureInput!) {\n  refreshStructure(input: $input) {\n    structure {\n      ...StructureDetail\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query StructureChoices($filter: StructureFilter) {\n  structures(first: 20, filter: $filter) {\n    edges {\n      node {\n        id\n        name\n        siret\n      }\n    }\n  }\n}"): (typeof documents)["query StructureChoices($filter: StructureFilter) {\n  structures(first: 20, filter: $filter) {\n    edges {\n      node {\n        id\n        name\n        siret\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment StructureDetail on Structure {\n  id\n  version\n  siret\n  siren\n  name\n  status\n  directoryStatus\n  establishmentClosedOn\n  legalFormCode\n  nafCode\n  rcsNumber\n  vatNumber\n  email\n  taxRegime\n  address\n  addressComplement1\n  addressComplement2\n  postalCode\n  town\n  country\n  phone\n  departement\n  beneficiaryCategory {\n    code\n    name\n  }\n  pacage\n  mainDepartement\n  isManagementCenter\n  createdAt\n  myRole\n  allowedActions\n}"): (typeof documents)["fragment StructureDetail on Structure {\n  id\n  version\n  siret\n  siren\n  name\n  status\n  directoryStatus\n  establishmentClosedOn\n  legalFormCode\n  nafCode\n  rcsNumber\n  vatNumber\n  email\n  taxRegime\n  address\n  addressComplement1\n  addressComplement2\n  postalCode\n  town\n  country\n  phone\n  departement\n  beneficiaryCategory {\n    code\n    name\n  }\n  pacage\n  mainDepartement\n  isManagementCenter\n  createdAt\n  myRole\n  allowedActions\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Structure($id: ID!) {\n  structure(id: $id) {\n    ...StructureDetail\n    successor {\n      siret\n      movedOn\n      structureId\n    }\n    predecessors {\n      siret\n      movedOn\n      structureId\n    }\n    spaces {\n      id\n      ceiling\n      openedAt\n      space {\n        code\n        name\n      }\n    }\n  }\n}"): (typeof documents)["query Structure($id: ID!) {\n  structure(id: $id) {\n    ...StructureDetail\n    successor {\n      siret\n      movedOn\n      structureId\n    }\n    predecessors {\n      siret\n      movedOn\n      structureId\n    }\n    spaces {\n      id\n      ceiling\n      openedAt\n      space {\n        code\n        name\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Structures($after: String, $filter: StructureFilter) {\n  structures(first: 20, after: $after, filter: $filter) {\n    edges {\n      node {\n        id\n        name\n        siret\n        town\n        status\n        myRole\n        isManagementCenter\n        allowedActions\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query Structures($after: String, $filter: StructureFilter) {\n  structures(first: 20, after: $after, filter: $filter) {\n    edges {\n      node {\n        id\n        name\n        siret\n        town\n        status\n        myRole\n        isManagementCenter\n        allowedActions\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateStructure($input: UpdateStructureInput!) {\n  updateStructure(input: $input) {\n    structure {\n      ...StructureDetail\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation UpdateStructure($input: UpdateStructureInput!) {\n  updateStructure(input: $input) {\n    structure {\n      ...StructureDetail\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;