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
    "mutation AcceptInvitation($input: AcceptInvitationInput!) {\n  acceptInvitation(input: $input) {\n    invitation {\n      id\n      status\n      allowedActions\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.AcceptInvitationDocument,
    "mutation CancelInvitation($input: CancelInvitationInput!) {\n  cancelInvitation(input: $input) {\n    invitation {\n      id\n      status\n      allowedActions\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.CancelInvitationDocument,
    "mutation DeclineInvitation($input: DeclineInvitationInput!) {\n  declineInvitation(input: $input) {\n    invitation {\n      id\n      status\n      allowedActions\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.DeclineInvitationDocument,
    "query FormerRequest($id: ID!) {\n  approval(id: $id) {\n    id\n    comment\n    structure {\n      id\n      siret\n      name\n    }\n    membership {\n      requestedRole\n      requestedServiceCode\n    }\n    spaceSubscriptions {\n      space {\n        code\n      }\n      requestedAccess\n      requestedEndsOn\n    }\n  }\n}": typeof types.FormerRequestDocument,
    "mutation InviteMembers($input: InviteMembersInput!) {\n  inviteMembers(input: $input) {\n    results {\n      line\n      email\n      invitation {\n        id\n      }\n      problems {\n        code\n        path\n        message\n      }\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.InviteMembersDocument,
    "fragment InvitingStructure on Structure {\n  id\n  name\n  myRole\n  allowedActions\n  spaces {\n    id\n    ceiling\n    space {\n      code\n      name\n    }\n  }\n}": typeof types.InvitingStructureFragmentDoc,
    "query MyInvitations {\n  myInvitations {\n    id\n    role\n    expiresAt\n    allowedActions\n    structure {\n      id\n      siret\n      name\n    }\n    invitedBy {\n      id\n      displayName\n      email\n    }\n    spaces {\n      access\n      endsOn\n      space {\n        code\n        name\n      }\n    }\n  }\n}": typeof types.MyInvitationsDocument,
    "mutation RequestMembership($input: RequestMembershipInput!) {\n  requestMembership(input: $input) {\n    approval {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.RequestMembershipDocument,
    "query SpacesToWant {\n  spaces {\n    code\n    name\n  }\n}": typeof types.SpacesToWantDocument,
    "query StructureInvitations($id: ID!, $after: String, $status: InvitationStatus) {\n  structure(id: $id) {\n    ...InvitingStructure\n  }\n  invitations(structureId: $id, first: 20, after: $after, status: $status) {\n    edges {\n      node {\n        id\n        email\n        role\n        status\n        createdAt\n        expiresAt\n        allowedActions\n        invitedBy {\n          id\n          displayName\n        }\n        spaces {\n          access\n          endsOn\n          space {\n            code\n            name\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.StructureInvitationsDocument,
    "query StructureToInvite($id: ID!) {\n  structure(id: $id) {\n    ...InvitingStructure\n  }\n}": typeof types.StructureToInviteDocument,
};
const documents: Documents = {
    "mutation AcceptInvitation($input: AcceptInvitationInput!) {\n  acceptInvitation(input: $input) {\n    invitation {\n      id\n      status\n      allowedActions\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.AcceptInvitationDocument,
    "mutation CancelInvitation($input: CancelInvitationInput!) {\n  cancelInvitation(input: $input) {\n    invitation {\n      id\n      status\n      allowedActions\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.CancelInvitationDocument,
    "mutation DeclineInvitation($input: DeclineInvitationInput!) {\n  declineInvitation(input: $input) {\n    invitation {\n      id\n      status\n      allowedActions\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.DeclineInvitationDocument,
    "query FormerRequest($id: ID!) {\n  approval(id: $id) {\n    id\n    comment\n    structure {\n      id\n      siret\n      name\n    }\n    membership {\n      requestedRole\n      requestedServiceCode\n    }\n    spaceSubscriptions {\n      space {\n        code\n      }\n      requestedAccess\n      requestedEndsOn\n    }\n  }\n}": types.FormerRequestDocument,
    "mutation InviteMembers($input: InviteMembersInput!) {\n  inviteMembers(input: $input) {\n    results {\n      line\n      email\n      invitation {\n        id\n      }\n      problems {\n        code\n        path\n        message\n      }\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.InviteMembersDocument,
    "fragment InvitingStructure on Structure {\n  id\n  name\n  myRole\n  allowedActions\n  spaces {\n    id\n    ceiling\n    space {\n      code\n      name\n    }\n  }\n}": types.InvitingStructureFragmentDoc,
    "query MyInvitations {\n  myInvitations {\n    id\n    role\n    expiresAt\n    allowedActions\n    structure {\n      id\n      siret\n      name\n    }\n    invitedBy {\n      id\n      displayName\n      email\n    }\n    spaces {\n      access\n      endsOn\n      space {\n        code\n        name\n      }\n    }\n  }\n}": types.MyInvitationsDocument,
    "mutation RequestMembership($input: RequestMembershipInput!) {\n  requestMembership(input: $input) {\n    approval {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.RequestMembershipDocument,
    "query SpacesToWant {\n  spaces {\n    code\n    name\n  }\n}": types.SpacesToWantDocument,
    "query StructureInvitations($id: ID!, $after: String, $status: InvitationStatus) {\n  structure(id: $id) {\n    ...InvitingStructure\n  }\n  invitations(structureId: $id, first: 20, after: $after, status: $status) {\n    edges {\n      node {\n        id\n        email\n        role\n        status\n        createdAt\n        expiresAt\n        allowedActions\n        invitedBy {\n          id\n          displayName\n        }\n        spaces {\n          access\n          endsOn\n          space {\n            code\n            name\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.StructureInvitationsDocument,
    "query StructureToInvite($id: ID!) {\n  structure(id: $id) {\n    ...InvitingStructure\n  }\n}": types.StructureToInviteDocument,
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
export function graphql(source: "mutation AcceptInvitation($input: AcceptInvitationInput!) {\n  acceptInvitation(input: $input) {\n    invitation {\n      id\n      status\n      allowedActions\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation AcceptInvitation($input: AcceptInvitationInput!) {\n  acceptInvitation(input: $input) {\n    invitation {\n      id\n      status\n      allowedActions\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CancelInvitation($input: CancelInvitationInput!) {\n  cancelInvitation(input: $input) {\n    invitation {\n      id\n      status\n      allowedActions\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation CancelInvitation($input: CancelInvitationInput!) {\n  cancelInvitation(input: $input) {\n    invitation {\n      id\n      status\n      allowedActions\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeclineInvitation($input: DeclineInvitationInput!) {\n  declineInvitation(input: $input) {\n    invitation {\n      id\n      status\n      allowedActions\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation DeclineInvitation($input: DeclineInvitationInput!) {\n  declineInvitation(input: $input) {\n    invitation {\n      id\n      status\n      allowedActions\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FormerRequest($id: ID!) {\n  approval(id: $id) {\n    id\n    comment\n    structure {\n      id\n      siret\n      name\n    }\n    membership {\n      requestedRole\n      requestedServiceCode\n    }\n    spaceSubscriptions {\n      space {\n        code\n      }\n      requestedAccess\n      requestedEndsOn\n    }\n  }\n}"): (typeof documents)["query FormerRequest($id: ID!) {\n  approval(id: $id) {\n    id\n    comment\n    structure {\n      id\n      siret\n      name\n    }\n    membership {\n      requestedRole\n      requestedServiceCode\n    }\n    spaceSubscriptions {\n      space {\n        code\n      }\n      requestedAccess\n      requestedEndsOn\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InviteMembers($input: InviteMembersInput!) {\n  inviteMembers(input: $input) {\n    results {\n      line\n      email\n      invitation {\n        id\n      }\n      problems {\n        code\n        path\n        message\n      }\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation InviteMembers($input: InviteMembersInput!) {\n  inviteMembers(input: $input) {\n    results {\n      line\n      email\n      invitation {\n        id\n      }\n      problems {\n        code\n        path\n        message\n      }\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment InvitingStructure on Structure {\n  id\n  name\n  myRole\n  allowedActions\n  spaces {\n    id\n    ceiling\n    space {\n      code\n      name\n    }\n  }\n}"): (typeof documents)["fragment InvitingStructure on Structure {\n  id\n  name\n  myRole\n  allowedActions\n  spaces {\n    id\n    ceiling\n    space {\n      code\n      name\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyInvitations {\n  myInvitations {\n    id\n    role\n    expiresAt\n    allowedActions\n    structure {\n      id\n      siret\n      name\n    }\n    invitedBy {\n      id\n      displayName\n      email\n    }\n    spaces {\n      access\n      endsOn\n      space {\n        code\n        name\n      }\n    }\n  }\n}"): (typeof documents)["query MyInvitations {\n  myInvitations {\n    id\n    role\n    expiresAt\n    allowedActions\n    structure {\n      id\n      siret\n      name\n    }\n    invitedBy {\n      id\n      displayName\n      email\n    }\n    spaces {\n      access\n      endsOn\n      space {\n        code\n        name\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestMembership($input: RequestMembershipInput!) {\n  requestMembership(input: $input) {\n    approval {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation RequestMembership($input: RequestMembershipInput!) {\n  requestMembership(input: $input) {\n    approval {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SpacesToWant {\n  spaces {\n    code\n    name\n  }\n}"): (typeof documents)["query SpacesToWant {\n  spaces {\n    code\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query StructureInvitations($id: ID!, $after: String, $status: InvitationStatus) {\n  structure(id: $id) {\n    ...InvitingStructure\n  }\n  invitations(structureId: $id, first: 20, after: $after, status: $status) {\n    edges {\n      node {\n        id\n        email\n        role\n        status\n        createdAt\n        expiresAt\n        allowedActions\n        invitedBy {\n          id\n          displayName\n        }\n        spaces {\n          access\n          endsOn\n          space {\n            code\n            name\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query StructureInvitations($id: ID!, $after: String, $status: InvitationStatus) {\n  structure(id: $id) {\n    ...InvitingStructure\n  }\n  invitations(structureId: $id, first: 20, after: $after, status: $status) {\n    edges {\n      node {\n        id\n        email\n        role\n        status\n        createdAt\n        expiresAt\n        allowedActions\n        invitedBy {\n          id\n          displayName\n        }\n        spaces {\n          access\n          endsOn\n          space {\n            code\n            name\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query StructureToInvite($id: ID!) {\n  structure(id: $id) {\n    ...InvitingStructure\n  }\n}"): (typeof documents)["query StructureToInvite($id: ID!) {\n  structure(id: $id) {\n    ...InvitingStructure\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;