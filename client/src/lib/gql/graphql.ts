/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How a person proves a second time that it is them. */
export type SecondFactorMethod =
  /** The 8 digits received by mail. */
  | 'MAIL_CODE'
  /** A passkey or a security key, asked by the browser. */
  | 'PASSKEY'
  /** One of the ten codes kept on paper; serves to sign in, never for a sensitive action. */
  | 'RECOVERY_CODE'
  /** The 6 digits an authenticator app shows. */
  | 'TOTP';

/** How far a session has been proved. */
export type SessionLevel =
  /** Both factors were shown. */
  | 'FULL'
  /** Only the password was shown: nothing opens but the second factor. */
  | 'PASSWORD'
  /** Both factors were shown, but the password is too old: nothing opens but renewPassword. */
  | 'RENEWAL';

/** What stands between an agent and their powers. */
export type StaffBarrier =
  /** The account has neither an authenticator app nor a key: add one. */
  | 'FACTOR_MISSING'
  /** This session was opened by a mail code: confirm with the app or the key, or sign in with it. */
  | 'FACTOR_NOT_SHOWN';

/** Powers of the State's agents. */
export type StaffRole =
  /** Keeps the reference data. */
  | 'ADMINISTRATOR'
  /** Processes the refund requests of one office. */
  | 'INSTRUCTOR'
  /** Helps users. */
  | 'SUPPORT_AGENT';

/** A fresh second factor, before a sensitive action. */
export type StepUpInput = {
  /** The 8 digits received by mail, or the 6 of the app; spaces allowed. Absent with a passkey. */
  code?: string | null | undefined;
  /** Where the code comes from, a recovery code excepted; absent: from the mail. */
  method?: SecondFactorMethod | null | undefined;
  /** What a key answered to requestPasskey, as JSON (AuthenticationResponseJSON). */
  passkey?: string | null | undefined;
};

export type PendingApprovalCountQueryVariables = Exact<{ [key: string]: never; }>;


export type PendingApprovalCountQuery = { pendingApprovalCount: number };

export type RequestPasskeyMutationVariables = Exact<{ [key: string]: never; }>;


export type RequestPasskeyMutation = { requestPasskey: { __typename: 'RequestPasskeyPayload', options: string | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type SendStepUpCodeMutationVariables = Exact<{ [key: string]: never; }>;


export type SendStepUpCodeMutation = { sendStepUpCode: { __typename: 'SendStepUpCodePayload', challenge: { __typename: 'CodeChallenge', maskedEmail: string, sentAt: string, expiresAt: string, remainingAttempts: number, nextSendAt: string } | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { __typename: 'SignOutPayload', problems: Array<{ __typename: 'Problem', code: string, message: string }> } };

export type StepUpMethodsQueryVariables = Exact<{ [key: string]: never; }>;


export type StepUpMethodsQuery = { viewer: { __typename: 'Viewer', secondFactorMethods: Array<SecondFactorMethod> } };

export type StepUpMutationVariables = Exact<{
  input: StepUpInput;
}>;


export type StepUpMutation = { stepUp: { __typename: 'StepUpPayload', problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { __typename: 'Viewer', sessionLevel: SessionLevel | null, staffBarrier: StaffBarrier | null, unreadNotificationCount: number, user: { __typename: 'User', id: string, firstName: string, lastName: string, loginEmail: string } | null, staff: Array<{ __typename: 'StaffGrant', role: StaffRole, office: { __typename: 'Office', id: string, name: string } | null }>, menu: { __typename: 'ViewerMenu', approvals: boolean, refundRequests: boolean, instruction: boolean, clients: boolean } } };


export const PendingApprovalCountDocument = {"__meta__":{"hash":"sha256:90ac1e9f4fdd3ba5b88730b82d30400d8b6e3c5efa3b06c4b01ee6e01c34dd5a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PendingApprovalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pendingApprovalCount"}}]}}]} as unknown as DocumentNode<PendingApprovalCountQuery, PendingApprovalCountQueryVariables>;
export const RequestPasskeyDocument = {"__meta__":{"hash":"sha256:49437b70f9e65ff78deb15ef4d38aca4aa8709aa1088bf526e349e0f0b127960"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestPasskey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestPasskey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"options"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RequestPasskeyMutation, RequestPasskeyMutationVariables>;
export const SendStepUpCodeDocument = {"__meta__":{"hash":"sha256:b86e1a6ea4adae253aa7c80d0e2d1b4f28fc3193f39fbf29370f77aa7e3550e4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendStepUpCode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendStepUpCode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"challenge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"maskedEmail"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"remainingAttempts"}},{"kind":"Field","name":{"kind":"Name","value":"nextSendAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SendStepUpCodeMutation, SendStepUpCodeMutationVariables>;
export const SignOutDocument = {"__meta__":{"hash":"sha256:f8846a16cbe9835809e0d81d9542135c39e6262e66d47c7b4dabb74a6cd419e0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const StepUpMethodsDocument = {"__meta__":{"hash":"sha256:b25890fd02dec22d1f72f944c6ce22f2730426b41309c5b4de85ec645f79bf0b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StepUpMethods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactorMethods"}}]}}]}}]} as unknown as DocumentNode<StepUpMethodsQuery, StepUpMethodsQueryVariables>;
export const StepUpDocument = {"__meta__":{"hash":"sha256:477a7447ef6601e68d8cb856833ef8610fb28d73ddaa23f7484af66f70ddb8bd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StepUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StepUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stepUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<StepUpMutation, StepUpMutationVariables>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:fc9848b768207844a4e7faa7071e9ecfd847e1dc7f0057bd4495e7595ca927cc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sessionLevel"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"loginEmail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffBarrier"}},{"kind":"Field","name":{"kind":"Name","value":"unreadNotificationCount"}},{"kind":"Field","name":{"kind":"Name","value":"menu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"approvals"}},{"kind":"Field","name":{"kind":"Name","value":"refundRequests"}},{"kind":"Field","name":{"kind":"Name","value":"instruction"}},{"kind":"Field","name":{"kind":"Name","value":"clients"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;