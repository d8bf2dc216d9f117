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
    "mutation MarkAllNotificationsRead {\n  markAllNotificationsRead {\n    done\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.MarkAllNotificationsReadDocument,
    "mutation MarkNotificationRead($input: MarkNotificationReadInput!) {\n  markNotificationRead(input: $input) {\n    notification {\n      id\n      readAt\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.MarkNotificationReadDocument,
    "query NotificationPreferences {\n  notificationPreferences {\n    families {\n      family\n      title\n      explanation\n      inPortal\n      mail\n      isLocked\n    }\n    digest\n    language\n  }\n  recentMails {\n    id\n    subject\n    maskedAddress\n    state\n    attempts\n    lastTriedAt\n  }\n}": typeof types.NotificationPreferencesDocument,
    "query Notifications($after: String, $unread: Boolean, $orderBy: NotificationOrder) {\n  notifications(first: 20, after: $after, unread: $unread, orderBy: $orderBy) {\n    edges {\n      node {\n        id\n        title\n        link\n        createdAt\n        readAt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.NotificationsDocument,
    "mutation UpdateNotificationPreferences($input: UpdateNotificationPreferencesInput!) {\n  updateNotificationPreferences(input: $input) {\n    preferences {\n      digest\n      language\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.UpdateNotificationPreferencesDocument,
};
const documents: Documents = {
    "mutation MarkAllNotificationsRead {\n  markAllNotificationsRead {\n    done\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.MarkAllNotificationsReadDocument,
    "mutation MarkNotificationRead($input: MarkNotificationReadInput!) {\n  markNotificationRead(input: $input) {\n    notification {\n      id\n      readAt\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.MarkNotificationReadDocument,
    "query NotificationPreferences {\n  notificationPreferences {\n    families {\n      family\n      title\n      explanation\n      inPortal\n      mail\n      isLocked\n    }\n    digest\n    language\n  }\n  recentMails {\n    id\n    subject\n    maskedAddress\n    state\n    attempts\n    lastTriedAt\n  }\n}": types.NotificationPreferencesDocument,
    "query Notifications($after: String, $unread: Boolean, $orderBy: NotificationOrder) {\n  notifications(first: 20, after: $after, unread: $unread, orderBy: $orderBy) {\n    edges {\n      node {\n        id\n        title\n        link\n        createdAt\n        readAt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.NotificationsDocument,
    "mutation UpdateNotificationPreferences($input: UpdateNotificationPreferencesInput!) {\n  updateNotificationPreferences(input: $input) {\n    preferences {\n      digest\n      language\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.UpdateNotificationPreferencesDocument,
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
export function graphql(source: "mutation MarkAllNotificationsRead {\n  markAllNotificationsRead {\n    done\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation MarkAllNotificationsRead {\n  markAllNotificationsRead {\n    done\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MarkNotificationRead($input: MarkNotificationReadInput!) {\n  markNotificationRead(input: $input) {\n    notification {\n      id\n      readAt\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation MarkNotificationRead($input: MarkNotificationReadInput!) {\n  markNotificationRead(input: $input) {\n    notification {\n      id\n      readAt\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query NotificationPreferences {\n  notificationPreferences {\n    families {\n      family\n      title\n      explanation\n      inPortal\n      mail\n      isLocked\n    }\n    digest\n    language\n  }\n  recentMails {\n    id\n    subject\n    maskedAddress\n    state\n    attempts\n    lastTriedAt\n  }\n}"): (typeof documents)["query NotificationPreferences {\n  notificationPreferences {\n    families {\n      family\n      title\n      explanation\n      inPortal\n      mail\n      isLocked\n    }\n    digest\n    language\n  }\n  recentMails {\n    id\n    subject\n    maskedAddress\n    state\n    attempts\n    lastTriedAt\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Notifications($after: String, $unread: Boolean, $orderBy: NotificationOrder) {\n  notifications(first: 20, after: $after, unread: $unread, orderBy: $orderBy) {\n    edges {\n      node {\n        id\n        title\n        link\n        createdAt\n        readAt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query Notifications($after: String, $unread: Boolean, $orderBy: NotificationOrder) {\n  notifications(first: 20, after: $after, unread: $unread, orderBy: $orderBy) {\n    edges {\n      node {\n        id\n        title\n        link\n        createdAt\n        readAt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateNotificationPreferences($input: UpdateNotificationPreferencesInput!) {\n  updateNotificationPreferences(input: $input) {\n    preferences {\n      digest\n      language\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation UpdateNotificationPreferences($input: UpdateNotificationPreferencesInput!) {\n  updateNotificationPreferences(input: $input) {\n    preferences {\n      digest\n      language\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;