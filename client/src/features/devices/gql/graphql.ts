/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A browser not to be trusted any more. */
export type RevokeTrustedDeviceInput = {
  /** The trusted device. */
  id: string;
};

export type MyTrustedDevicesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyTrustedDevicesQuery = { myTrustedDevices: Array<{ __typename: 'TrustedDevice', id: string, device: string, maskedIp: string, trustedAt: string, trustedUntil: string, lastSeenAt: string, isCurrent: boolean }> };

export type RevokeTrustedDeviceMutationVariables = Exact<{
  input: RevokeTrustedDeviceInput;
}>;


export type RevokeTrustedDeviceMutation = { revokeTrustedDevice: { __typename: 'RevokeTrustedDevicePayload', revokedId: string | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type RevokeTrustedDevicesMutationVariables = Exact<{ [key: string]: never; }>;


export type RevokeTrustedDevicesMutation = { revokeTrustedDevices: { __typename: 'RevokeTrustedDevicesPayload', done: boolean | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };


export const MyTrustedDevicesDocument = {"__meta__":{"hash":"sha256:6a14a952f9f6e6501de5ddea46c60024b605c71646667fb04ba1e37c2aeb0424"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyTrustedDevices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myTrustedDevices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIp"}},{"kind":"Field","name":{"kind":"Name","value":"trustedAt"}},{"kind":"Field","name":{"kind":"Name","value":"trustedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}}]}}]} as unknown as DocumentNode<MyTrustedDevicesQuery, MyTrustedDevicesQueryVariables>;
export const RevokeTrustedDeviceDocument = {"__meta__":{"hash":"sha256:13a72beb9c1598decc36c1c9fb85df4c9d634cba5fb48a6f3a8bf65917b8142e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeTrustedDevice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeTrustedDeviceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeTrustedDevice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revokedId"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeTrustedDeviceMutation, RevokeTrustedDeviceMutationVariables>;
export const RevokeTrustedDevicesDocument = {"__meta__":{"hash":"sha256:b589c9e8703e4de01b06959a1c97a43ca9758f4106b8d212d8c1c9a62187f33e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeTrustedDevices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeTrustedDevices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeTrustedDevicesMutation, RevokeTrustedDevicesMutationVariables>;