/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What the portal is made of, as its users meet it. */
export type ServicePart =
  /** What is done without anybody waiting for it: exports, lists decided at once, reminders. */
  | 'BACKGROUND_WORK'
  /** The check of files that were sent. */
  | 'FILE_CHECKS'
  /** Codes and notices by mail. */
  | 'MAILS'
  /** Pages and API. */
  | 'PORTAL';

/** How a part of the portal does. */
export type ServiceState =
  /** Has not worked for too long. */
  | 'DOWN'
  /** Works, later than it should. */
  | 'SLOW'
  /** Works as it should. */
  | 'UP';

export type ServiceStatusQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceStatusQuery = { serviceStatus: { __typename: 'ServiceStatus', checkedAt: string, parts: Array<{ __typename: 'ServicePartState', part: ServicePart, state: ServiceState, delaySeconds: number }> } };


export const ServiceStatusDocument = {"__meta__":{"hash":"sha256:c7d1cb5fe59240dfef70c397cb4599b37d6403757bee7668b47164318b04c780"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"delaySeconds"}}]}}]}}]}}]} as unknown as DocumentNode<ServiceStatusQuery, ServiceStatusQueryVariables>;